import { isDate, isMoment } from '../clocks/clocks.ts'
import { isKind } from '../codes-in-words.ts'
import type { Basis, EntityKind, HolderGrouping, HolderRole } from '../generated/graphql.ts'

/** What an address says of a comparison. */
export interface CompareChoice {
  /** Whose positions: `SIDE`, `SPEAKER` or `PRINCIPAL`. */
  readonly as?: string
  /** The kind of what they are on. */
  readonly on?: string
  /** Bases, separated by commas. */
  readonly basis?: string
  /** By what the holders are grouped. */
  readonly group?: string
  /** The earlier date, or moment, with which the answer is compared. */
  readonly since?: string
  /** Of lists: the topic that all is about. */
  readonly topic?: string
  /** Of contradictions: `2` if something may lie between the two targets. */
  readonly apart?: string
}

export const compareNames: readonly (keyof CompareChoice)[] = [
  ...(['as', 'on', 'basis', 'group', 'since', 'topic', 'apart'] as const),
]

export const roleNames: Readonly<Record<HolderRole, string>> = {
  SIDE: 'countries, by side',
  PRINCIPAL: 'those on whose behalf it is said',
  SPEAKER: 'whoever says it',
}

export const basisNames: Readonly<Record<Basis, string>> = {
  STATED: 'stated',
  BEARING: 'by what bears on it',
  ACT: 'by act',
}

export type Grouping = Extract<HolderGrouping, 'COUNTRY' | 'SIDE' | 'KIND'>

export const groupingNames: Readonly<Record<Grouping, string>> = { COUNTRY: 'country', SIDE: 'side', KIND: 'kind' }

/** The kinds on which there are positions. */
export const targetKinds: readonly EntityKind[] = ['POLICY', 'PROPOSITION', 'EVENT', 'TOPIC', 'COUNTRY', 'COMPANY']

const isRole = (text: string): text is HolderRole => Object.hasOwn(roleNames, text)
const isBasis = (text: string): text is Basis => Object.hasOwn(basisNames, text)
const isGrouping = (text: string): text is Grouping => Object.hasOwn(groupingNames, text)

/** A kind that an address names; null for all. */
export const kindOf = (text = ''): EntityKind | null => (isKind(text) ? text : null)

/** What is chosen; what cannot be read is as if it were left out. By default all bases, since few positions are stated. */
export function chosen({ as = '', on = '', basis = '', group = '', since = '' }: CompareChoice) {
  const bases = basis.split(',').filter(isBasis)
  return {
    role: isRole(as) ? as : ('SIDE' as const),
    kind: kindOf(on) ?? ('POLICY' as const),
    bases: bases.length > 0 ? bases : (Object.keys(basisNames) as readonly Basis[]), // Object.keys loses their type
    grouping: isGrouping(group) ? group : null,
    since: isDate(since) || isMoment(since) ? since : null,
  }
}
