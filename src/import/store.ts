import { type Kind, kinds, type RelationshipType } from '../vocabulary.ts'
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
  readonly entities: readonly { readonly labels: readonly string[]; readonly properties: Values }[]
  readonly reports: readonly { readonly from: string; readonly to: string }[]
  readonly claims: readonly KnownClaim[]
  readonly retractions: readonly Retraction[]
}

export interface Retraction {
  readonly type: RelationshipType | 'Stance'
  readonly id: string
  readonly at: string
}

/** What an import asks of the graph, and does to it. By slug or id; what there is not is left out. */
export interface Store {
  kinds(slugs: Iterable<string>): Promise<ReadonlyMap<string, Kind>>
  entities(slugs: readonly string[]): Promise<ReadonlyMap<string, Values>>
  claims(ids: readonly string[]): Promise<ReadonlyMap<string, KnownClaim>>
  /** All of it or nothing. From when it begins, what is asked for is answered as after it. */
  save(changes: Changes, batch: WrittenBatch): Promise<void>
}

/** What no other claim is called. */
export const keyOf = ({ properties }: KnownClaim) => String(properties['slug'] ?? properties['id'])

export const labelsOf = (kind: Kind): readonly string[] => ['Entity', ...kinds[kind].labels]
