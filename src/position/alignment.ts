import type { Order } from '../graph/list.ts'
import type { Edge, List, Load } from '../graph/loader.ts'
import type { Slice } from '../graph/page.ts'
import { pauseIfLong } from '../graph/rounds.ts'
import type { Scope } from '../graph/scope.ts'
import { type Formula, valueBy } from './alignment-formula.ts'
import { type ActorPair, comparisonsOf, pairsOf, sharedTargets } from './alignment-pairs.ts'
import { keepComparisons, keepPairsOf } from './comparisons.ts'
import { firstOf } from './first-of.ts'
import { withLess } from './less-evidence.ts'
import {
  countedActors,
  type Duplicates,
  type SharedTarget,
  type Sides,
  type SoughtSides,
  scoredActors,
  sidesTaken,
} from './sides.ts'

/** How far two actors agree. */
export interface Alignment extends ActorPair, Edge {
  readonly value: number
  readonly args: AlignmentArgs
  /** On which targets they agree or differ. */
  readonly inputs: () => readonly SharedTarget[]
}

/** Whose sides on what are compared, and how. */
export interface AlignmentArgs extends Formula {
  readonly sought: SoughtSides
  readonly duplicates: Duplicates
  readonly minShared: number
}

/**
 * Those that agree most first. One statement reads the sides, which come to less than their pairs; the pairs are
 * made and ordered here, for which Neo4j takes twenty times as long.
 */
export const alignments: List<Alignment, AlignmentArgs> = {
  slices: (scope) => ({
    async load({ slice, ...load }) {
      const page = pageOf(slice)
      const sides = await eachPair(scope, load, page.take)
      return page.rows(load.args, sides)
    },
  }),
  total: (scope) => ({
    async load(load) {
      let count = 0
      await eachPair(scope, load, () => {
        count += 1
      })
      return count
    },
  }),
}

/** What a cursor tells: the value, and the two slugs. */
export const mostAlignedFirst: Order = { keys: [{ expression: 'value', descending: true }], unique: 'pair' }

interface Valued {
  readonly pair: ActorPair
  readonly value: number
}

type Take = (valued: Valued) => void

interface Pass {
  readonly takes: Take[]
  readonly done: Promise<Sides>
}

/** Those of which the sides are still being read. */
const passes = new WeakMap<Scope, Map<string, Pass>>()

/** All pages of an alignment that are asked for at once, and its count, come of one pass over its pairs. */
function eachPair(scope: Scope, { args, key, selection }: Load<AlignmentArgs>, take: Take): Promise<Sides> {
  const open = passes.get(scope) ?? new Map<string, Pass>()
  passes.set(scope, open)
  const name = JSON.stringify([args, key, selection])
  const joined = open.get(name)
  if (joined) {
    joined.takes.push(take)
    return joined.done
  }
  const takes = [take]
  const read = sidesIn(scope, args)
  const done = read.finally(() => open.delete(name)).then((sides) => passOver(scope, sides, args, takes))
  open.set(name, { takes, done })
  return done
}

const LESS = 'Ask of fewer actors or targets'

async function passOver(scope: Scope, sides: Sides, args: AlignmentArgs, takes: readonly Take[]): Promise<Sides> {
  const compared = comparisonsOf(sides)
  keepComparisons(scope, compared.positions, LESS)
  keepPairsOf('actors', scope, compared.actors, LESS)
  for await (const pairs of pairsOf(sides, args.minShared, () => pauseIfLong(scope))) {
    for (const pair of pairs) {
      const valued = { pair, value: valueBy(args, pair) }
      for (const take of takes) take(valued)
    }
  }
  return sides
}

async function sidesIn(scope: Scope, { sought, duplicates }: AlignmentArgs): Promise<Sides> {
  const told = withLess('alignment', "fewer 'actors' or 'targets'")
  const rows =
    duplicates === 'STANDING'
      ? await scoredActors(scope).load(sought).catch(told)
      : await countedActors(scope).load({ sought, duplicates }).catch(told)
  return sidesTaken(rows, () => pauseIfLong(scope))
}

type Place = readonly [value: number, pair: string]

const placeOf = ({ value, pair: { a, b } }: Valued): Place => [value, `${a.holder} ${b.holder}`]

function pageOf({ after, before, limit, fromEnd }: Slice) {
  const [start, end] = [after, before].map((place) => (place === null ? null : (JSON.parse(place) as Place))) // checked
  const first = firstOf<Valued>(limit, fromEnd ? (one, other) => compare(other, one) : compare)
  return {
    take(valued: Valued) {
      if (start && comparePlaces(placeOf(valued), start) < 0) return
      if (end && comparePlaces(placeOf(valued), end) > 0) return
      first.take(valued)
    },
    rows(args: AlignmentArgs, sides: Sides): readonly Alignment[] {
      const rows = first.all().map((valued) => {
        const { pair, value } = valued
        const inputs = () => sharedTargets(pair, sides)
        return {
          ...pair,
          value,
          args,
          inputs,
          get cursor() {
            return JSON.stringify(placeOf(valued)) // which an export of all pairs does not ask for
          },
        }
      })
      return fromEnd ? rows.reverse() : rows
    },
  }
}

/** As their places are compared: a space comes before all that slugs are made of. */
function compare({ value, pair }: Valued, { value: otherValue, pair: other }: Valued): number {
  if (value !== otherValue) return otherValue - value
  return compareTexts(pair.a.holder, other.a.holder) || compareTexts(pair.b.holder, other.b.holder)
}

function comparePlaces([value, pair]: Place, [otherValue, otherPair]: Place): number {
  if (value !== otherValue) return otherValue - value
  return compareTexts(pair, otherPair)
}

function compareTexts(text: string, other: string): number {
  return text === other ? 0 : text < other ? -1 : 1
}
