import { windowOf } from './date-window.ts'

/** A date or window with its preposition: `on 3 May 2018`, `in 2018`, `between 30 April and 2 May 2018`, `by May 2018`. */
export function whenInWords(date: string): string {
  const { from, to } = windowOf(date) ?? { from: date, to: date }
  if (from === null) return `by ${inWords(to)}`
  if (to === null) return `${inOrOn(from)} or after ${inWords(from)}`
  if (from !== to) return `between ${beginInWords(from, to)} and ${inWords(to)}`
  return `${inOrOn(from)} ${inWords(from)}`
}

const inOrOn = (date: string) => (date.length === 'YYYY-MM-DD'.length ? 'on' : 'in')

/** The begin or the end of a span: `since May 2018`, `until some time between April 2018 and 3 May 2018`. */
export function boundInWords(preposition: 'since' | 'from' | 'until', date: string): string {
  return `${preposition} ${isWindow(date) ? `some time ${whenInWords(date)}` : inWords(onlyOf(date))}`
}

/** `from 2017 to May 2018`. */
export function spanInWords(begin: string, end: string): string {
  return `${boundInWords('from', begin)} ${isWindow(end) ? boundInWords('until', end) : `to ${inWords(onlyOf(end))}`}`
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November'],
  'December',
]

/** `2018`, `May 2018`, `3 May 2018`. */
function inWords(date: string | null): string {
  const [year = '', month, day] = date?.split('-') ?? []
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter((part) => part).join(' ')
}

/** Without the year, or the month and the year, that the end repeats: `30 April`, `1`. */
function beginInWords(from: string, to: string): string {
  const [begin, end] = [from.split('-'), to.split('-')]
  const shared = begin.length === end.length ? begin.findIndex((part, index) => part !== end[index]) : 0
  return inWords(from)
    .split(' ')
    .slice(0, begin.length - shared)
    .join(' ')
}

/** Of a date, or of a window that begins and ends with the same. */
const onlyOf = (date: string) => windowOf(date)?.from ?? date

/** Whether it lies between two different dates, or is open. */
function isWindow(date: string): boolean {
  const { from, to } = windowOf(date) ?? { from: date, to: date }
  return from !== to
}
