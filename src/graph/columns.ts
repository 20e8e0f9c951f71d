import type { Hook } from './cypher.ts'

/**
 * What a row is made of: the property's name, or a column's name with the expression for it, in which `it` stands
 * for the variable. Long texts come only where an operation selects a field that is declared as a long text; how
 * something is said, and who says it, only where one is declared to tell that.
 */
export interface Columns {
  readonly row: readonly (string | readonly [name: string, expression: string])[]
  readonly texts: readonly string[]
  readonly speech: readonly string[]
}

/** Which columns an operation asks for beside the rows' own. */
export interface Breadth {
  readonly wide: boolean
  readonly speech: boolean
}

/** Fills a hook with the columns of its argument; a prefix nests them, as `node` in `row.node.slug`. */
export function columns(list: Columns, { wide, speech }: Breadth, prefix?: string): Hook {
  const wanted = [...list.row, ...(speech ? list.speech : []), ...(wide ? list.texts : [])]
  const hook = (variable: string) =>
    wanted.map((column) => `, ${expressionOf(column, variable)} AS ${nameOf(column, prefix)}`).join('')
  return Object.assign(hook, { isColumns: true as const })
}

function expressionOf(column: Columns['row'][number], variable: string) {
  return typeof column === 'string' ? `${variable}.${column}` : column[1].replace(/\bit\b/g, variable)
}

function nameOf(column: Columns['row'][number], prefix?: string) {
  const name = typeof column === 'string' ? column : column[0]
  return prefix ? `\`${prefix}.${name}\`` : name
}
