import { expect, test } from 'vitest'
import { decodeGlobalId } from '../../src/global-id.ts'
import { constantOf, type Kind, kindNames } from '../../src/model/vocabulary.ts'
import { openGeneratedGraphs } from '../difference/asking.ts'
import { loadGraph } from '../difference/load-graph.ts'
import { type Clocks, worldOf } from '../difference/model/world.ts'
import { randomGraph } from '../difference/random-graph.ts'
import { dates, moments } from '../difference/universe.ts'
import { longCases, SEED } from '../figures.ts'
import { type Random, randomOf } from '../generated/random.ts'
import { commonIn, groupName, isWanted, type NeighborhoodAsked, neighborhoodIn } from './model.ts'

const GRAPHS = longCases(12)
const QUESTIONS = 10

const { graph, ask } = await openGeneratedGraphs()

const QUERY = `query (
  $validAt: PartialDate, $certainty: Certainty!, $knownAt: DateTime, $of: [String!]!, $depth: Int!, $types: [RelationshipType!],
  $includeStances: Boolean!, $direction: Direction!, $kinds: [EntityKind!], $perType: Int!, $first: Int!
) @asOf(validAt: $validAt, certainty: $certainty, knownAt: $knownAt) {
  neighborhood(
    of: $of, depth: $depth, types: $types, includeStances: $includeStances, direction: $direction, kinds: $kinds,
    perType: $perType, first: $first
  ) {
    nodes { slug } relationships { id from { slug } to { slug } } stances { id holder { slug } target { slug } }
    complete totalOmitted omitted(first: 100) { entity { slug } type direction shown total }
  }
  commonNeighbors(of: $of, kinds: $kinds, first: 100) { entity { slug } totalClaims }
}`

interface Slug {
  readonly slug: string
}

interface Served {
  readonly neighborhood: {
    readonly nodes: readonly Slug[]
    readonly relationships: readonly { readonly id: string; readonly from: Slug; readonly to: Slug }[]
    readonly stances: readonly { readonly id: string; readonly holder: Slug; readonly target: Slug }[]
    readonly complete: boolean
    readonly totalOmitted: number
    readonly omitted: readonly {
      readonly entity: Slug
      readonly type: string
      readonly direction: string
      readonly shown: number
      readonly total: number
    }[]
  }
  readonly commonNeighbors: readonly { readonly entity: Slug; readonly totalClaims: number }[]
}

function randomAsked(random: Random, slugs: readonly string[]): NeighborhoodAsked {
  const of = [...new Set([random.pick(slugs), ...random.some(slugs, 2)])]
  return {
    of: of.length > 1 ? of : [...of, slugs.find((slug) => !of.includes(slug)) ?? ''],
    depth: 1 + random.below(3),
    types: random.chance(0.2) ? ['SUPPLIES', 'COMPETES_WITH', 'OWNS'] : null,
    includeStances: random.chance(0.8),
    direction: random.pick(['BOTH', 'BOTH', 'OUTGOING', 'INCOMING']),
    kinds: random.chance(0.5) ? random.some(kindNames, 5) : null,
  }
}

test(`A neighbourhood is what a walk finds, over ${GRAPHS} graphs`, {
  timeout: 300_000 + GRAPHS * 10_000,
}, async () => {
  const random = randomOf(SEED)
  let omitted = 0
  let common = 0
  for (let number = 0; number < GRAPHS; number += 1) {
    const plain = randomGraph(random)
    await loadGraph(graph, plain)
    const slugs = plain.entities.map(({ slug }) => slug)
    for (let question = 0; question < QUESTIONS; question += 1) {
      const asked = randomAsked(random, slugs)
      const clocks: Clocks = {
        validAt: random.chance(0.3) ? random.pick(dates) : null,
        knownAt: random.chance(0.2) ? random.pick(moments) : null,
        certainty: random.chance(0.4) ? 'POSSIBLE' : 'CERTAIN',
      }
      const world = worldOf(plain, clocks)
      const expected = neighborhoodIn(world, asked)
      const where = JSON.stringify({ clocks, asked })

      const all = await served({ ...clocks, ...asked, perType: 100, first: 500 })
      expect(all.neighborhood.nodes.map(({ slug }) => slug).toSorted(), where).toEqual(expected.nodes)
      expect(
        claimsIn(all)
          .map(({ key }) => key)
          .toSorted(),
        where,
      ).toEqual(expected.claims)
      expect(all.neighborhood, where).toMatchObject({ complete: true, omitted: [], totalOmitted: 0 })
      expect(
        all.commonNeighbors.map(({ entity, totalClaims }) => `${entity.slug} ${totalClaims}`),
        where,
      ).toEqual(commonIn(world, asked.of, asked.kinds))
      common += all.commonNeighbors.length

      const part = await served({
        ...clocks,
        ...asked,
        perType: 1 + random.below(2),
        first: asked.of.length + random.below(8),
      })
      isHonest(part, expected, (slug) => isWanted(world, asked, slug), where)
      omitted += part.neighborhood.omitted.length
    }
  }
  expect(omitted).toBeGreaterThan(5 * GRAPHS)
  expect(common).toBeGreaterThan(GRAPHS)

  async function served(variables: NeighborhoodAsked & Clocks & { readonly perType: number; readonly first: number }) {
    const kinds = variables.kinds?.map((kind) => constantOf(kind as Kind)) ?? null // the values are kinds
    const { data, errors } = await ask(QUERY, { ...variables, kinds })
    if (errors || !data) throw new Error(JSON.stringify([errors, variables]))
    const answer = data as unknown as Served // in the form of the query
    expect(answer.neighborhood.nodes.length).toBeLessThanOrEqual(variables.first)
    return answer
  }
})

/**
 * Checks that what is shown exists and is connected, and with what is omitted adds up to the total of its type and
 * direction.
 */
function isHonest(
  answer: Served,
  expected: ReturnType<typeof neighborhoodIn>,
  mayLeadTo: (slug: string) => boolean,
  where: string,
): void {
  const { nodes, omitted, totalOmitted, complete } = answer.neighborhood
  const slugs = new Set(nodes.map(({ slug }) => slug))
  const claims = claimsIn(answer)
  const shown = new Map<string, number>()
  for (const { key, from, to, type } of claims) {
    expect(expected.claims, where).toContain(key)
    expect(slugs.has(from) && slugs.has(to), where).toBe(true)
    const outgoing = mayLeadTo(to) ? [groupName(from, type, 'OUTGOING')] : []
    const incoming = mayLeadTo(from) && from !== to ? [groupName(to, type, 'INCOMING')] : []
    for (const name of [...outgoing, ...incoming]) {
      shown.set(name, (shown.get(name) ?? 0) + 1)
    }
  }
  expect(new Set(claims.map(({ key }) => key)).size).toBe(claims.length)
  expect(totalOmitted).toBe(omitted.length)
  expect(complete).toBe(omitted.length === 0)
  for (const group of omitted) {
    const name = groupName(group.entity.slug, group.type, group.direction)
    expect(group.total, `${where} ${name}`).toBe(expected.totals.get(name))
    expect(group.shown, `${where} ${name}`).toBe(shown.get(name) ?? 0)
    expect(group.shown).toBeLessThan(group.total)
  }
}

function claimsIn({ neighborhood }: Served) {
  return [
    ...neighborhood.relationships.map(({ id, from, to }) => ({ ...keyOf(id), from: from.slug, to: to.slug })),
    ...neighborhood.stances.map(({ id, holder, target }) => ({ ...keyOf(id), from: holder.slug, to: target.slug })),
  ]
}

function keyOf(global: string) {
  const { typename, id } = decodeGlobalId(global)
  const key = typename === 'Stance' ? `STANCE:${id}` : id
  return { key, type: key.slice(0, key.indexOf(':')) }
}
