import { EVERYTHING, type Filter } from '../graph/list.ts'

/** Several filters of one statement, each of its own argument: they share neither parameters nor names of what they find. */
export interface SeveralFilters<N extends string> {
  readonly texts: Readonly<Record<N, string>>
  readonly params: Filter['params']
  readonly searches: Filter['searches']
}

/** These filters as those of one statement; null matches everything. */
export function severalFilters<N extends string>(filters: Readonly<Record<N, Filter | null>>): SeveralFilters<N> {
  const given = Object.entries<Filter | null>(filters).map(([name, filter]) => ({ name, filter: filter ?? EVERYTHING }))
  const different = [...new Set(given.map(({ filter }) => filter))]
  return {
    texts: Object.fromEntries(given.map(({ name, filter }) => [name, filter.text])) as Record<N, string>, // the same names
    params: Object.assign({}, ...different.map(({ params }) => params)),
    searches: different.flatMap(({ searches }) => searches),
  }
}
