import { claimTypesOf, type EntityPair, nameOf, type Steps } from '../claim/claims-between.ts'
import { cypher, statement } from '../graph/cypher.ts'
import type { ReadOptions } from '../graph/graph.ts'
import { rowsOf } from '../graph/loader.ts'
import type { Scope } from '../graph/scope.ts'
import type { Kind } from '../model/vocabulary.ts'
import { arrow } from '../relationship/relationship.ts'
import type { Way } from './legs.ts'

/** The most ways of one length that are checked; the query has the same number. */
export const MOST_WAYS = 1_000

interface WayArgs extends Steps {
  readonly avoid: readonly string[]
  readonly avoidKinds: readonly Kind[]
}

/**
 * Ways with `hops` hops over links that may be visible claims, by the name of their leg; at most MOST_WAYS for each.
 */
export async function waysOfLength(
  scope: Scope,
  legs: readonly EntityPair[],
  args: WayArgs,
  hops: number,
  reading: ReadOptions,
): Promise<ReadonlyMap<string, readonly Way[]>> {
  if (hops === 1) return waysOfOneHop(scope, legs, args, reading)
  const { minConfidence, avoid, direction } = args
  const ways = () => (direction === 'BOTH' ? null : 'link.forth')
  const statement = ofLength.fill({ hooks: { hops: () => String(hops), arrow: arrow(direction, ['LINKED']), ways } })
  const avoidKinds = [...new Set<Kind>([...args.avoidKinds, 'Source'])] // paths do not lead through sources
  const given = { legs: legs.map(nameOf), types: claimTypesOf(args), minConfidence, avoid, avoidKinds }
  const rows = (await rowsOf(scope, statement, given, reading)) as unknown as readonly WayRow[] // the query's columns
  const byLeg = Map.groupBy(rows, ({ leg }) => leg)
  return new Map(Array.from(byLeg, ([leg, ways]) => [leg, ways.map(({ slugs }) => slugs)]))
}

/** With one hop, each leg is the way itself. Looking up claims between two hubs is as fast as between two leaves. */
async function waysOfOneHop(scope: Scope, legs: readonly EntityPair[], args: WayArgs, reading: ReadOptions) {
  const joined = await joinedHops(scope, legs, args, reading)
  const isWay = (leg: EntityPair) => best(joined(leg), args.direction) !== null
  return new Map(legs.filter(isWay).map((leg) => [nameOf(leg), [leg]]))
}

interface WayRow {
  readonly leg: string
  readonly slugs: Way
}

/** The highest confidence of the claims from one entity to the other, and of those in the opposite direction. */
export interface BothWays {
  readonly forth: number | null
  readonly back: number | null
}

/** The highest confidence in the given direction; null if there is no claim. */
export function best({ forth, back }: BothWays, direction: Steps['direction']): number | null {
  if (direction !== 'BOTH') return direction === 'OUTGOING' ? forth : back
  return forth === null || back === null ? (forth ?? back) : Math.max(forth, back)
}

export type Joined = (pair: EntityPair) => BothWays

/** The visible claims between these pairs. */
export async function joinedHops(
  scope: Scope,
  pairs: readonly EntityPair[],
  steps: Steps,
  reading: ReadOptions,
): Promise<Joined> {
  const keys = [...new Set(pairs.map(keyOf))]
  if (keys.length === 0) return () => NOTHING
  const given = { keys, types: claimTypesOf(steps), minConfidence: steps.minConfidence }
  const rows = await rowsOf(scope, HOPS, given, reading)
  const sides = new Map(rows.map(({ key, forth, back }) => [key, { forth, back } as BothWays])) // the query's columns
  return (pair) => {
    const { forth, back } = sides.get(keyOf(pair)) ?? NOTHING
    return isTurned(pair) ? { forth: back, back: forth } : { forth, back }
  }
}

const ofLength = cypher('path/of-length', { hooks: ['hops', 'arrow', 'ways'] })
const HOPS = statement('path/hops')

const NOTHING: BothWays = { forth: null, back: null }

/** The same key for a pair and its reverse. */
const keyOf = (pair: EntityPair) => nameOf(isTurned(pair) ? [pair[1], pair[0]] : pair)
const isTurned = ([one, other]: EntityPair) => one > other
