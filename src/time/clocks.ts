import { firstDayOf, lastDayOf } from './calendar.ts'

/**
 * The two clocks of a request, resolved: a window of days in the world, and a moment of our knowledge.
 * Days are `YYYY-MM-DD`, moments ISO 8601 in UTC with milliseconds, so that both compare as strings.
 */
export interface Clocks extends Window {
  /** What ended before this day is over. */
  readonly over: string
}

/** What may be seen. */
export interface Window {
  readonly validFrom: string
  readonly validTo: string
  readonly knownAt: string
}

/**
 * No date asked: every time in the world, all that is known by now. The moment is a constant just below that of
 * an open `knownUntil`, not the clock on the wall, so that cursors, caches and batches hold.
 */
export const widest: Window = {
  validFrom: '0000-01-01',
  validTo: '9999-12-31',
  knownAt: '9999-12-30T00:00:00.000Z',
}

/**
 * The clocks as the client asked for them by `@asOf`, in one form for all that mean the same: a year, a month or a day,
 * which is the window of all its days, and a moment; null where nothing is asked.
 */
export interface AsOf {
  readonly validAt: string | null
  readonly knownAt: string | null
}

/**
 * The clocks that are asked for. What is over is judged by the date that is asked for, else by the day of an earlier
 * moment, so that an answer as of then stays the same, else by today.
 */
export function clocksOf({ validAt, knownAt }: AsOf, today: string): Clocks {
  const known = { ...widest, ...(knownAt !== null && knownAt < widest.knownAt && { knownAt }) }
  if (validAt !== null) {
    const validFrom = firstDayOf(validAt)
    return { ...known, validFrom, validTo: lastDayOf(validAt), over: validFrom }
  }
  const day = known.knownAt.slice(0, today.length)
  return { ...known, over: day < today ? day : today }
}

// The clocks are parameters. Where a statement has several of them, their names begin with that of their moment.

/** The predicate that a claim is valid at some time of the window, known by the moment and not taken back. */
export function visible(claim: string, moment = ''): string {
  return `${claim}.fromDay <= $${moment}validTo AND ${claim}.toDay >= $${moment}validFrom AND ${known(claim, moment)}`
}

/** The predicate that a visible claim is not known to be over by the window's begin. */
export function lasting(claim: string, moment = ''): string {
  return `${claim}.toDay >= $${moment}over`
}

/** The predicate that a claim, known by the moment and not taken back, was over before the window. */
export function over(claim: string): string {
  return `${claim}.toDay < $over AND ${known(claim)}`
}

const known = (claim: string, moment = '') =>
  `${claim}.recordedAt <= $${moment}knownAt AND ${claim}.knownUntil > $${moment}knownAt`
