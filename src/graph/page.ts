import { latestFirst } from '../time/calendar.ts'
import type { Clocks } from '../time/clocks.ts'
import { fragment, type Hooks, type Query } from './cypher.ts'
import type { Order } from './list.ts'

/**
 * A part of an ordered list: what lies from `after` to `before`, both ends included, at most `limit` of it,
 * taken from the start or, `fromEnd`, from the end. Null leaves an end open. A place is the value of the unique
 * column of the list's own order; in an order that a client composed, the JSON of all its keys' values.
 */
export interface Slice {
  readonly after: string | null
  readonly before: string | null
  readonly limit: number
  readonly fromEnd: boolean
}

/** Sort below and above every key, and are as long as most, since a plan depends on a string's length. */
const LOWEST = ' '.repeat(24)
const HIGHEST = '\uffff'.repeat(24)

/**
 * The hooks of a page, in one text for all pages of a list. In its own order the page is a range of an index; in a
 * client's, the keys of all that the filter lets through are computed and compared.
 */
export function pageHooks({ fromEnd }: Slice, order: Order | null): Partial<Hooks<PageHook>> {
  if (order) {
    const page = (...carried: readonly string[]) => pageInOrder(carried, order, fromEnd)
    return { after: () => '', since: () => '', page, pages: page }
  }
  const within = (key: string) => ` AND ${key} >= $lowest AND ${key} <= $highest`
  return { after: (key = '') => within(key), since: (key = '') => within(key), way: () => (fromEnd ? ' DESC' : '') }
}

type PageHook = 'after' | 'since' | 'page' | 'pages' | 'way'

/**
 * The parameters of a page. A key in the hook `since` begins with the day from which a claim holds, the latest first:
 * what begins after the window is not seen, and the list need not read through it. What may hold from a day on can be
 * anywhere in the list.
 */
export function pageParams(
  { has }: Pick<Query, 'has'>,
  { after, before, limit }: Slice,
  order: Order | null,
  { validTo, certainty }: Clocks,
) {
  if (order) return { after: valuesOf(after), before: valuesOf(before), limit }
  const latest = latestFirst(validTo)
  const isBounded = certainty === 'CERTAIN' && has('since')
  const lowest = isBounded ? `${latest}${LOWEST.slice(latest.length)}` : LOWEST
  return { lowest: after !== null && after > lowest ? after : lowest, highest: before ?? HIGHEST, limit }
}

/** Rows of one key in the list's order; the database's is not promised to come through the statement's end. */
export function inOrder<R extends { readonly cursor: string }>(order: Order | null, rows: readonly R[]): readonly R[] {
  if (order) return rows.toSorted((a, b) => compare(order, valuesOf(a.cursor) ?? [], valuesOf(b.cursor) ?? []))
  return rows.toSorted((a, b) => compareValues(a.cursor, b.cursor))
}

/** Whether a text names a place in that order: clients hand it back. */
export function isPlaceIn(order: Order, place: string): boolean {
  try {
    const values: unknown = JSON.parse(place)
    if (!Array.isArray(values) || values.length !== order.keys.length + 1) return false
    return values.every((value) => value === null || ['string', 'number', 'boolean'].includes(typeof value))
  } catch {
    return false
  }
}

const inGivenOrder = fragment('page-in-order', 'carried', 'keys', 'from', 'to', 'order')

function pageInOrder(carried: readonly string[], order: Order, fromEnd: boolean): string {
  const expressions = [...order.keys.map(({ expression }) => expression), order.unique]
  const keys = keysOf(order)
  const columns = keys.flatMap(({ descending }, index) => {
    const key = `place[${index}]`
    const way = descending === fromEnd ? '' : ' DESC'
    return index === keys.length - 1 ? [`${key}${way}`] : [`${key} IS NULL${fromEnd ? ' DESC' : ''}`, `${key}${way}`]
  })
  return inGivenOrder({
    carried: () => carried.join(', '),
    keys: () => expressions.join(', '),
    from: () => notBefore(keys, 'place', '$after'),
    to: () => notBefore(keys, '$before', 'place'),
    order: () => columns.join(', '),
  })
}

interface Key {
  readonly descending: boolean
}

const keysOf = ({ keys }: Order): readonly Key[] => [...keys, { descending: false }]

/** That one place is another or follows it, by the keys from `index` on. */
function notBefore(keys: readonly Key[], place: string, other: string, index = 0): string {
  const [one, two] = [`${place}[${index}]`, `${other}[${index}]`]
  const descending = keys[index]?.descending
  if (index === keys.length - 1) return `${one} >= ${two}`
  return [
    `CASE WHEN ${one} = ${two} OR ${one} IS NULL AND ${two} IS NULL`,
    `THEN ${notBefore(keys, place, other, index + 1)}`,
    `WHEN ${two} IS NULL THEN false ELSE ${one} IS NULL OR ${one} ${descending ? '<' : '>'} ${two} END`,
  ].join(' ')
}

type Value = string | number | boolean | null

function valuesOf(place: string | null): readonly Value[] | null {
  return place === null ? null : (JSON.parse(place) as Value[]) // made by `placeOf`, or checked with the cursor
}

function compare(order: Order, a: readonly Value[], b: readonly Value[]): number {
  for (const [index, { descending }] of keysOf(order).entries()) {
    const [one, two] = [a[index] ?? null, b[index] ?? null]
    if (one === null || two === null) {
      if (one !== two) return one === null ? 1 : -1
    } else if (one !== two) return (descending ? -1 : 1) * compareValues(one, two)
  }
  return 0
}

function compareValues(a: string | number | boolean, b: string | number | boolean): number {
  return a < b ? -1 : a > b ? 1 : 0
}
