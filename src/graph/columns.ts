import type { Hook } from './cypher.ts'

/**
 * What a row is made of: the property's name, or a column's name with the expression for it, said of a variable. Long
 * texts come only where an operation selects a field that is declared as a long text; how something is said, and who says
 * it, only where one is declared to tell that; likewise how firmly an entity's own properties are said.
 */
export interface Columns {
  readonly row: readonly (string | readonly [name: string, expression: (it: string) => string])[]
  readonly texts: readonly string[]
  readonly speech: readonly string[]
  readonly hedges?: readonly string[]
}

/** Which columns an operation asks for beside the rows' own. */
export interface Breadth {
  readonly wide: boolean
  readonly speech: boolean
  readonly hedges: boolean
}

/** What fills `columns(it)` or, by their names, `columns(it, node)` and others, which are nested: `row.node.slug`. */
export type ColumnLists = Columns | Readonly<Record<string, Columns>>

/** The hooks that a file must have for these. */
export function placesOf(lists: ColumnLists): readonly string[] {
  return isColumns(lists) ? ['columns'] : Object.keys(lists).map((prefix) => `columns of ${prefix}`)
}

/** Fills `columns`; nothing where `breadth` is null. */
export function columnsAt(lists: ColumnLists, breadth: Breadth | null): Hook {
  return (variable = '', prefix) => {
    const columns = isColumns(lists) ? lists : lists[prefix ?? '']
    if (!columns || breadth === null) return ''
    const { row, speech, hedges = [], texts } = columns
    const wanted = [
      ...row,
      ...(breadth.speech ? speech : []),
      ...(breadth.hedges ? hedges : []),
      ...(breadth.wide ? texts : []),
    ]
    return wanted.map((column) => `, ${expressionOf(column, variable)} AS ${nameOf(column, prefix)}`).join('')
  }
}

function isColumns(lists: ColumnLists): lists is Columns {
  return Array.isArray(lists['row'])
}

function expressionOf(column: Columns['row'][number], variable: string) {
  return typeof column === 'string' ? `${variable}.${column}` : column[1](variable)
}

function nameOf(column: Columns['row'][number], prefix?: string) {
  const name = typeof column === 'string' ? column : column[0]
  return prefix ? `\`${prefix}.${name}\`` : name
}
