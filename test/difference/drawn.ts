import fc from 'fast-check'
import { type Random, randomFrom } from '../generated/random.ts'

/** An arbitrary of what a function makes from draws, which fast-check makes and can repeat. */
export function drawn<T>(make: (random: Random) => T): fc.Arbitrary<T> {
  return fc.gen().map((draw) => {
    const below = (limit: number) => draw(evenly, limit)
    const chance = (share: number) => below(100) < Math.round(100 * share) // small numbers are soon shrunk
    return make({ ...randomFrom(below), chance })
  })
}

/** Without fast-check's bias to the smallest and largest values. */
const evenly = (limit: number) => fc.noBias(fc.integer({ min: 0, max: limit - 1 }))
