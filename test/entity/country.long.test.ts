import { beforeAll, describe, expect, test } from 'vitest'
import { deriveGraph } from '../../src/loading/derive.ts'
import { isActorKind, kindNames, kinds, relationshipTypes } from '../../src/model/vocabulary.ts'
import { asker } from '../ask.ts'
import { loadSchema } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'

const graph = await openTestGraph()
const ask = asker(graph)

/** An entity of each kind is part of the country `home`, and a person is a member of each: `via-…`. */
const LOAD = `
CREATE (home:Entity:Actor:Country {slug: 'home', name: 'Home'})
WITH home
UNWIND $kinds AS kind
CREATE (one:Entity {slug: 'a-' + kind.name, name: kind.name})-[:PART_OF {id: 'part-' + kind.name}]->(home)
SET one:$(kind.labels)
CREATE (:Entity:Actor:Person {slug: 'via-' + kind.name, name: kind.name})-[:MEMBER_OF {id: 'via-' + kind.name}]->(one)
WITH DISTINCT home
MATCH (holder:Actor) WHERE holder <> home
CREATE (holder)-[:HOLDS]->(:Stance {slug: holder.slug, position: 'SUPPORTS', audience: 'PUBLIC', summary: ''})-[:ON]->(home)
WITH DISTINCT 1 AS all
CALL () { MATCH (e:Entity|Stance) RETURN e UNION ALL MATCH ()-[e:PART_OF|MEMBER_OF]->() RETURN e }
SET e.citations = [], e.confidence = 1.0, e.recordedAt = '2026-01-01T00:00:00.000Z'`

const bodies: readonly string[] = relationshipTypes.MEMBER_OF.to

/** Slugs of everything that belongs to the country. Other countries belong to themselves. */
const ofHome = [
  'home',
  ...kindNames.filter((kind) => isActorKind(kind) && kind !== 'Country').map((kind) => `a-${kind}`),
  ...bodies.filter((kind) => kind !== 'Country').map((kind) => `via-${kind}`),
].sort()

/** The actors that are looked up one by one. */
const actors = [
  ...kindNames.filter(isActorKind).map((kind) => `a-${kind}`),
  ...kindNames.map((kind) => `via-${kind}`),
  'home',
].sort()

beforeAll(async () => {
  await wipe(graph)
  await loadSchema(graph)
  await graph.write(
    { name: 'test/load', text: LOAD },
    { kinds: kindNames.map((name) => ({ name, labels: [...kinds[name].labels] })) },
  )
  await deriveGraph(graph, { report: () => undefined })
})

interface Slug {
  readonly slug: string
}
interface Counted {
  readonly groups: readonly { readonly keys: readonly { readonly value: string | null }[]; readonly count: number }[]
}

async function asked<Data>(query: string): Promise<Data> {
  const { data, errors } = await ask<Data>(query)
  expect(errors).toEqual([])
  return data
}

const countOf = ({ groups }: Counted, country: string | null) =>
  groups.find(({ keys }) => keys[0]?.value === country)?.count ?? 0

describe('Only actors have a country, and only bodies lead to one:', () => {
  test('fields', async () => {
    const fields = actors.map((slug, index) => `a${index}: actor(slug: "${slug}") { slug country { slug } }`)
    const data = await asked<Readonly<Record<string, Slug & { readonly country: Slug | null }>>>(`{ ${fields} }`)
    const found = Object.values(data).filter(({ country }) => country?.slug === 'home')
    expect(found.map(({ slug }) => slug)).toEqual(ofHome)
  })

  test('filters', async () => {
    const is = '{country: {slug: {eq: "home"}}}'
    const { entities, actors } = await asked<
      Readonly<Record<string, { readonly edges: readonly { readonly node: Slug }[] }>>
    >(
      `{ entities(where: {actor: ${is}}, first: 100) { edges { node { slug } } }
         actors(where: ${is}, first: 100) { edges { node { slug } } } }`,
    )
    for (const list of [entities, actors]) expect(list?.edges.map(({ node }) => node.slug)).toEqual(ofHome)
  })

  test('orders', async () => {
    const { actors: list } = await asked<{ readonly actors: { readonly edges: readonly { readonly node: Slug }[] } }>(
      '{ actors(orderBy: {country: {name: DESC}}, first: 100) { edges { node { slug } } } }',
    )
    expect(list.edges.slice(0, ofHome.length).map(({ node }) => node.slug)).toEqual(ofHome)
  })

  test('groups of entities', async () => {
    const { entityGroups } = await asked<{ readonly entityGroups: Counted }>(
      '{ entityGroups(by: COUNTRY) { groups { keys { value } count } } }',
    )
    expect(countOf(entityGroups, 'home')).toBe(ofHome.length)
    expect(countOf(entityGroups, 'a-Country')).toBe(2)
    expect(countOf(entityGroups, null)).toBe(1 + 2 * kindNames.length - ofHome.length - 2)
  })

  test('groups of stances and of holders', async () => {
    const holders = ofHome.filter((slug) => slug !== 'home')
    const data = await asked<{
      readonly stanceGroups: Counted
      readonly stanceMatrix: {
        readonly groups: readonly { readonly value: string | null; readonly holders: readonly Slug[] }[]
      }
    }>(
      `{ stanceGroups(by: HOLDER_COUNTRY) { groups { keys { value } count } }
         stanceMatrix(holders: {}, targets: {}, groupHoldersBy: COUNTRY) { groups { value holders { slug } } } }`,
    )
    expect(countOf(data.stanceGroups, 'home')).toBe(holders.length)
    const group = data.stanceMatrix.groups.find(({ value }) => value === 'home')
    expect(group?.holders.map(({ slug }) => slug).sort()).toEqual(holders)
  })
})
