import fc, { type GeneratorValue } from 'fast-check'

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

export function randomOf(draw: GeneratorValue): Random {
  const below = (limit: number) => draw(evenly, limit)
  const pick = <T>(items: readonly T[]) => items[below(items.length)] as T // the index lies within
  return {
    below,
    pick,
    chance: (percent) => below(100) < percent,
    some: (items, most) => [...new Set(Array.from({ length: below(most + 1) }, () => pick(items)))],
  }
}

/** Without fast-check's liking for the smallest and the largest. */
const evenly = (limit: number) => fc.noBias(fc.integer({ min: 0, max: limit - 1 }))

/** Whatever a function makes of draws. */
export function drawn<T>(make: (random: Random) => T): fc.Arbitrary<T> {
  return fc.gen().map((draw) => make(randomOf(draw)))
}
