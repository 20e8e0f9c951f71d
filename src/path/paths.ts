import { claimsBetween, type EntityPair, hasSteps, type Joining, nameOf, type Steps } from '../claim/claims-between.ts'
import { GraphError, tooLarge, tooLong } from '../graph/graph-error.ts'
import { computed } from '../graph/loader.ts'
import type { Scope } from '../graph/scope.ts'
import type { Kind } from '../model/vocabulary.ts'
import { legsOf, type Way, type WaysOfLeg, waysAlong } from './legs.ts'
import { best, type Joined, joinedHops, MOST_WAYS, waysOfLength } from './ways.ts'

export interface PathArgs extends Steps {
  readonly from: string
  readonly to: string
  readonly maxHops: number
  readonly through: readonly string[]
  readonly avoid: readonly string[]
  readonly avoidKinds: readonly Kind[]
  readonly rankBy: 'HOPS' | 'CONFIDENCE'
  readonly first: number
}

/** One step of a path between two entities, joined by one or more claims. */
export interface Hop extends Joining {
  readonly from: string
  readonly to: string
  /** Whether all of its claims run from `to` to `from`. */
  readonly reversed: boolean
}

export interface Path {
  /** The product of the highest confidence of each hop, rounded to six decimal places. */
  readonly confidence: number
  readonly hops: readonly Hop[]
}

export type Stop = 'TIME' | 'BOUND'

export interface PathResult {
  readonly paths: readonly Path[]
  readonly complete: boolean
  readonly stoppedBecause: Stop | null
}

/** How many of the shortest paths are ranked by confidence. */
export const MOST_RANKED = 200

/**
 * The first paths in the requested order. An empty list means that there is none: an incomplete search without a path
 * throws.
 */
export const pathsByArgs = computed<PathArgs, PathResult>('paths', async (scope, args) => {
  const { valid, stoppedBecause } = await search(scope, args)
  if (stoppedBecause !== null && valid.length === 0) throw nothingFound[stoppedBecause]()
  const ranked = args.rankBy === 'HOPS' ? valid : valid.slice(0, MOST_RANKED).toSorted(byConfidence)
  const chosen = ranked.slice(0, args.first)
  const pairs = new Map(chosen.flatMap(({ slugs }) => pairsOf(slugs)).map((pair) => [nameOf(pair), pair]))
  const joinings = await claimsBetween(scope, [...pairs.values()], args)
  const paths = chosen.map(({ slugs, confidence, reversed }) => ({
    confidence,
    hops: pairsOf(slugs).map((pair, index): Hop => {
      const [from, to] = pair
      const { claims = [], totalClaims = 0 } = joinings.get(nameOf(pair)) ?? {}
      return { from, to, reversed: reversed[index] ?? false, claims, totalClaims }
    }),
  }))
  return { paths, complete: stoppedBecause === null, stoppedBecause }
})

/** A sequence of entities in which every two neighbors are joined by a visible claim. */
interface Found {
  readonly slugs: readonly string[]
  readonly confidence: number
  readonly reversed: readonly boolean[]
}

interface Searched {
  readonly valid: readonly Found[]
  readonly stoppedBecause: Stop | null
}

/** The part of the statement timeout that a whole search may take. */
const SHARE = 0.5

/** Checks this many times the wanted number of ways first: most of them turn out to be paths. */
const MARGIN = 4

/**
 * Searches one length after the other until there are enough paths. If one length is cut, what was found still counts.
 */
async function search(scope: Scope, args: PathArgs): Promise<Searched> {
  const { from, to, through, maxHops } = args
  const wanted = args.rankBy === 'HOPS' ? args.first : MOST_RANKED
  const until = performance.now() + SHARE * (scope.reading.timeoutMs ?? Number.POSITIVE_INFINITY)
  const reading = () => ({ ...scope.reading, timeoutMs: Math.max(1, Math.floor(until - performance.now())) })
  const legs = legsOf(from, through, to)
  const stops = [from, ...through, to]
  const along = { ...args, avoid: [...stops, ...args.avoid] }
  const lengths: ReadonlyMap<string, readonly Way[]>[] = []
  const ways: WaysOfLeg = (start, end, hops) => lengths[hops - 1]?.get(nameOf([start, end])) ?? []
  const valid: Found[] = []
  let stoppedBecause: Stop | null = null
  if (from === to || !hasSteps(args)) return { valid, stoppedBecause }
  try {
    for (let hops = through.length + 1; hops <= maxHops && valid.length < wanted; hops += 1) {
      const newest = await waysOfLength(scope, legs, along, hops - through.length, reading())
      lengths.push(newest)
      const found = waysAlong(ways, from, through, to, hops, MOST_WAYS).toSorted(bySlugs)
      const few = MARGIN * (wanted - valid.length)
      for (const part of [found.slice(0, few), found.slice(few)]) {
        if (valid.length >= wanted || part.length === 0) break
        const joined = await joinedHops(scope, part.flatMap(pairsOf), args, reading())
        valid.push(...part.flatMap((slugs) => foundIn(slugs, joined, args)))
      }
      const isCut = [found, ...newest.values()].some(({ length }) => length >= MOST_WAYS)
      if (isCut) stoppedBecause = 'BOUND'
    }
  } catch (error) {
    if (!isLate(error) || scope.reading.signal?.aborted) throw error
    stoppedBecause = 'TIME'
  }
  return { valid, stoppedBecause }
}

const ASK_LESS =
  "Whether there is one is not known. Ask with a smaller 'maxHops', fewer 'types', one 'direction' or a higher 'minConfidence'."

const nothingFound = {
  TIME: () => tooLong(`'paths' found none in the time that a search may take. ${ASK_LESS}`),
  BOUND: () =>
    tooLarge(
      `'paths' looked at ${MOST_WAYS} ways of one length, which is the limit, and none of them is a path of visible claims. ${ASK_LESS}`,
    ),
} as const satisfies Readonly<Record<Stop, () => GraphError>>

const isLate = (error: unknown) => error instanceof GraphError && error.reason === 'TIMEOUT'

function pairsOf(slugs: readonly string[]): readonly EntityPair[] {
  return slugs.slice(1).map((to, index) => [slugs[index] ?? '', to])
}

/** The way as a path; empty if a hop has no claim that is asked for. */
function foundIn(slugs: readonly string[], joined: Joined, { direction }: PathArgs): readonly Found[] {
  const reversed: boolean[] = []
  let confidence = 1
  for (const pair of pairsOf(slugs)) {
    const sides = joined(pair)
    const surest = best(sides, direction)
    if (surest === null) return []
    confidence *= surest
    reversed.push(direction === 'INCOMING' || sides.forth === null)
  }
  return [{ slugs, confidence: Math.round(confidence * 1e6) / 1e6, reversed }]
}

const byConfidence = (a: Found, b: Found) =>
  b.confidence - a.confidence || a.slugs.length - b.slugs.length || bySlugs(a.slugs, b.slugs)

/** Compares by the first entity in which they differ. */
function bySlugs(one: Way, other: Way): number {
  const index = one.findIndex((slug, place) => slug !== other[place])
  return index < 0 ? 0 : (one[index] ?? '') < (other[index] ?? '') ? -1 : 1
}
