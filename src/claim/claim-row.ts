import type { Code } from '../model/codes.ts'

/** What stances and relationships have in common. Long texts are null unless the operation names one. */
export interface ClaimRow {
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly ended: boolean | null
  readonly recordedAt: string
  readonly retractedAt: string | null
  readonly attribution: Code<'Attribution'>
  readonly confidence: number
  /** Null where it is certain, and unless the operation asks for it; so is the hedge. */
  readonly modality: Code<'Modality'> | null
  readonly hedge: string | null
  readonly note: string | null
  readonly quote: string | null
  /** Each `source-slug#locator`. */
  readonly citations: readonly string[]
  /** The keys of all versions, oldest first; null where there is but one. */
  readonly versions: readonly string[] | null
}

/** The columns that both have. */
export const claimColumns = {
  properties: ['validFrom', 'validTo', 'ended', 'recordedAt', 'retractedAt', 'attribution', 'citations', 'versions'],
  texts: ['note', 'quote'],
  speech: ['modality', 'hedge'],
} as const
