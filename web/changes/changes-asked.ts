import type { Address } from '../address.ts'
import { clockVariables, isMoment } from '../clocks/clocks.ts'
import { chosen } from '../compare/compare-choice.ts'
import { type Earlier, earlierOf } from '../compare/earlier.ts'
import { whereOf } from '../compare/where-of.ts'
import { ChangesDocument } from '../generated/graphql.ts'

export const PAGE = 50

export interface ChangesAsked {
  readonly earlier: Earlier
  operation(after: string | null, first: number): ReturnType<typeof operationOf>
}

/** What is asked for: changes on the clock that `since` belongs to, up to what the top of the page says, or today. */
export function changesAsked({ filters, clocks }: Pick<Address, 'filters' | 'clocks'>, now: Date): ChangesAsked | null {
  const { since } = chosen(filters)
  if (since === null) return null
  const [today, moment] = [now.toISOString().slice(0, 'YYYY-MM-DD'.length), now.toISOString()]
  const until = isMoment(since) ? (clocks.known ?? moment) : (clocks.at ?? today)
  const isKnown = isMoment(since)
  const earlier = earlierOf(since, { ...clocks, ...(isKnown ? { known: until } : { at: until }) })
  return {
    earlier,
    operation: (after, first) => operationOf({ filters, clocks }, { since, until, isKnown, after, first }),
  }
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
