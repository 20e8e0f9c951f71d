import { type Entity, entityColumns } from '../entity/entity.ts'
import { columns } from '../graph/columns.ts'
import { cypher } from '../graph/cypher.ts'
import { type Edge, list, several } from '../graph/loader.ts'
import { beginningOf, type Field, luceneQuery, type Sought, soughtIn } from '../graph/search-text.ts'
import type { KindCount } from '../summary/summary.ts'
import type { Kind } from '../vocabulary.ts'

/** A text as the graph is asked for it. */
export interface Search {
  readonly sought: readonly Sought[]
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
  readonly text: string | null
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
  const facetKey = `${beginning}\n${query}`
  return { sought: soughtIn(text), beginning, kinds, facetKey, key: `${facetKey}\n${kinds.join(' ')}` }
}

/** What a search finds, best first. */
export const entitiesBySearch = list<Found>(cypher('search/entities'), ({ wide }) => ({
  hooks: { node: columns(entityColumns, wide, 'node') },
}))

/** How many a search finds of each kind, whatever kinds it asks for. */
export const kindCountsBySearch = several<KindCount>(cypher('search/facets'), () => ({}))

const fields: readonly Field[] = [
  { name: 'name', weight: 8 },
  { name: 'aliases', weight: 4 },
  { name: 'description', weight: 1 },
]
