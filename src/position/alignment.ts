import { tooLarge } from '../graph/graph-error.ts'
import type { Order } from '../graph/list.ts'
import type { Edge, List, Load, Scope } from '../graph/loader.ts'
import { type Slice, whole } from '../graph/page.ts'
import { type Formula, formulaOf, valueBy } from './alignment-formula.ts'
import { comparisonsOf, type Pair, pairsOf } from './alignment-pairs.ts'
import {
  countedActors,
  type Duplicates,
  type SidedActor,
  type Sought,
  scoredActors,
  sidesOfCounts,
  sidesOfScores,
} from './sides.ts'

/** How far two actors agree. */
export interface Alignment extends Pair, Edge {
  readonly value: number
  readonly formula: string
}

/** Whose sides on what are compared, and how. */
export interface AlignmentArgs extends Formula, Sought {
  readonly duplicates: Duplicates
  readonly minShared: number
}

/**
 * Those that agree most first. One statement reads the sides, which come to less than their pairs; the pairs are
 * made and ordered here, for which Neo4j takes twenty times as long.
 */
export const alignments: List<Alignment, AlignmentArgs> = {
  slices: (scope) => ({ load: async (load) => sliceOf(await ranked(scope, load), load.slice) }),
  total: (scope) => ({ load: async (load) => (await ranked(scope, load)).length }),
}

/** Sides of one actor that are held against one of another: what a fraction of a second is enough for. */
export const MOST_COMPARISONS = 10_000_000

/** What a cursor tells: the value, and the two slugs. */
export const mostAlignedFirst: Order = { keys: [{ expression: 'value', descending: true }], unique: 'pair' }

async function ranked(scope: Scope, { key, args, selection }: Load<AlignmentArgs>): Promise<readonly Alignment[]> {
  const { measure, normalization, minShared, ...compared } = args
  const unordered = { filter: selection.filter, order: null }
  const actors = await sidedActors(scope, { key, args: compared, selection: unordered })
  keepComparisons(comparisonsOf(actors))
  const formula = formulaOf({ measure, normalization })
  const rows = pairsOf(actors, minShared).map((pair) => {
    const value = valueBy({ measure, normalization }, pair)
    return { ...pair, value, formula, cursor: JSON.stringify([value, `${pair.a.holder} ${pair.b.holder}`]) }
  })
  return rows.toSorted((one, other) => compare(placeOf(one), placeOf(other)))
}

type Compared = Sought & { readonly duplicates: Duplicates }

async function sidedActors(scope: Scope, { args, ...load }: Load<Compared>): Promise<readonly SidedActor[]> {
  const { duplicates, ...sought } = args
  if (duplicates === 'STANDING') {
    const rows = await scoredActors.slices(scope).load({ ...load, args: sought, slice: whole })
    return rows.map(sidesOfScores)
  }
  const rows = await countedActors.slices(scope).load({ ...load, args: { ...sought, duplicates }, slice: whole })
  return rows.map(sidesOfCounts)
}

function keepComparisons(came: number): void {
  if (came <= MOST_COMPARISONS) return
  throw tooLarge(
    `This alignment holds ${came} positions against one another; the limit is ${MOST_COMPARISONS}. Ask of fewer actors or targets.`,
  )
}

type Place = readonly [value: number, pair: string]

const placeOf = ({ value, a, b }: Alignment): Place => [value, `${a.holder} ${b.holder}`]

function sliceOf(rows: readonly Alignment[], { after, before, limit, fromEnd }: Slice): readonly Alignment[] {
  const [start, end] = [after, before].map((place) => (place === null ? null : (JSON.parse(place) as Place))) // checked
  const within = rows.filter((row) => {
    const place = placeOf(row)
    return !(start && compare(place, start) < 0) && !(end && compare(place, end) > 0)
  })
  return fromEnd ? within.slice(-limit) : within.slice(0, limit)
}

function compare([value, pair]: Place, [otherValue, otherPair]: Place): number {
  if (value !== otherValue) return otherValue - value
  return pair === otherPair ? 0 : pair < otherPair ? -1 : 1
}
