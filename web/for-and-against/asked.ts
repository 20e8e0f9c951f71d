import { useMemo } from 'preact/hooks'
import type { Address } from '../address.ts'
import { type Answer, type Asked, useAnswer } from '../ask.ts'
import { type Clocks, clockVariables } from '../clocks/clocks.ts'
import { chosen } from '../compare/compare-choice.ts'
import { ForAndAgainstDocument, type ForAndAgainstQuery } from '../generated/graphql.ts'

type Found = Asked<Answer<ForAndAgainstQuery>>

/** Whose positions: those of whoever says it, unless the address says otherwise. */
export const roleOf = (filters: Address['filters']) =>
  filters.as === undefined ? ('SPEAKER' as const) : chosen(filters).role

/**
 * What is asked about one target: the positions of those holders that are not in `without`, and, for the first
 * request, everybody who has a position on anything.
 */
export function forAndAgainstOperation(
  filters: Address['filters'],
  clocks: Clocks,
  without: readonly string[] | null = null,
) {
  const { bases, grouping } = chosen(filters)
  const role = roleOf(filters)
  const variables = {
    target: filters.target ?? '',
    holders: without === null ? {} : { not: { slug: { in: without } } },
    ...{ holderAs: role, basis: bases, groupBy: grouping },
    everybody: role === 'SIDE' ? ('SIDE' as const) : ('HOLDER' as const),
    whereEverybody: role === 'SIDE' ? { side: {} } : {},
    hasEverybody: without === null && role !== 'PRINCIPAL', // those on whose behalf something is said are not counted
    ...clockVariables(clocks),
  }
  return { document: ForAndAgainstDocument, variables }
}

/** An answer has at most 100 holders: the next two requests ask for those that it left out. */
export function useForAndAgainst(address: Address) {
  const { filters, clocks } = address
  const key = JSON.stringify([filters, clocks])
  const operation = useMemo(() => (filters.target ? forAndAgainstOperation(filters, clocks) : null), [key])
  const first = useAnswer(operation)
  const second = useRest(address, [first])
  const third = useRest(address, [first, second])
  const all = [first, second, third]
  const isWaiting = all.some((asked) => asked.isWaiting)
  const matrices = all.flatMap(({ answer }) => answer?.data.stanceMatrix ?? [])
  return { first, all, isWaiting, matrices }
}

function useRest({ filters, clocks }: Address, before: readonly Found[]): Found {
  const last = before.at(-1)?.answer?.data.stanceMatrix
  const isOver = before.some(({ isWaiting, failure }) => isWaiting || failure) || !last || last.omitted.holders === 0
  const had = before.flatMap(({ answer }) => answer?.data.stanceMatrix.holders.map(({ slug }) => slug) ?? [])
  const operation = useMemo(
    () => (isOver ? null : forAndAgainstOperation(filters, clocks, had)),
    [isOver, had.join(), JSON.stringify([filters, clocks])],
  )
  return useAnswer(operation)
}
