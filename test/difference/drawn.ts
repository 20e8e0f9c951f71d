import fc from 'fast-check'
import { randomOf as generated } from '../generated/generated-random.ts'

/** Random draws that fast-check makes and can repeat. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number
  /** True in `percent` of 100 cases. */
  chance(percent: number): boolean
  pick<T>(items: readonly T[]): T
  /** Up to `most` of the items, each once, in any order. */
  some<T>(items: readonly T[], most: number): readonly T[]
}

function randomOf(below: Random['below']): Random {
  const pick = <T>(items: readonly T[]) => items[below(items.length)] as T // the index is in range
  return {
    below,
    pick,
    chance: (percent) => below(100) < percent,
    some: (items, most) => [...new Set(Array.from({ length: below(most + 1) }, () => pick(items)))],
  }
}

/** An arbitrary of what a function makes from draws. */
export function drawn<T>(make: (random: Random) => T): fc.Arbitrary<T> {
  return fc.gen().map((draw) => make(randomOf((limit) => draw(evenly, limit))))
}

/** Without fast-check's bias to the smallest and largest values. */
const evenly = (limit: number) => fc.noBias(fc.integer({ min: 0, max: limit - 1 }))

/** The same draws for the same seed. Their values do not shrink. */
export const seeded = (seed: number) => randomOf(generated(String(seed)).below)
