import {
  claimsBetween,
  hasSteps,
  type Joining,
  nameOf,
  type Pair,
  type Steps,
  typesOf,
} from '../claim/claims-between.ts'
import { GraphError } from '../graph/graph-error.ts'
import { computed, type Scope } from '../graph/loader.ts'
import type { Kind } from '../vocabulary.ts'
import { type Joined, joinedHops, MOST_WAYS, waysOfLength } from './ways.ts'

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

/** One step of a path, from one entity to the next, by one claim or several. */
export interface Hop extends Joining {
  readonly from: string
  readonly to: string
  /** Whether all of its claims run from `to` to `from`. */
  readonly reversed: boolean
}

export interface Path {
  /** The product of the best claim of each hop, to six places. */
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

/** The first paths in the order asked for. */
export const pathsByArgs = computed<PathArgs, PathResult>('paths', async (scope, args) => {
  const { valid, stoppedBecause } = await search(scope, args)
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

/** A sequence of entities of which each two are joined by a claim that is seen. */
interface Found {
  readonly slugs: readonly string[]
  readonly confidence: number
  readonly reversed: readonly boolean[]
}

interface Searched {
  readonly valid: readonly Found[]
  readonly stoppedBecause: Stop | null
}

interface OfLength {
  readonly valid: readonly Found[]
  readonly isCut: boolean
}

/** What part of the time that a statement may take all of a search may take. */
const SHARE = 0.5

/** One length after another, until there are enough: what a length that is cut leaves is still answered. */
async function search(scope: Scope, args: PathArgs): Promise<Searched> {
  const wanted = args.rankBy === 'HOPS' ? args.first : MOST_RANKED
  const until = performance.now() + SHARE * (scope.reading.timeoutMs ?? Number.POSITIVE_INFINITY)
  const valid: Found[] = []
  let stoppedBecause: Stop | null = null
  if (args.from === args.to || !hasSteps(args)) return { valid, stoppedBecause }
  for (let hops = args.through.length + 1; hops <= args.maxHops && valid.length < wanted; hops += 1) {
    const found = await ofLength(scope, args, hops, until)
    if (found === 'TIME') return { valid, stoppedBecause: found }
    valid.push(...found.valid)
    if (found.isCut) stoppedBecause = 'BOUND'
  }
  return { valid, stoppedBecause }
}

/** All of one length, in the order of their slugs. */
async function ofLength(scope: Scope, args: PathArgs, hops: number, until: number): Promise<OfLength | 'TIME'> {
  const reading = () => ({ ...scope.reading, timeoutMs: Math.max(1, Math.floor(until - performance.now())) })
  try {
    const ways = await waysOfLength(scope, { ...args, types: typesOf(args) }, hops, reading())
    const joined = await joinedHops(scope, ways.flatMap(pairsOf), args, reading())
    const valid = ways.flatMap((slugs) => foundIn(slugs, joined, args)).toSorted(bySlugs)
    return { valid, isCut: ways.length >= MOST_WAYS }
  } catch (error) {
    if (error instanceof GraphError && error.reason === 'TIMEOUT' && !scope.reading.signal?.aborted) return 'TIME'
    throw error
  }
}

function pairsOf(slugs: readonly string[]): readonly Pair[] {
  return slugs.slice(1).map((to, index) => [slugs[index] ?? '', to])
}

/** The way with what joins its hops; nothing if no claim that is asked for joins one of them. */
function foundIn(slugs: readonly string[], joined: Joined, { direction }: PathArgs): readonly Found[] {
  const reversed: boolean[] = []
  let confidence = 1
  for (const pair of pairsOf(slugs)) {
    const { forth, back } = joined(pair)
    const sides = { OUTGOING: [forth], INCOMING: [back], BOTH: [forth, back] }[direction]
    const best = Math.max(...sides.map((side) => side ?? Number.NEGATIVE_INFINITY))
    if (best === Number.NEGATIVE_INFINITY) return []
    confidence *= best
    reversed.push(direction === 'INCOMING' || forth === null)
  }
  return [{ slugs, confidence: Math.round(confidence * 1e6) / 1e6, reversed }]
}

const byConfidence = (a: Found, b: Found) =>
  b.confidence - a.confidence || a.slugs.length - b.slugs.length || bySlugs(a, b)

/** By the first entity in which they differ. */
function bySlugs({ slugs: one }: Found, { slugs: other }: Found): number {
  const index = one.findIndex((slug, place) => slug !== other[place])
  return index < 0 ? 0 : (one[index] ?? '') < (other[index] ?? '') ? -1 : 1
}
