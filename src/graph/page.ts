import type { Hooks, Query } from './cypher.ts'

/**
 * A part of an ordered list: what lies from `after` to `before`, both ends included, at most `limit` of it,
 * taken from the start or, `fromEnd`, from the end. Null leaves an end open.
 */
export interface Slice {
  readonly after: string | null
  readonly before: string | null
  readonly limit: number
  readonly fromEnd: boolean
}

/** Sort below and above every key, and are as long as most, since a plan depends on a string's length. */
const LOWEST = ' '.repeat(24)
const HIGHEST = '\uffff'.repeat(24)

/**
 * The hooks of a paged query. `order` is what the file says, turned round to read from the end; `after` keeps the
 * unique last column of it between the slice's ends, in one text for all pages.
 */
export function pageHooks({ order }: Query, { fromEnd }: Slice): Hooks {
  const last = order.at(-1)
  return {
    order: (_, columns) => (fromEnd ? columns.split(', ').map(turned).join(', ') : columns),
    after: () => (last ? ` AND ${last.expression} >= $lowest AND ${last.expression} <= $highest` : ''),
  }
}

function turned(column: string): string {
  return column.endsWith(' DESC') ? column.slice(0, -' DESC'.length) : `${column} DESC`
}

export function pageParams({ order }: Query, { after, before, limit }: Slice) {
  const descending = order.at(-1)?.descending
  const [low, high] = descending ? [before, after] : [after, before]
  return { lowest: low ?? LOWEST, highest: high ?? HIGHEST, limit }
}

/** Rows of one key in the list's own order; the database's is not promised to come through the statement's end. */
export function inOrder<R extends { readonly cursor: string }>({ order }: Query, rows: readonly R[]): readonly R[] {
  const sign = order.at(-1)?.descending ? -1 : 1
  return rows.toSorted((a, b) => (a.cursor < b.cursor ? -sign : a.cursor > b.cursor ? sign : 0))
}
