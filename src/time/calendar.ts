/** Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, days the last of them. */

/** The day that it is now in UTC. */
export function todayInUtc(): string {
  return new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
}

/** Whether it is a year, a month or a day of the calendar. */
export function isDate(text: string): boolean {
  return /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) && isDay(firstDayOf(text))
}

/** The first day of a year, a month or a day. */
export function firstDayOf(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 'YYYY'.length)}`
}

/** The last day of a year, a month or a day. */
export function lastDayOf(date: string): string {
  if (date.length === 'YYYY'.length) return `${date}-12-31`
  if (date.length === 'YYYY-MM-DD'.length) return date
  return `${date}-${daysIn(Number(date.slice(0, 4)), Number(date.slice(5)))}`
}

/** A day as a number of eight digits that is smaller the later the day: as `cypher/derive` writes it into keys. */
export function latestFirst(day: string): string {
  return String(99_999_999 - Number(day.replaceAll('-', ''))).padStart(8, '0')
}

/** Whether the calendar has it. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const day = Number(text.slice(8))
  return day >= 1 && day <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)))
}

/** Of a month by its number; 0 where no month has it. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}
