import type { Random } from './random.ts'

const DAY = 86_400_000
const EPOCH = Date.UTC(2000, 0, 1)

/** A span of days, counted from 2000-01-01. */
export interface Era {
  readonly first: number
  readonly last: number
}

/** Eras: what is over before any source appears, everything that may happen, the sources, and the graph's records. */
export const EARLIER = era(2008, 2016)
export const ANY_TIME = era(2008, 2019)
export const PUBLISHED = era(2017, 2019)
export const RECORDED = era(2020, 2021)

/** A day of the era and a later or equal one, each with the precision of a year, a month or a day. */
export function spanIn(random: Random, { first, last }: Era) {
  const from = first + random.below(last - first)
  return { from: partialDate(random, from), to: partialDate(random, from + random.below(last - from)) }
}

export function dateIn(random: Random, { first, last }: Era): string {
  return partialDate(random, first + random.below(last - first))
}

/** A moment in the graph's format. */
export function momentOf(day: number): string {
  return new Date(EPOCH + day * DAY).toISOString()
}

function partialDate(random: Random, day: number): string {
  return momentOf(day).slice(0, random.pick([4, 7, 10, 10]))
}

function era(firstYear: number, lastYear: number): Era {
  const day = (year: number) => (Date.UTC(year, 0, 1) - EPOCH) / DAY
  return { first: day(firstYear), last: day(lastYear + 1) - 1 }
}
