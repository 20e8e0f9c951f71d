import { type Kind, kinds, type RelationshipType } from '../model/vocabulary.ts'
import type { Values } from './differences.ts'
import type { WrittenBatch } from './progress.ts'

/** A claim as the graph has it. */
export interface KnownClaim {
  readonly type: RelationshipType | 'Stance'
  readonly ends: Ends
  readonly properties: Values
  /** Whether it will be retracted when this import has written all rows. */
  readonly toRetract?: boolean
}

/** Slugs: the holder, target and principal of a stance, or the two ends of a relationship. */
export type Ends = Readonly<Record<string, string | null>>

export interface Changes {
  readonly entities: readonly NewEntity[]
  readonly reports: readonly { readonly from: string; readonly to: string }[]
  readonly claims: readonly KnownClaim[]
  readonly retractions: readonly Retraction[]
  readonly updates: readonly Update[]
}

/** Values that replace those of an entity. Null removes one. */
export interface Update {
  readonly slug: string
  readonly fields: readonly { readonly name: string; readonly from: unknown; readonly to: unknown }[]
}

export interface NewEntity {
  readonly labels: readonly string[]
  readonly properties: Values
}

export interface Retraction {
  readonly type: RelationshipType | 'Stance'
  readonly id: string
  /** Null for the moment at which the import records its claims. */
  readonly at: string | null
}

/** Types of relationships that must not form circles. */
export const chains = ['REPORTED_IN', 'HAS_BROADER', 'PRECEDES'] as const
export type Chain = (typeof chains)[number]

/** A BEARS_ON claim from an entity to another. Its times are null if they will be set by the derivation. */
export interface Bearing {
  readonly id: string
  readonly to: string
  readonly polarity: string
  readonly recordedAt: string | null
  readonly retractedAt: string | null
}

/** What an import reads from and writes to the graph. Lookups by slug or id omit what does not exist. */
export interface Store {
  kinds(slugs: Iterable<string>): Promise<ReadonlyMap<string, Kind>>
  entities(slugs: readonly string[]): Promise<ReadonlyMap<string, Values>>
  claims(ids: readonly string[]): Promise<ReadonlyMap<string, KnownClaim>>
  /** For each revised claim, the id of the claim that revises it. */
  revisions(): Promise<ReadonlyMap<string, string>>
  /** For each slug, the slugs that relationships of that type lead to. */
  ahead(chain: Chain, slugs: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>
  /** For each slug, what that entity bears on. */
  bearings(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly Bearing[]>>
  /** Those of some sources that something cites. */
  cited(slugs: readonly string[]): Promise<ReadonlySet<string>>
  /** Writes everything in one transaction. Reads that begin after the call see the result. */
  save(changes: Changes, batch: WrittenBatch): Promise<void>
  /**
   * Deletes entities that this import has created and nothing joins. Returns them, with those of an earlier attempt.
   */
  dropUnjoined(): Promise<ReadonlySet<string>>
}

/** The unique id of a claim. */
export const keyOf = ({ properties }: KnownClaim) => String(properties['slug'] ?? properties['id'])

export const labelsOf = (kind: Kind): readonly string[] => ['Entity', ...kinds[kind].labels]

export const slugOf = ({ properties }: NewEntity) => String(properties['slug'])

/** Pairs of the id of a revised claim and the id of the claim that revises it. */
export function revisionsIn({ claims }: Changes): readonly (readonly [string, string])[] {
  return claims.flatMap((claim) => {
    const { revises } = claim.properties
    return typeof revises === 'string' ? [[revises, keyOf(claim)] as const] : []
  })
}

/** Slugs of the sources that these cite. */
export function citedBy(all: readonly { readonly properties: Values }[]): ReadonlySet<string> {
  return new Set(all.flatMap(({ properties }) => ((properties['citations'] ?? []) as readonly string[]).map(sourceOf)))
}

/** The source that a citation names. */
export function sourceOf(citation: string): string {
  const end = citation.indexOf('#')
  return end === -1 ? citation : citation.slice(0, end)
}
