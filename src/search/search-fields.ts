import type { Connection } from '../paging/connection.ts'
import type { FoundEdge, Search } from './search.ts'

/** A page of what a search finds; both are null where the text has no words, or no kind is asked for. */
export interface FoundPage {
  readonly search: Search | null
  readonly page: Connection<FoundEdge> | null
}
