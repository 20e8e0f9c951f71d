import fc from 'fast-check'
import { randomOf as generated } from '../generated/generated-random.ts'

/** Draws that fast-check makes, and can repeat. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number
  /** True so many times in a hundred. */
  chance(percent: number): boolean
  pick<T>(items: readonly T[]): T
  /** Up to so many of them, each once, in any order. */
  some<T>(items: readonly T[], most: number): readonly T[]
}

function randomOf(below: Random['below']): Random {
  const pick = <T>(items: readonly T[]) => items[below(items.length)] as T // the index lies within
  return {
    below,
    pick,
    chance: (percent) => below(100) < percent,
    some: (items, most) => [...new Set(Array.from({ length: below(most + 1) }, () => pick(items)))],
  }
}

/** Whatever a function makes of draws. */
export function drawn<T>(make: (random: Random) => T): fc.Arbitrary<T> {
  return fc.gen().map((draw) => make(randomOf((limit) => draw(evenly, limit))))
}

/** Without fast-check's liking for the smallest and the largest. */
const evenly = (limit: number) => fc.noBias(fc.integer({ min: 0, max: limit - 1 }))

/** The same draws for the same seed; nothing made of them shrinks. */
export const seeded = (seed: number) => randomOf(generated(String(seed)).below)
