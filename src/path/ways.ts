import { nameOf, type Pair, type Steps, typesOf } from '../claim/claims-between.ts'
import { cypher, statement } from '../graph/cypher.ts'
import type { ReadOptions } from '../graph/graph.ts'
import { rowsOf, type Scope } from '../graph/loader.ts'
import type { Kind } from '../model/vocabulary.ts'
import { arrow } from '../relationship/relationship.ts'
import type { Way } from './legs.ts'

/** How many ways of one length are looked at: the number in the query. */
export const MOST_WAYS = 1_000

interface WayArgs extends Steps {
  readonly avoid: readonly string[]
  readonly avoidKinds: readonly Kind[]
}

/** Ways of so many hops along what may join entities that way, for each leg by its name; at most MOST_WAYS for each. */
export async function waysOfLength(
  scope: Scope,
  legs: readonly Pair[],
  args: WayArgs,
  hops: number,
  reading: ReadOptions,
): Promise<ReadonlyMap<string, readonly Way[]>> {
  if (hops === 1) return waysOfOneHop(scope, legs, args, reading)
  const { minConfidence, avoid, direction } = args
  const ways = () => (direction === 'BOTH' ? null : 'link.forth')
  const statement = ofLength.fill({ hooks: { hops: () => String(hops), arrow: arrow(direction, ['LINKED']), ways } })
  const avoidKinds = [...new Set<Kind>([...args.avoidKinds, 'Source'])] // sources are not walked through
  const given = { legs: legs.map(nameOf), types: typesOf(args), minConfidence, avoid, avoidKinds }
  const rows = (await rowsOf(scope, statement, given, reading)) as unknown as readonly WayRow[] // the query's columns
  const byLeg = Map.groupBy(rows, ({ leg }) => leg)
  return new Map(Array.from(byLeg, ([leg, ways]) => [leg, ways.map(({ slugs }) => slugs)]))
}

/** The legs themselves: the claims between two hubs are as soon looked up as those between two leaves. */
async function waysOfOneHop(scope: Scope, legs: readonly Pair[], args: WayArgs, reading: ReadOptions) {
  const joined = await joinedHops(scope, legs, args, reading)
  const isWay = (leg: Pair) => best(joined(leg), args.direction) !== null
  return new Map(legs.filter(isWay).map((leg) => [nameOf(leg), [leg]]))
}

interface WayRow {
  readonly leg: string
  readonly slugs: Way
}

/** The best confidence of the claims that run from the one of two entities to the other, and of those back. */
export interface Sides {
  readonly forth: number | null
  readonly back: number | null
}

/** The best confidence of those of the direction; null where there are none. */
export function best({ forth, back }: Sides, direction: Steps['direction']): number | null {
  if (direction !== 'BOTH') return direction === 'OUTGOING' ? forth : back
  return forth === null || back === null ? (forth ?? back) : Math.max(forth, back)
}

export type Joined = (pair: Pair) => Sides

/** What joins these pairs, of the claims that are seen. */
export async function joinedHops(
  scope: Scope,
  pairs: readonly Pair[],
  steps: Steps,
  reading: ReadOptions,
): Promise<Joined> {
  const keys = [...new Set(pairs.map(keyOf))]
  if (keys.length === 0) return () => NOTHING
  const given = { keys, types: typesOf(steps), minConfidence: steps.minConfidence }
  const rows = await rowsOf(scope, HOPS, given, reading)
  const sides = new Map(rows.map(({ key, forth, back }) => [key, { forth, back } as Sides])) // the query's columns
  return (pair) => {
    const { forth, back } = sides.get(keyOf(pair)) ?? NOTHING
    return isTurned(pair) ? { forth: back, back: forth } : { forth, back }
  }
}

const ofLength = cypher('path/of-length', { hooks: ['hops', 'arrow', 'ways'] })
const HOPS = statement('path/hops')

const NOTHING: Sides = { forth: null, back: null }

/** Of a pair and the same turned round. */
const keyOf = (pair: Pair) => nameOf(isTurned(pair) ? [pair[1], pair[0]] : pair)
const isTurned = ([one, other]: Pair) => one > other
