import { tooLarge } from '../graph/graph-error.ts'
import type { Scope } from '../graph/loader.ts'

/** How many positions one request may hold against one another, in all of its fields: what about a second is enough for. */
export const MOST_COMPARISONS = 10_000_000

/** As many comparisons it is to hold what lies around one target against what lies around another. */
const OF_TARGETS = 5

/** How many pairs of targets are as much work as that. */
export const MOST_TARGETS = MOST_COMPARISONS / OF_TARGETS

const made = new WeakMap<Scope, number>()

/** Counts positions that are about to be compared; refuses them beyond that, with what to ask for instead. */
export function keepComparisons(scope: Scope, count: number, less: string): void {
  const came = (made.get(scope) ?? 0) + count
  made.set(scope, came)
  if (came <= MOST_COMPARISONS) return
  const counted = `This request holds ${came} positions against one another`
  throw tooLarge(`${counted}; the limit is ${MOST_COMPARISONS}. ${less}, or for less in one request.`)
}

/** The same for targets with what lies around them. */
export function keepTargets(scope: Scope, count: number, less: string): void {
  keepComparisons(scope, count * OF_TARGETS, less)
}
