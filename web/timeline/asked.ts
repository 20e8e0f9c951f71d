import type { Address } from '../address.ts'
import { clockVariables } from '../clocks/clocks.ts'
import { HoldingDocument, TimelineDocument } from '../generated/graphql.ts'

/** The most entities that the API takes. */
export const MOST_ENTITIES = 10

export const PAGE = 100

/** The entities that an address names. */
export const namedIn = ({ of = '' }: Address['filters']) => [...new Set(of.split(',').filter(Boolean))]

/** All claims, whatever the date of the page: that is a mark on the timeline. */
export function timelineOperation({ filters, clocks }: Pick<Address, 'filters' | 'clocks'>, after: string | null) {
  const variables = { of: namedIn(filters).slice(0, MOST_ENTITIES), first: PAGE, after }
  return { document: TimelineDocument, variables: { ...variables, ...clockVariables({ ...clocks, at: null }) } }
}

/** The claims that hold on the date of the page, in the same order. Its cursors are not those of the list of all. */
export function holdingOperation({ filters, clocks }: Pick<Address, 'filters' | 'clocks'>, after: string | null) {
  const variables = { of: namedIn(filters).slice(0, MOST_ENTITIES), after }
  return { document: HoldingDocument, variables: { ...variables, ...clockVariables(clocks) } }
}
