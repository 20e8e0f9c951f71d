import { FIRST_DAY, LAST_DAY } from './date-window.ts'

// Cypher expressions for stored dates and windows. An open end of a window is an empty string.

/** A list of the two dates of a window, or of the one date. */
export const datesOf = (date: string) => `split(btrim(${date}, '[]'), '..')`

/** The first day of a date or window. */
export const earliestDayOf = (date: string) => filled(`${datesOf(date)}[0]`, FIRST_DAY)

/** The last day of a date or window. That of a month is always the 31st, because it is only compared. */
export const latestDayOf = (date: string) => filled(`${datesOf(date)}[-1]`, LAST_DAY)

/** The last date of a window, or the end of time if that end is open; a date itself. */
export const lastDateOf = (date: string) =>
  `CASE ${datesOf(date)}[-1] WHEN '' THEN '${LAST_DAY}' ELSE ${datesOf(date)}[-1] END`

/** A list of the year or the month that contains it; empty if it may lie in one of several. */
export function sharedBeginning(date: string, form: 'YYYY' | 'YYYY-MM'): string {
  const [from, to] = [`left(${datesOf('date')}[0], ${form.length})`, `left(${datesOf('date')}[-1], ${form.length})`]
  return `[date IN [${date}] WHERE ${from} = ${to} AND size(${from}) = ${form.length} | ${from}]`
}

const filled = (date: string, day: string) => `${date} + substring('${day}', size(${date}))`
