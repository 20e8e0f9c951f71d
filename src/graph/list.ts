import { fragment, type Hooks } from './cypher.ts'
import type { Params } from './graph.ts'

/**
 * A condition that a client composed, ready to stand in a WHERE: in it, `it` is the row's thing, and `other`, of a
 * relationship, the entity at its other end. It is true or not: a missing value makes no comparison true.
 */
export interface Filter {
  readonly text: string
  readonly params: Params
  /** Subqueries whose finds the condition names: each runs once for the statement, in this order. */
  readonly searches: readonly string[]
}

/** What matches everything. */
export const EVERYTHING: Filter = { text: 'true', params: {}, searches: [] }

/** An order that a client composed: by each key in turn, missing values last; `unique` leaves no ties. */
export interface Order {
  readonly keys: readonly OrderKey[]
  readonly unique: string
}

export interface OrderKey {
  /** In it, `it` and `other` stand as in a filter. */
  readonly expression: string
  readonly descending: boolean
}

/** What is asked of a list beside its page. */
export interface Selection {
  readonly filter: Filter | null
  readonly order: Order | null
}

/** What fills the hooks of a filter. */
export function filterHooks(filter: Filter | null): Partial<Hooks<'where' | 'searched'>> {
  if (!filter) return {}
  const { text, searches } = filter
  return { where: () => ` AND (${text})`, searched: searchedIn(searches) }
}

/** What fills the hook of subqueries that run once for the statement. */
export function searchedIn(searches: readonly string[]) {
  return () => searches.map((search) => `\n${search}`).join('')
}

/** The hooks of the statement that only counts: it has the query's form, and the count stands in `cursor`. */
export const totalHooks: Hooks<'after' | 'since' | 'page' | 'pages'> = {
  after: () => '',
  since: () => '',
  page: (...carried) => counted(carried, 'count(*)'),
  pages: (...carried) => counted(carried, 'sum(place)'),
}

const total = fragment('total', 'nothing', 'count')

function counted(carried: readonly string[], count: string): string {
  return total({ nothing: () => carried.map((name) => `null AS ${name}`).join(', '), count: () => count })
}
