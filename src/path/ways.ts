import { nameOf, type Pair, type Steps, typesOf, withTypes } from '../claim/claims-between.ts'
import { cypher } from '../graph/cypher.ts'
import type { ReadOptions } from '../graph/graph.ts'
import { rowsOf, type Scope } from '../graph/loader.ts'
import type { Kind } from '../vocabulary.ts'

/** How many ways of one length are looked at: the number in the query. */
export const MOST_WAYS = 1_000

interface WayArgs {
  readonly from: string
  readonly to: string
  readonly types: readonly string[]
  readonly minConfidence: number
  readonly through: readonly string[]
  readonly avoid: readonly string[]
  readonly avoidKinds: readonly Kind[]
}

/** Ways of so many hops along what may join entities, as their slugs; at most MOST_WAYS. */
export async function waysOfLength(scope: Scope, args: WayArgs, hops: number, reading: ReadOptions) {
  const statement = ofLength.fill({ hops: () => String(hops) }, String(hops))
  const { from, to, types, minConfidence, through, avoid } = args
  const avoidKinds = [...new Set<Kind>([...args.avoidKinds, 'Source'])] // sources are not walked through
  const given = { from, to, types, minConfidence, through, avoid, avoidKinds }
  const rows = await rowsOf(scope, statement, given, reading)
  return rows.map(({ slugs }) => slugs as readonly string[]) // the query's column
}

/** The best confidence of the claims that run from the one of two entities to the other, and of those back. */
export interface Sides {
  readonly forth: number | null
  readonly back: number | null
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
  const statement = hopsQuery.fill({ types: (_, example) => withTypes(example, steps) }, JSON.stringify(typesOf(steps)))
  const rows = await rowsOf(scope, statement, { keys, minConfidence: steps.minConfidence }, reading)
  const sides = new Map(rows.map(({ key, forth, back }) => [key, { forth, back } as Sides])) // the query's columns
  return (pair) => {
    const { forth, back } = sides.get(keyOf(pair)) ?? NOTHING
    return isTurned(pair) ? { forth: back, back: forth } : { forth, back }
  }
}

const ofLength = cypher('path/of-length')
const hopsQuery = cypher('path/hops')

const NOTHING: Sides = { forth: null, back: null }

/** Of a pair and the same turned round. */
const keyOf = (pair: Pair) => nameOf(isTurned(pair) ? [pair[1], pair[0]] : pair)
const isTurned = ([one, other]: Pair) => one > other
