import { fragment, type Hooks } from './cypher.ts'
import type { Params } from './statement.ts'

/**
 * A condition that a client composed, ready to stand in a WHERE: in it, `it` is the row's thing, and `other`, of a
 * relationship, the entity at its other end. It is true or not: a missing value makes no comparison true.
 */
export interface Filter {
  readonly text: string
  readonly params: Params
  /** Subqueries whose finds the condition names: each runs once for the statement, in this order. */
  readonly searches: readonly string[]
  /** Where a list of all there is can start; null if only at its beginning. */
  readonly start: Start | null
}

/** What matches everything. */
export const EVERYTHING: Filter = { text: 'true', params: {}, searches: [], start: null }

/**
 * A few keys from which a list can be read, because everything in it that matches has one of them. An index finds them.
 */
export interface Start {
  /** The indexed property of `it` that holds a key. */
  readonly property: string
  /** The keys, in Cypher: a list of at most FEW, or of more if there are more. */
  readonly keys: string
  /** What is asked of those that have one of the keys. */
  readonly rest: string
  /** What is asked of all if there are too many keys; null if there never are. */
  readonly otherwise: string | null
  /** The subqueries that both need, in place of the filter's. */
  readonly searches: readonly string[]
}

/** From more keys than this, a page is not collected: its list is read in order until the page is full. */
export const FEW = 50

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

/** The hooks within each branch of a list that can be read from a few keys. */
export const START_HOOKS = ['keys', 'of', 'first', 'where'] as const
export type StartHook = (typeof START_HOOKS)[number]

/** The branches of a list that is read from a few keys, and of the same list in its order if there are too many. */
export function startBranches(start: Start, fromEnd: boolean): readonly Hooks<StartHook>[] {
  const { property, keys, rest, otherwise } = start
  const fromKeys = {
    of: () => `${property} = key AND`,
    first: () => `${property}${fromEnd ? ' DESC' : ''},`,
    where: () => ` AND (${rest})`,
  }
  if (otherwise === null) return [{ ...fromKeys, keys: () => keys }]
  const inOrder = { of: () => '', first: () => '', where: () => ` AND (${otherwise})` }
  return [
    { ...fromKeys, keys: () => `CASE WHEN size(${keys}) <= $few THEN ${keys} END` },
    { ...inOrder, keys: () => `CASE WHEN size(${keys}) > $few THEN [null] END` },
  ]
}
