import type { Hooks, Query } from './cypher.ts'
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

/** The hooks that a filter fills, beside what the query itself has of the same name. */
export function filterHooks(filter: Filter | null, hooks: Hooks): Hooks {
  if (!filter) return hooks
  const { text, searches } = filter
  return {
    ...hooks,
    where: (thing, enclosed) => `${hooks['where']?.(thing, enclosed) ?? ''} AND (${of(thing, text)})`,
    searched: () => searches.map((search) => `\n${search}`).join(''),
  }
}

/** The hooks of the statement that only counts: it has the query's form, and the count stands in `cursor`. */
export function totalHooks({ page }: Query, hooks: Hooks): Hooks {
  const nothing = page?.carried.split(', ').map((name) => `null AS ${name}`)
  return {
    ...Object.fromEntries(Object.entries(hooks).map(([name, hook]) => [name, hook.isColumns ? none : hook])),
    after: none,
    page: () => `WITH ${nothing}, count(*) AS place`,
    pages: () => `WITH ${nothing}, sum(place) AS place`,
  }
}

const none = () => ''

/** A condition or an expression, said of that variable. */
export function of(variable: string, text: string): string {
  return text.replace(/\bit\b/g, variable)
}
