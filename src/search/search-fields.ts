import type { Connection } from '../paging/connection.ts'
import type { FoundEdge, Search } from './search.ts'

/** A page of matches; both are null if the text has no words, or the list of kinds is empty. */
export interface FoundPage {
  readonly search: Search | null
  readonly page: Connection<FoundEdge> | null
}
