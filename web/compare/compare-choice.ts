import { kindNames } from '../codes-in-words.ts'
import type { Basis, EntityKind, HolderRole } from '../generated/graphql.ts'

/** What an address says of the comparison: whose positions, on what, and how they are known. */
export interface CompareChoice {
  /** Whose positions: `SIDE`, `SPEAKER` or `PRINCIPAL`. */
  readonly as?: string
  /** The kind of what they are on. */
  readonly on?: string
  /** Bases, separated by commas. */
  readonly basis?: string
}

export const compareNames: readonly (keyof CompareChoice)[] = ['as', 'on', 'basis']

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

/** The kinds on which there are positions. */
export const targetKinds: readonly EntityKind[] = ['POLICY', 'PROPOSITION', 'EVENT', 'TOPIC', 'COUNTRY', 'COMPANY']

const isRole = (text: string): text is HolderRole => Object.hasOwn(roleNames, text)
const isBasis = (text: string): text is Basis => Object.hasOwn(basisNames, text)
const isKind = (text: string): text is EntityKind => Object.hasOwn(kindNames, text)

/** What is chosen; what cannot be read is as if it were left out. By default all bases, since few positions are stated. */
export function chosen({ as = '', on = '', basis = '' }: CompareChoice) {
  const bases = basis.split(',').filter(isBasis)
  return {
    role: isRole(as) ? as : ('SIDE' as const),
    kind: isKind(on) ? on : ('POLICY' as const),
    bases: bases.length > 0 ? bases : (Object.keys(basisNames) as readonly Basis[]), // Object.keys loses their type
  }
}
