import { tooLarge } from '../graph/graph-error.ts'
import type { Scope } from '../graph/scope.ts'

/** How many pairs of positions one request may compare, in all of its fields: about a second is enough for that. */
export const MOST_COMPARISONS = 200_000_000

/** How many pairs of positions are as much work as one pair of these, which is compared by itself. */
const WORK = { actors: 20, stances: 20, targets: 100 } as const

export type Compared = keyof typeof WORK

/** How many pairs of these are as much work as the most that is allowed. */
export const mostPairsOf = (compared: Compared) => MOST_COMPARISONS / WORK[compared]

const made = new WeakMap<Scope, number>()

/** A number as it is written in a sentence: 200,000,000. */
export const inFigures = (count: number) => count.toLocaleString('en')

/** Counts pairs of positions that are about to be compared; refuses too many, with what to ask for instead. */
export function keepComparisons(scope: Scope, count: number, less: string): void {
  const came = (made.get(scope) ?? 0) + count
  made.set(scope, came)
  if (came <= MOST_COMPARISONS) return
  const counted = `This request compares as much as ${inFigures(came)} pairs of positions`
  throw tooLarge(`${counted}; the limit is ${inFigures(MOST_COMPARISONS)}. ${less}, or for less in one request.`)
}

/** The same for pairs of other things. */
export function keepPairsOf(compared: Compared, scope: Scope, count: number, less: string): void {
  keepComparisons(scope, count * WORK[compared], less)
}
