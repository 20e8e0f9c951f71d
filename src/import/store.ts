import { type Kind, kinds, type RelationshipType } from '../model/vocabulary.ts'
import type { Values } from './differences.ts'
import type { WrittenBatch } from './progress.ts'

/** A claim as the graph has it. */
export interface KnownClaim {
  readonly type: RelationshipType | 'Stance'
  readonly ends: Ends
  readonly properties: Values
}

/** Slugs: of a stance the holder, the target and the principal, of a relationship its two ends. */
export type Ends = Readonly<Record<string, string | null>>

export interface Changes {
  readonly entities: readonly NewEntity[]
  readonly reports: readonly { readonly from: string; readonly to: string }[]
  readonly claims: readonly KnownClaim[]
  readonly retractions: readonly Retraction[]
}

export interface NewEntity {
  readonly labels: readonly string[]
  readonly properties: Values
}

export interface Retraction {
  readonly type: RelationshipType | 'Stance'
  readonly id: string
  readonly at: string
}

/** Types of relationships that must not lead back to where they start. */
export const chains = ['REPORTED_IN', 'HAS_BROADER'] as const
export type Chain = (typeof chains)[number]

/** That an entity bears on another, by its slug; moments are null where the graph is to be told them when it derives. */
export interface Bearing {
  readonly id: string
  readonly to: string
  readonly polarity: string
  readonly recordedAt: string | null
  readonly retractedAt: string | null
}

/** What an import asks of the graph, and does to it. By slug or id; what there is not is left out. */
export interface Store {
  kinds(slugs: Iterable<string>): Promise<ReadonlyMap<string, Kind>>
  entities(slugs: readonly string[]): Promise<ReadonlyMap<string, Values>>
  claims(ids: readonly string[]): Promise<ReadonlyMap<string, KnownClaim>>
  /** What revises a claim, by the id of that: of all that are revised. */
  revisions(): Promise<ReadonlyMap<string, string>>
  /** Where the relationships of that type lead from an entity, by its slug: the slugs of what is there. */
  ahead(chain: Chain, slugs: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>
  /** What an entity bears on, by its slug. */
  bearings(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly Bearing[]>>
  /** All of it or nothing. From when it begins, what is asked for is answered as after it. */
  save(changes: Changes, batch: WrittenBatch): Promise<void>
  /** Takes entities out again that this import has made and nothing joins; all of them, also those of an earlier try. */
  dropUnjoined(): Promise<ReadonlySet<string>>
}

/** What no other claim is called. */
export const keyOf = ({ properties }: KnownClaim) => String(properties['slug'] ?? properties['id'])

export const labelsOf = (kind: Kind): readonly string[] => ['Entity', ...kinds[kind].labels]

export const slugOf = ({ properties }: NewEntity) => String(properties['slug'])

/** Pairs of ids: what is revised, and what revises it. */
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
