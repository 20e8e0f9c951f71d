import { precisionOf } from './clocks.ts'

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

/** A year, a month or a day: `April 2018`, `16 April 2018`. */
export function dateInWords(date: string): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const name = MONTHS[Number(month) - 1] ?? month
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

/** A date or the window in which an unknown day lies: `between April 2018 and 3 May 2018`. */
export function windowInWords(text: string): string {
  const { first, last } = boundsOf(text)
  if (first === '') return `${whenInWords(last)} or before`
  if (last === '') return `${whenInWords(first)} or later`
  return first === last ? whenInWords(first) : `between ${dateInWords(first)} and ${dateInWords(last)}`
}

/** Both ends of a window, empty where it is open; of a date, that date twice. */
function boundsOf(text: string): { readonly first: string; readonly last: string } {
  const [, first = text, last = text] = /^\[(.*)\.\.(.*)\]$/.exec(text) ?? []
  return { first, last }
}

const whenInWords = (date: string) => `${precisionOf(date) === 'day' ? 'on' : 'in'} ${dateInWords(date)}`

/** The same after “from” or “to”. */
export const endInWords = (text: string) =>
  windowInWords(text)
    .replace(/^between/, 'a day between')
    .replace(/^(on|in) /, '')

/** A moment as the day and the time in UTC, with seconds where it has some. */
export function momentInWords(moment: string): string {
  const utc = new Date(moment).toISOString()
  const time = utc
    .slice(11, -1)
    .replace(/\.000$/, '')
    .replace(/(?<=:\d\d):00$/, '')
  return `${dateInWords(utc.slice(0, 10))}, ${time} UTC`
}

interface Dated {
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly heldOn?: string | null
  readonly ended?: boolean
}

/** When a claim is true in the world, as a sentence. */
export function worldInWords({ validFrom, validTo, heldOn = null, ended = false }: Dated): string {
  const expressed = heldOn === null ? [] : [`Expressed ${windowInWords(heldOn)}.`]
  const holds = []
  if (validFrom !== null && validTo !== null)
    holds.push(`True from ${endInWords(validFrom)} to ${endInWords(validTo)}.`)
  else if (validFrom !== null) holds.push(`True from ${endInWords(validFrom)}; no end is known.`)
  else if (validTo !== null) holds.push(`True until ${endInWords(validTo)}; no begin is known.`)
  else if (heldOn === null) holds.push('No date is given: true by the time its source was written.')
  return [...expressed, ...holds, ...(ended ? ['It had ended when its source was written.'] : [])].join(' ')
}

/** The same in a few words, for a line of a list. */
export function shortDate({ validFrom, validTo, heldOn = null }: Dated): string {
  const from = validFrom ?? heldOn
  if (from !== null && validTo !== null) return `${shortWindow(from)} – ${shortWindow(validTo)}`
  if (from !== null) return shortWindow(from)
  return validTo === null ? 'undated' : `until ${endInWords(validTo)}`
}

const shortWindow = (text: string) => windowInWords(text).replace(/^(on|in) /, '')
