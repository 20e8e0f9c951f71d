import { EVERYTHING, type Filter } from '../graph/list.ts'

/** Several filters of one statement. They share neither parameters nor the names of what they find. */
export interface SeveralFilters<N extends string> {
  readonly texts: Readonly<Record<N, string>>
  readonly params: Filter['params']
  readonly searches: Filter['searches']
}

/** These filters as those of one statement; null matches everything. */
export function severalFilters<N extends string>(filters: Readonly<Record<N, Filter | null>>): SeveralFilters<N> {
  const composed = Object.entries<Filter | null>(filters).map(([name, filter]) => ({
    name,
    ...apart(name, filter ?? EVERYTHING),
  }))
  return {
    texts: Object.fromEntries(composed.map(({ name, text }) => [name, text])) as Record<N, string>, // the same names
    params: Object.assign({}, ...composed.map(({ params }) => params)),
    searches: composed.flatMap(({ searches }) => searches),
  }
}

function apart(name: string, { text, params, searches }: Filter): Filter {
  const renamed = (cypher: string) =>
    cypher.replace(/\$(w\d+)\b/g, `$$${name}_$1`).replace(/\b(found\d+)\b/g, `${name}_$1`)
  return {
    text: renamed(text),
    params: Object.fromEntries(Object.entries(params).map(([parameter, value]) => [`${name}_${parameter}`, value])),
    searches: searches.map(renamed),
  }
}
