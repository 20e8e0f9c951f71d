import { firstDayOf, isDate, lastDayOf } from './calendar.ts'

/**
 * An unknown day: some day of a date (a year, a month, a day), or of a window `[from..to]`, both ends included, of which
 * one may be open (`[..to]`, `[from..]`). The notation is a part of the Extended Date/Time Format (ISO 8601-2).
 */
export interface DateWindow {
  /** A date; null where the window is open. */
  readonly from: string | null
  readonly to: string | null
}

/** The first and the last day that an unknown day can be. */
export interface Days {
  readonly earliest: string
  readonly latest: string
}

export const FIRST_DAY = '0000-01-01'
export const LAST_DAY = '9999-12-31'

/** Null if the text is neither a date nor a window, or a window that ends before it begins. */
export function windowOf(text: string): DateWindow | null {
  const window = isDate(text) ? { from: text, to: text } : between(text)
  if (!window) return null
  const { earliest, latest } = daysIn(window)
  return earliest <= latest ? window : null
}

/** The days of a window or a date. Throws for any other text, because stored dates have been checked. */
export function daysOf(text: string): Days {
  const window = windowOf(text)
  if (!window) throw new Error(`${JSON.stringify(text)} is neither a date nor a window of dates`)
  return daysIn(window)
}

function daysIn({ from, to }: DateWindow): Days {
  return { earliest: from === null ? FIRST_DAY : firstDayOf(from), latest: to === null ? LAST_DAY : lastDayOf(to) }
}

function between(text: string): DateWindow | null {
  const [found, from = '', to = ''] = /^\[([\d-]*)\.\.([\d-]*)\]$/.exec(text) ?? []
  if (found === undefined || (from === '' && to === '')) return null
  if ([from, to].some((date) => date !== '' && !isDate(date))) return null
  return { from: from || null, to: to || null }
}
