import type { TimelineQuery } from '../generated/graphql.ts'

type Node = TimelineQuery['claims']['edges'][number]['node']
export type Claim = Extract<Node, { readonly __typename: 'Stance' | 'Relationship' }>
export type Named = TimelineQuery['entities']['edges'][number]['node']

/** Days, as `YYYY-MM-DD`; null = open. */
interface Window {
  readonly first: string | null
  readonly last: string | null
}

export interface Dated {
  readonly claim: Claim
  /** When it begins: on some day of this window. */
  readonly begin: Window
  /** When it ends, if it does. */
  readonly end: Window | null
}

export interface Lane {
  readonly key: string
  readonly name: string
  readonly rows: readonly Dated[]
}

/** A lane for each entity, earliest claim first, and one for claims without a date. Each claim is in one lane. */
export function lanesOf(
  claims: readonly Claim[],
  entities: readonly Named[],
): { readonly lanes: readonly Lane[]; readonly undated: readonly Claim[] } {
  const dated = claims.flatMap((claim) => datedOf(claim) ?? [])
  const byLane = Map.groupBy(dated, ({ claim }) => entities.find(({ slug }) => endsOf(claim).includes(slug))?.slug)
  const lanes = entities.flatMap(({ slug, name }): readonly Lane[] => {
    const rows = byLane.get(slug)
    return rows ? [{ key: slug, name, rows: rows.toSorted(inOrder) }] : []
  })
  return { lanes, undated: claims.filter((claim) => datedOf(claim) === null) }
}

export const endsOf = (claim: Claim): readonly string[] =>
  (claim.__typename === 'Stance' ? [claim.holder, claim.target] : [claim.from, claim.to]).map(({ slug }) => slug)

const placeOf = ({ first, last }: Window) => last ?? first ?? ''
const inOrder = (a: Dated, b: Dated) => placeOf(a.begin).localeCompare(placeOf(b.begin))

function datedOf(claim: Claim): Dated | null {
  const heldOn = claim.__typename === 'Stance' ? claim.heldOn : null
  const begin = claim.validFrom ?? heldOn
  if (begin === null && claim.validTo === null) return null
  return {
    claim,
    begin: begin === null ? { first: null, last: null } : windowOf(begin),
    end: claim.validTo === null ? null : windowOf(claim.validTo),
  }
}

/** The days of a date or of a window such as `[2018-04..2018-05-03]`. */
export function windowOf(text: string): Window {
  const [, first, last] = /^\[(.*)\.\.(.*)\]$/.exec(text) ?? []
  if (first === undefined || last === undefined) return { first: firstDay(text), last: lastDay(text) }
  return { first: first === '' ? null : firstDay(first), last: last === '' ? null : lastDay(last) }
}

export const firstDay = (date: string) => `${date}${'-01-01'.slice(date.length - 'YYYY'.length)}`

export function lastDay(date: string): string {
  if (date.length === 'YYYY'.length) return `${date}-12-31`
  if (date.length > 'YYYY-MM'.length) return date
  const [year = 0, month = 1] = date.split('-').map(Number)
  const alike = 2000 + (year % 400) // the calendar repeats; Date takes years before 100 for those of 1900
  return `${date}-${new Date(Date.UTC(alike, month, 0)).getUTCDate()}`
}

/**
 * The first and the last day on which a claim certainly holds. Null is a day that is not known; without the first, the
 * claim holds up to the last. As in the graph, a claim begins by the last day of its end, and does not end before the
 * first day of its begin.
 */
export function sureOf({ begin, end }: Dated): { readonly from: string | null; readonly to: string | null } {
  if (end === null) return { from: begin.last, to: null }
  const isUndated = begin.first === null && begin.last === null
  const [from = null] = [begin.last, isUndated ? null : end.last].filter((day) => day !== null).toSorted()
  const to =
    [begin.first, end.first]
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null
  const isNever = to === null || (from === null ? !isUndated : from > to)
  return isNever ? { from: null, to: null } : { from, to }
}

/** All days that a picture of these has to have a place for, in order. */
export function daysOf(lanes: readonly Lane[], at: string | null): readonly string[] {
  const days = lanes.flatMap(({ rows }) =>
    rows.flatMap(({ begin, end }) => [begin.first, begin.last, end?.first ?? null, end?.last ?? null]),
  )
  const marked = at === null ? [] : [firstDay(at), lastDay(at)]
  return [...new Set([...days, ...marked].filter((day) => day !== null))].sort()
}
