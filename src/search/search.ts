import { type Entity, entityColumns } from '../entity/entity.ts'
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

/** A text as the graph is asked for it. */
export interface Search {
  readonly text: string
  readonly beginning: string
  readonly kinds: readonly Kind[]
  /** How the loaders name it. */
  readonly key: string
  readonly facetKey: string
}

/** A row of the answer. */
export interface Found extends Edge {
  readonly node: Entity
  readonly score: number
  readonly description: string | null
  /** Whether it has every word, or is one of those with the most because none has. */
  readonly matchedAllWords: boolean
}

/** What the fields of a place in a page need to know. */
export interface FoundEdge extends Found {
  readonly search: Search
}

/** Characters that a text may have. */
export const LONGEST_TEXT = 200

/** Null where there is nothing to look for: the text has no words. */
export function searchFor(text: string, kinds: readonly Kind[]): Search | null {
  const query = luceneQuery(text, fields)
  if (query === null) return null
  const beginning = beginningOf(text)
  const { counted, wide } = partialQueries(text, fields)
  const facetKey = [beginning, wholeQuery(text), query, counted.join('\t'), wide.join('\t')].join('\n')
  return { text, beginning, kinds, facetKey, key: `${facetKey}\n${kinds.join(' ')}` }
}

/** What was looked for in an entity that was found. */
export function soughtBy({ search, matchedAllWords }: FoundEdge): readonly Sought[] {
  return soughtIn(search.text, matchedAllWords ? null : 'MUCH')
}

/** What a search finds, best first. */
export const entitiesBySearch = list<Found>(cypher('search/entities', { columns: { node: entityColumns } }), () => ({}))

/** How many a search finds of each kind, whatever kinds it asks for. */
export const kindCountsBySearch = several<KindCount>(cypher('search/facets'), {})

const fields: readonly Field[] = [
  { name: 'nameKey', weight: 8 },
  { name: 'aliasKeys', weight: 4 },
  { name: 'descriptionKey', weight: 1 },
  { name: 'slugKey', weight: 0.5, isExact: true },
]
