import { cypher } from '../graph/cypher.ts'
import { tooLarge } from '../graph/graph-error.ts'
import { type Order, of as said } from '../graph/list.ts'
import { type Edge, type List, type Load, list, type Scope } from '../graph/loader.ts'
import { type Slice, whole } from '../graph/page.ts'
import { type Formula, formulaOf, valueBy } from './alignment-formula.ts'
import { comparisonsOf, type Pair, pairsOf, type ScoredActor } from './alignment-pairs.ts'
import { saidBy, standing } from './standing.ts'

/** How far two actors agree. */
export interface Alignment extends Pair, Edge {
  readonly value: number
  readonly formula: string
}

/** Whose positions on what are compared, in Cypher that is said of `it`, and how. */
export interface AlignmentArgs extends Formula {
  readonly actors: string
  readonly others: string
  readonly targets: string
  readonly minShared: number
}

/**
 * Those that agree most first. One statement reads the scores, which come to less than their pairs; the pairs are
 * made and ordered here, for which Neo4j takes twenty times as long.
 */
export const alignments: List<Alignment, AlignmentArgs> = {
  slices: (scope) => ({ load: async (load) => sliceOf(await ranked(scope, load), load.slice) }),
  total: (scope) => ({ load: async (load) => (await ranked(scope, load)).length }),
}

/** Scores of one actor that are held against one of another: what a fraction of a second is enough for. */
export const MOST_COMPARISONS = 10_000_000

/** What a cursor tells: the value, and the two slugs. */
export const mostAlignedFirst: Order = { keys: [{ expression: 'value', descending: true }], unique: 'pair' }

/** The scores of two actors on a target. */
export interface SharedTarget {
  readonly target: string
  readonly a: number
  readonly b: number
}

type Compared = Pick<AlignmentArgs, 'actors' | 'others' | 'targets'>

const scoredActors = list<ScoredActor, Compared>(cypher('position/scores'), (_, { actors, others, targets }) => ({
  hooks: {
    actors: (it) => ` AND (${said(it, actors)})`,
    others: (it) => ` AND (${said(it, others)})`,
    targets: (it) => ` AND (${said(it, targets)})`,
    said: saidBy('SPEAKER'),
    standing,
  },
}))

async function ranked(scope: Scope, { key, args, selection }: Load<AlignmentArgs>): Promise<readonly Alignment[]> {
  const { measure, normalization, minShared, ...compared } = args
  const unordered = { filter: selection.filter, order: null }
  const actors = await scoredActors.slices(scope).load({ key, args: compared, selection: unordered, slice: whole })
  keepComparisons(comparisonsOf(actors))
  const formula = formulaOf({ measure, normalization })
  const rows = pairsOf(actors, minShared).map((pair) => {
    const value = valueBy({ measure, normalization }, pair)
    return { ...pair, value, formula, cursor: JSON.stringify([value, `${pair.a.holder} ${pair.b.holder}`]) }
  })
  return rows.toSorted((one, other) => compare(placeOf(one), placeOf(other)))
}

function keepComparisons(came: number): void {
  if (came <= MOST_COMPARISONS) return
  throw tooLarge(
    `This alignment holds ${came} scores against one another; the limit is ${MOST_COMPARISONS}. Ask of fewer actors or targets.`,
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
