import type { Hook } from './cypher-template.ts'

/**
 * What rows have beside the columns of every row, each part only where something of it is asked for: the properties of
 * entities, of stances and of relationships; how something is said, who says it, and what sentences call a thing; how firmly
 * an entity's own properties are said; and long texts.
 */
export type RowPart = 'entity' | 'stance' | 'relationship' | 'speech' | 'hedges' | 'texts' | Figure

/** What is computed of a group beside its count: of its holders, its scores and its days. */
export type Figure = 'holders' | 'scores' | 'days'
export const FIGURES: readonly Figure[] = ['holders', 'scores', 'days']

/** The parts that are read. Few sets of parts are asked for, so that there are few plans. */
export type Breadth = ReadonlySet<RowPart>

/** What every row has, and nothing else. */
export const NARROW: Breadth = new Set()
/** Without speech and long texts. */
export const PROPERTIES: Breadth = new Set(['entity', 'stance', 'relationship'])
export const WHOLE: Breadth = new Set([...PROPERTIES, 'speech', 'hedges', 'texts', ...FIGURES])

/** The property's name, or a column's name with the expression for it, said of a variable. */
type Column = string | readonly [name: string, expression: (it: string) => string]

/** What a row is made of: what every row has, and parts. */
export interface Columns {
  readonly row: readonly Column[]
  readonly parts: { readonly [P in RowPart]?: readonly Column[] }
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
    return wantedOf(columns, breadth)
      .map((column) => `, ${expressionOf(column, variable)} AS ${nameOf(column, prefix)}`)
      .join('')
  }
}

function wantedOf({ row, parts }: Columns, breadth: Breadth): readonly Column[] {
  return [...row, ...Array.from(WHOLE, (part) => (breadth.has(part) ? (parts[part] ?? []) : [])).flat()]
}

function isColumns(lists: ColumnLists): lists is Columns {
  return Array.isArray(lists['row'])
}

function expressionOf(column: Column, variable: string) {
  return typeof column === 'string' ? `${variable}.${column}` : column[1](variable)
}

function nameOf(column: Column, prefix?: string) {
  const name = typeof column === 'string' ? column : column[0]
  return prefix ? `\`${prefix}.${name}\`` : name
}
