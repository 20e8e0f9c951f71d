import { type Kind, kindNames } from '../model/vocabulary.ts'
import type { Hook } from './cypher-template.ts'

/**
 * What rows have beside the columns of every row, each part only where something of it is asked for: the properties of
 * all entities, of those of a kind, of stances and of relationships; how something is said, who says it, and what
 * sentences call a thing; how firmly an entity's own properties are said; long texts; and the entities at the ends of a
 * claim.
 */
export type RowPart = 'entity' | Kind | 'stance' | 'relationship' | 'speech' | 'hedges' | 'texts' | Figure | End

/** The ends of a stance, and those of a relationship. */
export type End = 'holder' | 'principal' | 'target' | 'from' | 'to'

/** What is computed of a group beside its count: of its holders, its scores and its days. */
export type Figure = 'holders' | 'scores' | 'days'
export const FIGURES: readonly Figure[] = ['holders', 'scores', 'days']

/** The parts that are read. Few sets of parts are asked for, so that there are few plans. */
export type Breadth = ReadonlySet<RowPart>

/** What every row has, and nothing else. */
export const NARROW: Breadth = new Set()
/** Without speech and long texts. */
export const PROPERTIES: Breadth = new Set(['entity', ...kindNames, 'stance', 'relationship'])
export const WHOLE: Breadth = new Set([
  ...PROPERTIES,
  ...(['speech', 'hedges', 'texts'] as const),
  ...FIGURES,
  ...(['holder', 'principal', 'target', 'from', 'to'] as const),
])

/** The property's name, or a column's name with the expression for it, said of a variable; null: no column. */
export type Column = string | readonly [name: string, expression: (it: string, breadth: Breadth) => string | null]

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
    return expressionsOf(columns, breadth, variable)
      .map(([name, expression]) => `, ${expression} AS ${prefix ? `\`${prefix}.${name}\`` : name}`)
      .join('')
  }
}

/** The same columns as a map, for a row within a row. */
export function mapOf(columns: Columns, breadth: Breadth, variable: string): string {
  const entries = expressionsOf(columns, breadth, variable).map(([name, expression]) => `${name}: ${expression}`)
  return `{${entries.join(', ')}}`
}

function expressionsOf({ row, parts }: Columns, breadth: Breadth, variable: string) {
  const wanted = [...row, ...Array.from(WHOLE, (part) => (breadth.has(part) ? (parts[part] ?? []) : [])).flat()]
  return [...new Set(wanted)].flatMap((column): readonly (readonly [name: string, expression: string])[] => {
    if (typeof column === 'string') return [[column, `${variable}.${column}`]]
    const [name, expressionOf] = column
    const expression = expressionOf(variable, breadth)
    return expression === null ? [] : [[name, expression]]
  })
}

function isColumns(lists: ColumnLists): lists is Columns {
  return Array.isArray(lists['row'])
}
