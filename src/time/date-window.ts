import { firstDayOf, isDate, lastDayOf } from './calendar.ts'

/**
 * When something was, as far as a source says: a date, or a window `[from..to]` of which one end may be open
 * (`[..to]`, `[from..]`). That is a part of the Extended Date/Time Format (ISO 8601-2): "one of a set". It is some day
 * between the two, both included; a date alone is some day of its year or month.
 */
export interface DateWindow {
  /** A date; null where the window is open. */
  readonly from: string | null
  readonly to: string | null
}

/** The days between which an unknown day lies, both included. */
export interface Days {
  readonly earliest: string
  readonly latest: string
}

export const FIRST_DAY = '0000-01-01'
export const LAST_DAY = '9999-12-31'

/** Null for what is neither a date nor a window, and for a window that ends before it begins. */
export function windowOf(text: string): DateWindow | null {
  const window = isDate(text) ? { from: text, to: text } : between(text)
  if (!window) return null
  const { earliest, latest } = daysIn(window)
  return earliest <= latest ? window : null
}

/** The days of a window, or of a date. Throws for any other text: what is stored has been checked. */
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
