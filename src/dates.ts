import { badInput, shown } from './errors.ts'
import { isDate, isDay } from './time/calendar.ts'

/** Returns a year, a month or a day of the calendar unchanged; throws BAD_USER_INPUT for anything else. */
export function partialDateOf(value: unknown): string {
  if (typeof value === 'string' && isDate(value)) return value
  throw badInput(
    `${shown(value)} is not a valid date. Use YYYY, YYYY-MM or YYYY-MM-DD, such as "2018", "2018-04" or "2018-04-16".`,
  )
}

/**
 * Converts a date and time with any offset to UTC with milliseconds, such as `2026-11-24T00:00:00.000Z`; finer
 * fractions are cut off. Throws BAD_USER_INPUT for an invalid value, or if the year in UTC does not have four digits.
 */
export function momentOf(value: unknown): string {
  const moment = typeof value === 'string' ? inUtc(value) : null
  if (moment !== null) return moment
  throw badInput(
    `${shown(value)} is not a valid moment. Use RFC 3339 with an offset from UTC, such as "2026-11-24T00:00:00Z" or "2026-11-24T08:00:00+08:00", of the years 0000 to 9999.`,
  )
}

const MOMENT =
  /^(?<day>\d{4}-\d\d-\d\d)[Tt ](?<time>([01]\d|2[0-3]):[0-5]\d:[0-5]\d)(\.(?<fraction>\d+))?(?<offset>[Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/

function inUtc(text: string): string | null {
  const { day = '', time, fraction = '', offset = '' } = MOMENT.exec(text)?.groups ?? {}
  if (!isDay(day)) return null
  const moment = new Date(`${day}T${time}.${fraction.padEnd(3, '0').slice(0, 3)}${offset.toUpperCase()}`).toISOString()
  return moment.length === '2026-11-24T00:00:00.000Z'.length ? moment : null
}
