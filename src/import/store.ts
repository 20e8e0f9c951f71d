import type { RunStatement } from '../graph/graph.ts'
import { type Kind, kinds, type RelationshipType } from '../model/vocabulary.ts'
import type { PropertyValues } from './differences.ts'

/** A claim as rows tell it, with the times of its stored version. */
export interface KnownClaim {
  readonly type: RelationshipType | 'Stance'
  readonly ends: Ends
  readonly properties: PropertyValues
  /** Whether it will be retracted when this import has written all rows. */
  readonly toRetract?: boolean
  /** How it is stored, where that differs from its rows: it was told again after its import was undone. */
  readonly stored?: StoredVersion | undefined
}

/** The version of a claim that is in the graph under another id than rows give it, or revises another claim. */
export interface StoredVersion {
  readonly id: string
  readonly revises: string | null
  /** 1 for the version that has the id of the rows, 2 for the next. */
  readonly number: number
  /** The `recordedAt` of its row; null if the row had none. */
  readonly toldAt: string | null
}

/** Slugs: the holder, target and principal of a stance, or the two ends of a relationship. */
export type Ends = Readonly<Record<string, string | null>>

export interface Changes {
  readonly entities: readonly NewEntity[]
  readonly reports: readonly { readonly from: string; readonly to: string }[]
  readonly claims: readonly KnownClaim[]
  readonly retractions: readonly Retraction[]
  readonly updates: readonly Update[]
  readonly journal: Journal
}

/** What a batch told and did, as an undo needs it. Claims are named by the ids that rows give them. */
export interface Journal {
  /** Claims that it created under those ids. */
  readonly created: readonly string[]
  /** Claims that it told, and that the graph had already, or has under another id. */
  readonly known: readonly string[]
  /** Claims that it told to be retracted, whether or not they were before. */
  readonly retracts: readonly string[]
  /** The stored ids of the versions that it retracted. */
  readonly retracted: readonly string[]
  /** Values that its rows gave entities; `from` equals `to` where the entity had them already. */
  readonly updates: readonly Update[]
}

/** Values that replace those of an entity. Null removes one. */
export interface Update {
  readonly slug: string
  readonly fields: readonly { readonly name: string; readonly from: unknown; readonly to: unknown }[]
}

export interface NewEntity {
  readonly labels: readonly string[]
  readonly properties: PropertyValues
}

export interface Retraction {
  readonly type: RelationshipType | 'Stance'
  /** The id of the stored version. */
  readonly id: string
  /** The id that rows give the claim. */
  readonly told: string
  readonly ends: Ends
  /** Null for the moment at which the import records its claims. */
  readonly at: string | null
}

/** Types of relationships that must not form circles. */
export const chains = ['REPORTED_IN', 'HAS_BROADER', 'PRECEDES'] as const
export type ChainType = (typeof chains)[number]

/** An entity and another one to which a relationship leads, by their slugs. */
export interface Pair {
  readonly from: string
  readonly to: string
}

/** Names a pair in maps and sets. */
export const pairKey = ({ from, to }: Pair) => `${from} ${to}`

/** A BEARS_ON claim between two entities. Its times are null if they will be set by the derivation. */
export interface Bearing {
  readonly id: string
  readonly polarity: string
  readonly recordedAt: string | null
  readonly retractedAt: string | null
}

/** What an import reads from and writes to the graph. Lookups by slug or id omit what does not exist. */
export interface Store {
  kinds(slugs: Iterable<string>): Promise<ReadonlyMap<string, Kind>>
  entities(slugs: readonly string[]): Promise<ReadonlyMap<string, PropertyValues>>
  /** By an id that rows give it, or by the id of a stored version: in both cases its newest version. */
  claims(ids: readonly string[]): Promise<ReadonlyMap<string, KnownClaim>>
  /** Those of some retracted claims that only undone imports retracted, or undoing them: rows may tell them again. */
  reopenable(claims: readonly KnownClaim[]): Promise<ReadonlySet<string>>
  /** For each revised claim, the id of the claim that revises it. Both are ids of stored versions. */
  revisions(): Promise<ReadonlyMap<string, string>>
  /** For each slug, the slugs that standing relationships of that type lead to. */
  ahead(chain: ChainType, slugs: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>
  /** The claims that one of a pair bears on the other, by the key of the pair. */
  bearings(pairs: readonly Pair[]): Promise<ReadonlyMap<string, readonly Bearing[]>>
  /** Those of some sources that something cites. */
  cited(slugs: readonly string[]): Promise<ReadonlySet<string>>
  /** Writes everything in one transaction. Reads that begin after the call see the result. */
  save(changes: Changes, remember: Remember): Promise<void>
  /**
   * Deletes entities that this import has created and nothing joins. Returns them, with those of an earlier attempt.
   */
  dropUnjoined(): Promise<ReadonlySet<string>>
}

/** Records the batch in its transaction, before anything else. Returns false if the batch was written before. */
export type Remember = (run: RunStatement) => Promise<boolean>

/** The unique id that rows give a claim. */
export const claimKeyOf = ({ properties }: KnownClaim) => String(properties['slug'] ?? properties['id'])

/** The id of the stored version of a claim. */
export const storedId = (claim: KnownClaim) => claim.stored?.id ?? claimKeyOf(claim)

/** The id of the stored version that a claim revises. */
export function revisedId({ stored, properties }: KnownClaim): string | null {
  if (stored) return stored.revises
  return typeof properties['revises'] === 'string' ? properties['revises'] : null
}

export const labelsOf = (kind: Kind): readonly string[] => ['Entity', ...kinds[kind].labels]

export const slugOf = ({ properties }: NewEntity) => String(properties['slug'])

/** Pairs of the id of a revised version and the id of the version that revises it. */
export function revisionsIn({ claims }: Changes): readonly (readonly [string, string])[] {
  return claims.flatMap((claim) => {
    const revised = revisedId(claim)
    return revised === null ? [] : [[revised, storedId(claim)] as const]
  })
}

/** Slugs of the sources that these cite. */
export function citedBy(all: readonly { readonly properties: PropertyValues }[]): ReadonlySet<string> {
  return new Set(all.flatMap(({ properties }) => ((properties['citations'] ?? []) as readonly string[]).map(sourceOf)))
}

/** The source that a citation names. */
export function sourceOf(citation: string): string {
  const end = citation.indexOf('#')
  return end === -1 ? citation : citation.slice(0, end)
}
