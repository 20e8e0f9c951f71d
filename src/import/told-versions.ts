import { statement } from '../graph/cypher.ts'
import type { ReadableGraph } from '../graph/graph.ts'
import { claimKeyOf, type KnownClaim, storedId } from './store.ts'

/** How a claim was told that is stored under another id, or revises another claim than its row says. */
export interface ToldVersion {
  /** The id of its newest version. */
  readonly id: string
  /** The id that rows give it. */
  readonly told: string
  readonly number: number
  readonly revises: string | null
  readonly recordedAt: string | null
}

/** What former undos mean for the claims of an import or of another undo. */
export interface ToldVersions {
  /** By an id in rows or the id of a version. Omits claims that are stored as their rows tell them. */
  newest(ids: readonly string[]): Promise<ReadonlyMap<string, ToldVersion>>
  reopenable(claims: readonly KnownClaim[]): Promise<ReadonlySet<string>>
  /** Must be called with all claims that are written. */
  wrote(claims: readonly KnownClaim[]): void
}

/** The key of the import that is made, or of the one that is being undone. */
export type LoadOrUndo = { readonly importing: string } | { readonly undoing: string }

/** A graph in which nothing was undone yet is asked once. */
export async function toldVersions(graph: ReadableGraph, load: LoadOrUndo): Promise<ToldVersions> {
  const [past] = await graph.read(PAST_UNDOS)
  const mayReopen = past?.['hasUndone'] === true || 'undoing' in load
  let hasVersions = past?.['hasVersions'] === true
  return {
    async newest(ids) {
      const rows = hasVersions && ids.length > 0 ? await graph.read(TOLD_AS, { ids }) : []
      return new Map(rows.map(({ id, version }) => [String(id), version as ToldVersion])) // its columns
    },
    async reopenable(claims) {
      if (!mayReopen) return new Set()
      const told = claims.map(claimKeyOf)
      const keys = { importing: null, undoing: null, ...load }
      const [row] = await graph.read(REOPENABLE, { told, stored: claims.map(storedId), ...keys })
      const retracts = new Set(row?.['retracts'] as readonly string[])
      const retracted = new Set(row?.['retracted'] as readonly string[])
      return new Set(
        claims.filter((claim) => retracted.has(storedId(claim)) && !retracts.has(claimKeyOf(claim))).map(claimKeyOf),
      )
    },
    wrote(claims) {
      hasVersions ||= claims.some(({ stored }) => stored)
    },
  }
}

const PAST_UNDOS = statement('import/past-undos')
const TOLD_AS = statement('import/told-as')
const REOPENABLE = statement('import/reopenable')
