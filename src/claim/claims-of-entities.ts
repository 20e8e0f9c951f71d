import { cypher } from '../graph/cypher.ts'
import { answer, list } from '../graph/loader.ts'
import { LAST_DAY } from '../time/date-window.ts'
import { type ClaimEdge, claimListsWithEnds, seeEndsOf } from './claim.ts'

/** Claims of some entities, newest first: all are read for each page. */
export const claimsOfEntities = list<ClaimEdge, { readonly of: readonly string[] }>(
  cypher('claim/of-entities', { columns: claimListsWithEnds }),
  (params) => ({ params }),
  { see: seeEndsOf },
)

/** A day on which claims begin or end. */
export interface ChangeDay {
  readonly day: string
  readonly begins: number
  readonly ends: number
}

interface ChangeDaysArgs {
  readonly of: readonly string[]
  /** A day; null = the end of time. */
  readonly before: string | null
  readonly limit: number
}

/** Latest first. */
export const changeDays = answer<ChangeDay, ChangeDaysArgs>(cypher('claim/change-days'), ({ before, ...args }) => ({
  params: { ...args, before: before ?? LAST_DAY },
}))
