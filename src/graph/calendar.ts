/** Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, days the last of them. */

/** The first day of a year, a month or a day. */
export function firstDayOf(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 'YYYY'.length)}`
}

/** The last day of a year, a month or a day. */
export function lastDayOf(date: string): string {
  if (date.length === 'YYYY'.length) return `${date}-12-31`
  if (date.length === 'YYYY-MM-DD'.length) return date
  const last = [31, 30, 29].find((day) => isDay(`${date}-${day}`)) ?? 28
  return `${date}-${last}`
}

/** Whether the calendar has it: of an impossible day, `Date` makes another one. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${text}T`)
}
