import type { Random } from '../generated/random.ts'
import type { PageAsked } from './model/page.ts'
import type { Selection } from './model/rows.ts'
import type { Where } from './model/thing.ts'
import type { Clocks } from './model/world.ts'
import type { Palette } from './palette.ts'
import type { Shape } from './shapes.ts'
import { filled } from './slots.ts'
import { askedMoments, dates, moments } from './universe.ts'

export interface Question extends Selection {
  /** Whether to request the list's length. */
  readonly isCounted: boolean
  /** One page of the list. Cursors are arbitrary numbers, taken modulo the list's length. */
  readonly page: PageAsked
  /** The parent below which to request that page: an arbitrary number. */
  readonly parent: number
}

/** Questions under the same clocks. */
export interface Round {
  readonly clocks: Clocks
  readonly questions: readonly Question[]
}

export function randomRound(random: Random, shapes: readonly Shape[], palette: Palette, size: number): Round {
  const questions = Array.from({ length: size }, () => randomQuestion(random, random.pick(shapes), palette))
  return { clocks: randomClocks(random), questions }
}

/** A shape filled with values from a graph. */
export function randomQuestion(
  random: Random,
  { where, isCounted, ends, ...shape }: Shape,
  palette: Palette,
): Question {
  const number = (end: keyof PageAsked) => (end === 'first' || end === 'last' ? 1 + random.below(4) : random.below(60))
  return {
    ...{ ...shape, isCounted },
    where: filled(random, where, palette) as Where | null, // a filled filter has no slots left
    page: Object.fromEntries(ends.map((end) => [end, number(end)])),
    parent: random.below(25),
  }
}

/** Mostly with a date, a moment, or both. */
function randomClocks(random: Random): Clocks {
  const validAt = random.pick(random.chance(0.7) ? dates.filter((date) => /^201[67]/.test(date)) : dates)
  const knownAt = random.pick(random.chance(0.6) ? moments.slice(-5) : askedMoments)
  return {
    validAt: random.chance(0.45) ? validAt : null,
    knownAt: random.chance(0.4) ? knownAt : null,
    certainty: random.chance(0.4) ? 'POSSIBLE' : 'CERTAIN',
  }
}
