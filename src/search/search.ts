import { type Entity, entityColumns, seeEntity } from '../entity/entity.ts'
import { cypher } from '../graph/cypher.ts'
import { type Edge, list, several } from '../graph/loader.ts'
import type { Kind } from '../model/vocabulary.ts'
import type { KindCount } from '../summary/summary.ts'
import {
  beginningOf,
  type Field,
  luceneQuery,
  partialQueries,
  type Sought,
  soughtIn,
  wholeQuery,
} from '../text/search-text.ts'

/** A search text, prepared for the query. */
export interface Search {
  readonly text: string
  readonly beginning: string
  readonly kinds: readonly Kind[]
  /** The key for the loaders. */
  readonly key: string
  readonly facetKey: string
}

/** A matching entity. */
export interface Found extends Edge {
  readonly node: Entity
  readonly score: number
  readonly description: string | null
  /** Whether it matches every word. False if nothing does and it matches the most words. */
  readonly matchedAllWords: boolean
}

/** A match with its search, which the fields of an edge need. */
export interface FoundEdge extends Found {
  readonly search: Search
}

/** The longest search text, in characters. */
export const LONGEST_TEXT = 200

/** Null if the text has no words to search for. */
export function searchFor(text: string, kinds: readonly Kind[]): Search | null {
  const query = luceneQuery(text, fields)
  if (query === null) return null
  const beginning = beginningOf(text)
  const { counted, wide } = partialQueries(text, fields)
  const facetKey = [beginning, wholeQuery(text), query, counted.join('\t'), wide.join('\t')].join('\n')
  return { text, beginning, kinds, facetKey, key: `${facetKey}\n${kinds.join(' ')}` }
}

/** The words to highlight in an entity that was found. */
export function soughtBy({ search, matchedAllWords }: FoundEdge): readonly Sought[] {
  return soughtIn(search.text, matchedAllWords ? null : 'MUCH')
}

/** The matches of a search, best first. */
export const entitiesBySearch = list<Found>(
  cypher('search/entities', { columns: { node: entityColumns } }),
  () => ({}),
  { see: (scope, { node }) => seeEntity(scope, node) },
)

/** The number of matches of each kind, regardless of the kinds that the search is limited to. */
export const kindCountsBySearch = several<KindCount>(cypher('search/facets'), {})

const fields: readonly Field[] = [
  { name: 'nameKey', weight: 8 },
  { name: 'aliasKeys', weight: 4 },
  { name: 'descriptionKey', weight: 1 },
  { name: 'slugKey', weight: 0.5, isExact: true },
]
