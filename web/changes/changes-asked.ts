import type { Address } from '../address.ts'
import { clockVariables, dateIn, isMoment, stepped } from '../clocks/clocks.ts'
import { chosen } from '../compare/compare-choice.ts'
import { type Earlier, earlierOf } from '../compare/earlier.ts'
import { whereOf } from '../compare/where-of.ts'
import { ChangesDocument } from '../generated/graphql.ts'

export const PAGE = 50

/** The API takes it for all that is known by now. Cursors hold under it, as they would not under the time of day. */
const BY_NOW = '9999-12-30T00:00:00.000Z'

export interface ChangesAsked {
  readonly earlier: Earlier
  operation(after: string | null, first: number): ReturnType<typeof operationOf>
}

/** What is asked for: changes on the clock that `since` belongs to, up to what the top of the page says, or today. */
export function changesAsked({ filters, clocks }: Pick<Address, 'filters' | 'clocks'>, now: Date): ChangesAsked | null {
  const { since } = chosen(filters)
  if (since === null) return null
  const [today, moment] = [now.toISOString().slice(0, 'YYYY-MM-DD'.length), now.toISOString()]
  const isKnown = isMoment(since)
  const until = isKnown ? (clocks.known ?? BY_NOW) : (clocks.at ?? today)
  const earlier = earlierOf(since, { ...clocks, ...(isKnown ? { known: clocks.known ?? moment } : { at: until }) })
  return {
    earlier,
    operation: (after, first) => operationOf({ filters, clocks }, { since, until, isKnown, after, first }),
  }
}

/** Where the address says nothing: a month before the latest day of the graph, the date of the page or today. */
export function beginOf(latest: string | null, at: string | null, now: Date): string {
  const months = [latest, at, now.toISOString()].flatMap((date) => (date === null ? [] : [dateIn(date, 'month')]))
  return stepped(
    months.reduce((one, other) => (one < other ? one : other)),
    -1,
  )
}

interface Moments {
  readonly since: string
  readonly until: string
  readonly isKnown: boolean
  readonly after: string | null
  readonly first: number
}

function operationOf({ filters, clocks }: Pick<Address, 'filters' | 'clocks'>, asked: Moments) {
  const { isKnown, ...moments } = asked
  const { role, bases } = chosen(filters)
  const about = filters.target ?? filters.topic ?? ''
  const still = isKnown ? { ...clocks, known: null } : { ...clocks, at: null } // the list moves that clock itself
  const choice = { holderAs: role, basis: bases, where: whereOf(filters), about, hasAbout: about !== '' }
  const clock = isKnown ? ('KNOWN' as const) : ('VALID' as const)
  return { document: ChangesDocument, variables: { ...moments, clock, ...choice, ...clockVariables(still) } }
}
