import { FIRST_DAY, LAST_DAY } from './date-window.ts'

// Stored dates and windows, as expressions in Cypher. An open end of a window is an empty text.

/** The two dates of a window; of a date, itself. */
export const datesOf = (date: string) => `split(btrim(${date}, '[]'), '..')`

/** The first day that it may be. */
export const earliestDayOf = (date: string) => filled(`${datesOf(date)}[0]`, FIRST_DAY)

/** The last day that it may be; of a month the 31st, since it is compared and never shown. */
export const latestDayOf = (date: string) => filled(`${datesOf(date)}[-1]`, LAST_DAY)

/** The last date of a window, as far as it is known, else the end of time; of a date, itself. */
export const lastDateOf = (date: string) =>
  `CASE ${datesOf(date)}[-1] WHEN '' THEN '${LAST_DAY}' ELSE ${datesOf(date)}[-1] END`

/** A list of the year or the month in which it certainly lies; an empty one where that may be one of several. */
export function sharedBeginning(date: string, form: 'YYYY' | 'YYYY-MM'): string {
  const [from, to] = [`left(${datesOf('date')}[0], ${form.length})`, `left(${datesOf('date')}[-1], ${form.length})`]
  return `[date IN [${date}] WHERE ${from} = ${to} AND size(${from}) = ${form.length} | ${from}]`
}

const filled = (date: string, day: string) => `${date} + substring('${day}', size(${date}))`
