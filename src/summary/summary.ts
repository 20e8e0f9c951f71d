import { cypher } from '../graph/cypher.ts'
import { several } from '../graph/loader.ts'
import type { Kind, RelationshipType } from '../model/vocabulary.ts'

export interface KindCount {
  readonly kind: Kind
  readonly count: number
}

export interface ClaimCount {
  readonly type: RelationshipType | 'STANCE'
  readonly count: number
  readonly earliest: string | null
  readonly latest: string | null
  readonly lastRecordedAt: string | null
}

/** Both have one key, `''`. */
export const kindCounts = several<KindCount>(cypher('summary/entities'), {})
export const claimCounts = several<ClaimCount>(cypher('summary/claims'), {})
