import type { Kind, RelationshipType } from '../../../src/model/vocabulary.ts'

/** The properties that a seed script writes. Missing ones have no key. */
export type Properties = Readonly<Record<string, string | number | boolean | readonly string[]>>

export interface Entity {
  readonly kind: Kind
  readonly slug: string
  readonly properties: Properties
}

export interface Stance {
  /** Its slug. */
  readonly id: string
  readonly holder: string
  readonly target: string
  readonly onBehalfOf: string | null
  readonly properties: Properties
}

export interface Relationship {
  readonly id: string
  readonly type: RelationshipType
  readonly from: string
  readonly to: string
  readonly properties: Properties
}

export type Claim = Stance | Relationship

/** A source, by its slug, and a source that reports it. */
export interface Report {
  readonly from: string
  readonly to: string
}

/** A graph as its scripts would write it, without derived data. */
export interface PlainGraph {
  readonly entities: readonly Entity[]
  readonly stances: readonly Stance[]
  readonly relationships: readonly Relationship[]
  readonly reports: readonly Report[]
}

/** The text of that property; null if it is missing. */
export function textOf({ properties }: { readonly properties: Properties }, name: string): string | null {
  const value = properties[name]
  return typeof value === 'string' ? value : null
}

export function textsOf({ properties }: { readonly properties: Properties }, name: string): readonly string[] {
  const value = properties[name]
  return Array.isArray(value) ? value : []
}

export function numberOf({ properties }: { readonly properties: Properties }, name: string): number | null {
  const value = properties[name]
  return typeof value === 'number' ? value : null
}

export function isStance(claim: Claim): claim is Stance {
  return 'holder' in claim
}
