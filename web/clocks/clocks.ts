import type { Certainty } from '../generated/graphql.ts'

/** The two clocks, as an address has them; null = not set. */
export interface Clocks {
  /** True in the world at this date: a year, a month or a day. */
  readonly at: string | null
  /** Known to the graph by this moment. */
  readonly known: string | null
  readonly certainty: Certainty
}

/** No clock is set. */
export const NOW: Clocks = { at: null, known: null, certainty: 'CERTAIN' }

/** The variables of an operation that takes the clocks. */
export function clockVariables({ at, known, certainty }: Clocks) {
  return { validAt: at, knownAt: known, certainty }
}

/** The clocks in an address, and in words what of them cannot be read. */
export function readClocks(parameters: URLSearchParams): {
  readonly clocks: Clocks
  readonly refused: readonly string[]
} {
  const [at, known, certainty] = ['at', 'known', 'certainty'].map((name) => parameters.get(name) || null)
  const refused = [
    ...(at && !isDate(at) ? [`“${at}” is no date such as 2018, 2018-04 or 2018-04-16.`] : []),
    ...(known && !isMoment(known) ? [`“${known}” is no moment such as 2026-12-01T00:00:00Z.`] : []),
    ...(certainty && !isCertainty(certainty) ? [`“${certainty}” is neither CERTAIN nor POSSIBLE.`] : []),
  ]
  const clocks = {
    at: at && isDate(at) ? at : null,
    known: known && isMoment(known) ? known : null,
    certainty: certainty && isCertainty(certainty) ? certainty : NOW.certainty,
  }
  return { clocks, refused }
}

/** Writes what differs from now. */
export function writeClocks({ at, known, certainty }: Clocks, parameters: URLSearchParams): void {
  if (at) parameters.set('at', at)
  if (known) parameters.set('known', known)
  if (certainty !== NOW.certainty) parameters.set('certainty', certainty)
}

/** Whether it is a year, a month or a day of the calendar. */
export function isDate(text: string): boolean {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return false
  const day = dayOf(text)
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

const MOMENT = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/** Whether the API takes it for a moment: with seconds and an offset, on a day of the calendar, in a year of four digits. */
export function isMoment(text: string): boolean {
  return MOMENT.test(text) && isDate(text.slice(0, lengths.day)) && /^\d{4}-/.test(new Date(text).toISOString())
}

const isCertainty = (text: string): text is Certainty => text === 'CERTAIN' || text === 'POSSIBLE'

/** The first day of a date. */
const dayOf = (date: string) => `${date}${'-01-01'.slice(date.length - 'YYYY'.length)}`

export type Precision = 'year' | 'month' | 'day'

export const lengths: Readonly<Record<Precision, number>> = { year: 4, month: 7, day: 10 }

export function precisionOf(date: string): Precision {
  return date.length === lengths.year ? 'year' : date.length === lengths.month ? 'month' : 'day'
}

/** The date in another precision: what it begins with, or the first month or day in it. */
export const dateIn = (date: string, precision: Precision) => dayOf(date).slice(0, lengths[precision])

/** The date that is so many years, months or days later, in its own precision; itself where the calendar ends. */
export function stepped(date: string, by: number): string {
  const precision = precisionOf(date)
  const day = new Date(`${dayOf(date)}T00:00:00Z`)
  if (precision === 'year') day.setUTCFullYear(day.getUTCFullYear() + by)
  if (precision === 'month') day.setUTCMonth(day.getUTCMonth() + by)
  if (precision === 'day') day.setUTCDate(day.getUTCDate() + by)
  const text = Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, lengths[precision])
  return isDate(text) ? text : date
}
