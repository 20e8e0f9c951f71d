import { decodeGlobalId } from '../../src/global-id.ts'
import { constantOf, type Kind, kindNames, type RelationshipType } from '../../src/model/vocabulary.ts'
import type { Ask } from '../difference/asking.ts'
import type { PlainGraph } from '../difference/model/graph.ts'
import type { Clocks } from '../difference/model/world.ts'
import type { Random } from '../generated/random.ts'
import type { PathsAsked, PlainPath } from './model.ts'

export interface Served {
  readonly paths: readonly (PlainPath & { readonly length: number; readonly totals: readonly number[] })[]
  readonly complete: boolean
  readonly stoppedBecause: string | null
}

const QUERY = `query (
  $validAt: PartialDate, $certainty: Certainty!, $knownAt: DateTime, $from: String!, $to: String!, $maxHops: Int!, $types: [RelationshipType!],
  $includeStances: Boolean!, $direction: Direction!, $minConfidence: Float, $through: [String!], $avoid: [String!],
  $avoidKinds: [EntityKind!], $rankBy: PathRank!
) @asOf(validAt: $validAt, certainty: $certainty, knownAt: $knownAt) {
  paths(
    from: $from, to: $to, maxHops: $maxHops, types: $types, includeStances: $includeStances, direction: $direction,
    minConfidence: $minConfidence, through: $through, avoid: $avoid, avoidKinds: $avoidKinds, rankBy: $rankBy, first: 50
  ) {
    complete stoppedBecause
    paths { length confidence hops { from { slug } to { slug } reversed totalClaims claims(first: 20) { id } } }
  }
}`

interface Data {
  readonly paths: Omit<Served, 'paths'> & { readonly paths: readonly PathData[] }
}

interface PathData {
  readonly length: number
  readonly confidence: number
  readonly hops: readonly {
    readonly from: { readonly slug: string }
    readonly to: { readonly slug: string }
    readonly reversed: boolean
    readonly totalClaims: number
    readonly claims: readonly { readonly id: string }[]
  }[]
}

export async function servedPaths(ask: Ask, clocks: Clocks, asked: PathsAsked): Promise<Served> {
  const avoidKinds = asked.avoidKinds?.map((kind) => constantOf(kind as Kind)) ?? null // the values are kinds
  const { data, errors } = await ask(QUERY, { ...clocks, ...asked, avoidKinds })
  if (errors || !data) throw new Error(JSON.stringify([errors, asked]))
  const { paths } = data as unknown as Data // in the form of the query
  return { ...paths, paths: paths.paths.map(plain) }
}

function plain({ length, confidence, hops }: PathData): Served['paths'][number] {
  return {
    slugs: [hops[0]?.from.slug ?? '', ...hops.map(({ to }) => to.slug)],
    length,
    confidence,
    totals: hops.map(({ totalClaims }) => totalClaims),
    hops: hops.map(({ claims, reversed }) => ({ claims: claims.map(({ id }) => idOf(id)).toSorted(), reversed })),
  }
}

/** A stance’s slug, or a relationship’s id. */
function idOf(global: string): string {
  const { id } = decodeGlobalId(global)
  return id.slice(id.indexOf(':') + 1)
}

const typeChoices: readonly (readonly RelationshipType[])[] = [
  ['SUPPLIES', 'COMPETES_WITH', 'OWNS'],
  ['CONCERNS', 'TARGETS', 'HOLDS_ROLE_IN', 'PART_OF'],
  ['TARGETS'],
  [],
]

/** A question about two entities with many claims, mostly with one or two conditions. */
export function randomPaths(random: Random, { entities, stances, relationships }: PlainGraph): PathsAsked {
  const slugs = entities.map(({ slug }) => slug)
  const ends = [...stances.flatMap(({ holder, target }) => [holder, target]), ...relationships.flatMap(endsOf)]
  const [from, to] = [random.pick(ends), random.pick(random.chance(0.9) ? ends : slugs)]
  const others = ends.filter((slug) => slug !== from && slug !== to)
  const through = others.length > 0 ? random.maybe(0.2, () => random.some(others, 2)) : null
  return {
    from,
    to,
    maxHops: 1 + random.below(random.chance(0.25) ? 6 : 4),
    types: random.maybe(0.2, () => random.pick(typeChoices)),
    includeStances: random.chance(0.85),
    direction: random.pick(['BOTH', 'BOTH', 'BOTH', 'OUTGOING', 'INCOMING']),
    minConfidence: random.maybe(0.15, () => random.pick([0, 0.3, 0.5, 0.8, 1])),
    through,
    avoid: random.maybe(0.2, () => random.some(slugs, 3).filter((slug) => !through?.includes(slug))),
    avoidKinds: random.maybe(0.1, () => random.some(kindNames, 2)),
    rankBy: random.pick(['HOPS', 'HOPS', 'CONFIDENCE']),
  }
}

const endsOf = ({ from, to }: PlainGraph['relationships'][number]) => [from, to]
