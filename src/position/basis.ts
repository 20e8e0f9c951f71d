import { badInput } from '../errors.ts'

/** How a position is known, best first. */
export const bases = ['STATED', 'BEARING', 'ACT'] as const

export type Basis = (typeof bases)[number]

/** Who counts as the holder: who says or does it, on whose behalf it is said, or the country on whose side that is. */
export type HolderRole = 'SPEAKER' | 'PRINCIPAL' | 'SIDE'

/** Which positions are read, and for whom. */
export interface Reading {
  readonly role: HolderRole
  readonly bases: readonly Basis[]
  /** Evidence with a lower confidence is left out. */
  readonly minConfidence: number
}

/** The evidence of a position, as keys of claims: a stance; a stance and a BEARS_ON; an act. */
export type Chain = readonly string[]

/** The confidence of a position that an act reveals is this share of that of the act. */
export const OF_ACT = 0.5

/** Whether it asks for more than all stances by speaker or principal, which simpler statements answer. */
export const isWide = ({ bases, role, minConfidence }: Reading) =>
  bases.some((basis) => basis !== 'STATED') || role === 'SIDE' || minConfidence > 0

/** The reading that arguments ask for, with bases in their order and once each. Throws BAD_USER_INPUT for invalid ones. */
export function readingOf(field: string, asked: ReadingAsked): Reading {
  const { basis, minConfidence, holderAs = 'SPEAKER' } = asked
  if (basis.length === 0) {
    throw badInput(`Argument 'basis' of '${field}' is empty. Name one or more of ${bases.join(', ')}.`)
  }
  if (!(minConfidence >= 0 && minConfidence <= 1)) {
    throw badInput(`Argument 'minConfidence' of '${field}' must be from 0 to 1; got ${minConfidence}.`)
  }
  return { role: holderAs, bases: bases.filter((one) => basis.includes(one)), minConfidence }
}

/** Its parameters for a statement. */
export const readingParams = ({ bases, minConfidence }: Reading) => ({ bases, minConfidence })

export interface ReadingAsked {
  readonly basis: readonly Basis[]
  readonly minConfidence: number
  readonly holderAs?: HolderRole | undefined
}
