import { badInput, shown } from './errors.ts'
import { firstDayOf, isDay } from './graph/calendar.ts'

/** A year, a month or a day that there is, as it came; throws BAD_USER_INPUT for all else. */
export function partialDateOf(value: unknown): string {
  if (typeof value === 'string' && PARTIAL_DATE.test(value) && isDay(firstDayOf(value))) return value
  throw badInput(
    `A PartialDate must be a year, a month or a day that there is, as "2018", "2018-04" or "2018-04-16"; got ${shown(value)}.`,
  )
}

/**
 * A moment in UTC with milliseconds, as `2026-11-24T00:00:00.000Z`, whatever its offset; what is finer is cut off.
 * Throws BAD_USER_INPUT for what names no moment, or one whose year in UTC has no four digits.
 */
export function momentOf(value: unknown): string {
  const moment = typeof value === 'string' ? inUtc(value) : null
  if (moment !== null) return moment
  throw badInput(
    `A DateTime must be a moment of the years 0000 to 9999 that there is, with its offset from UTC (RFC 3339), as "2026-11-24T00:00:00Z" or "2026-11-24T08:00:00+08:00"; got ${shown(value)}.`,
  )
}

const PARTIAL_DATE = /^\d{4}(-\d\d(-\d\d)?)?$/

const MOMENT =
  /^(?<day>\d{4}-\d\d-\d\d)[Tt ](?<time>([01]\d|2[0-3]):[0-5]\d:[0-5]\d)(\.(?<fraction>\d+))?(?<offset>[Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/

function inUtc(text: string): string | null {
  const { day = '', time, fraction = '', offset = '' } = MOMENT.exec(text)?.groups ?? {}
  if (!isDay(day)) return null
  const moment = new Date(`${day}T${time}.${fraction.padEnd(3, '0').slice(0, 3)}${offset.toUpperCase()}`).toISOString()
  return moment.length === '2026-11-24T00:00:00.000Z'.length ? moment : null
}
