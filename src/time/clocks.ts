import { firstDayOf, lastDayOf } from './calendar.ts'
import { FIRST_DAY, LAST_DAY } from './date-window.ts'

/** Whether a claim is visible at a date if it certainly held then, or if it may have. */
export type Certainty = 'CERTAIN' | 'POSSIBLE'

/**
 * The two clocks of a request, resolved: a window of days in the world, and a moment of our knowledge.
 * Days are `YYYY-MM-DD`, moments ISO 8601 in UTC with milliseconds, so that both compare as strings.
 */
export interface Clocks extends Window {
  /** What ended before this day is over. */
  readonly over: string
  /** What begins after this day has not begun. The last day of the window; otherwise the same day as `over`. */
  readonly begun: string
}

/** What may be seen. */
export interface Window {
  readonly validFrom: string
  readonly validTo: string
  readonly knownAt: string
  readonly certainty: Certainty
}

/**
 * No date asked: every time in the world, all that is known by now. The moment is a constant just below that of
 * an open `knownUntil`, not the clock on the wall, so that cursors, caches and batches hold.
 */
export const widest: Window = {
  validFrom: FIRST_DAY,
  validTo: LAST_DAY,
  knownAt: '9999-12-30T00:00:00.000Z',
  certainty: 'CERTAIN',
}

/**
 * The clocks as the client asked for them by `@asOf`, in one form for all that mean the same: a year, a month or a day,
 * which is the window of all its days, and a moment; null where nothing is asked.
 */
export interface AsOf {
  readonly validAt: string | null
  readonly knownAt: string | null
  readonly certainty: Certainty
}

/** No clock is set. */
export const unasked: AsOf = { validAt: null, knownAt: null, certainty: 'CERTAIN' }

/**
 * The clocks asked for. What is over and what has begun depends on `validAt`; without it on the day of `knownAt`, so that
 * the answer stays the same; without both on today.
 */
export function clocksOf({ validAt, knownAt, certainty }: AsOf, today: string): Clocks {
  const known = { ...widest, certainty, ...(knownAt !== null && knownAt < widest.knownAt && { knownAt }) }
  if (validAt !== null) {
    const [validFrom, validTo] = [firstDayOf(validAt), lastDayOf(validAt)]
    return { ...known, validFrom, validTo, over: validFrom, begun: validTo }
  }
  const then = known.knownAt.slice(0, today.length)
  const day = then < today ? then : today
  return { ...known, over: day, begun: day }
}

// The clocks are parameters. Where a statement has several of them, their names begin with that of their moment.

/** The predicate that a claim is valid at some time of the window, known by the moment and not taken back. */
export function visible(claim: string, moment = ''): string {
  return `${claim}.fromDay <= $${moment}validTo AND ${claim}.toDay >= $${moment}validFrom AND ${known(claim, moment)}`
}

/** The predicate that a visible claim has begun and is not over. */
export function lasting(claim: string, moment = ''): string {
  return `${claim}.fromDay <= $${moment}begun AND ${claim}.toDay >= $${moment}over`
}

/** The predicate that a claim was over before the window. */
export function past(claim: string, moment = ''): string {
  return `${claim}.latestToDay < $${moment}over`
}

/** The predicate that a claim was recorded by the moment and not retracted. */
export const known = (claim: string, moment = '') =>
  `${claim}.recordedAt <= $${moment}knownAt AND ${claim}.knownUntil > $${moment}knownAt`

/**
 * The statement for this certainty. Statements are written for CERTAIN: they compare the latest begin and the earliest
 * end of a claim. POSSIBLE compares the earliest begin and the latest end.
 */
export function under(certainty: Certainty, statement: string): string {
  if (certainty === 'CERTAIN') return statement
  return statement.replace(COMPARED, (comparison) => POSSIBLY[comparison] ?? comparison)
}

const POSSIBLY: Readonly<Record<string, string>> = {
  '.fromDay <= $': '.earliestFromDay <= $',
  '.toDay >= $': '.latestToDay >= $',
  '.latestToDay < $': '.toDay < $',
}

const COMPARED = /\.(fromDay <=|toDay >=|latestToDay <) \$/g
