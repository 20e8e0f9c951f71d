/** The two dates of a window; null where it is open. */
export function endsOf(date: string): readonly [from: string | null, to: string | null] {
  if (!date.startsWith('[')) return [date, date]
  const [from = '', to = ''] = date.slice(1, -1).split('..')
  return [from || null, to || null]
}

/** The first day of a year, a month, a day or a window. */
export function firstDay(date: string): string {
  const [year = '', month = '01', day = '01'] = (endsOf(date)[0] ?? '0000').split('-')
  return `${year}-${month}-${day}`
}

/** The last day of a year, a month, a day or a window. */
export function lastDay(date: string): string {
  const [year = '', month = '12', day = daysIn(Number(year), Number(month))] = (endsOf(date)[1] ?? '9999').split('-')
  return `${year}-${month}-${day}`
}

export function dayBefore(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  if (day > 1) return written(year, month, day - 1)
  return month > 1 ? lastDay(written(year, month - 1)) : lastDay(written(year - 1))
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysIn(year: number, month: number): number {
  const isLeap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0)
  return month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0)
}

function written(year: number, ...rest: readonly number[]): string {
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-')
}
