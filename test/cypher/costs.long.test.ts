import { beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { type Answer, asker, unlimited } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { type Paged, pageOf } from './operations.ts'

useGraph('generated')

let graph: Graph
let ask: ReturnType<typeof asker>

beforeAll(async () => {
  graph = await openTestGraph()
  ask = asker(graph, unlimited)
})

const SIZE = 40
const DEEP = 12

describe('A page deep in a list costs what the first page does', () => {
  test.for([
    ['all stances', 'stance/page', (page: string) => `page: stances${page}`],
    ['all entities', 'entity/page', (page: string) => `page: entities${page}`],
    ['all people', 'entity/page', (page: string) => `page: people${page}`],
    ['all relationships', 'relationship/page', (page: string) => `page: relationships${page}`],
    [
      'what a hub says',
      'stance/by-holder',
      (page: string) => `parent: actor(slug: "country-0") { page: stances${page} }`,
    ],
    [
      'what is said of one',
      'stance/by-target',
      (page: string) => `parent: policy(slug: "policy-0") { page: stancesOn${page} }`,
    ],
    [
      'what points to one',
      'relationship/by-to',
      (page: string) => `parent: company(slug: "company-0") { page: suppliers${page} }`,
    ],
    [
      'what one points to',
      'relationship/by-from',
      (page: string) => `parent: company(slug: "company-0") { page: customers${page} }`,
    ],
  ] as const)('%s', async ([, statement, within]) => {
    const document = `query ($after: String) {
      ${within(`(first: ${SIZE}, after: $after) { edges { node { id } } pageInfo { endCursor } }`)}
    }`
    const first = await ask<Paged>(document, {}, true)
    let deep = first
    for (let page = 1; page < DEEP; page += 1) {
      deep = await ask<Paged>(document, { after: pageOf(deep.data).pageInfo.endCursor }, true)
    }
    expect(pageOf(deep.data).edges).toHaveLength(SIZE)
    expect(hitsOf(deep, statement)).toBeLessThan(1.2 * hitsOf(first, statement))
  })
})

describe('A page of a hub costs what a page of a small node does', () => {
  test.for([
    ['Company', 'suppliers(first: 20)', 'relationship/by-to', '(e)<-[c:SUPPLIES]-()'],
    ['Company', 'customers(first: 20)', 'relationship/by-from', '(e)-[c:SUPPLIES]->()'],
    ['Country', 'basedHere(first: 20)', 'relationship/by-to', '(e)<-[c:BASED_IN]-()'],
    ['Actor', 'stances(first: 20)', 'stance/by-holder', '(e)-[:HOLDS]->(c)'],
    ['Actor', 'stancesOnItsBehalf(first: 20)', 'stance/by-principal', '(e)<-[:ON_BEHALF_OF]-(c)'],
    ['Entity', 'stancesOn(first: 20)', 'stance/by-target', '(e)<-[:ON]-(c)'],
  ] as const)('%s.%s', async ([type, field, statement, pattern]) => {
    const [ends] = await graph.read(mostAndFew(type, pattern))
    const cost = async (slug: unknown) => {
      const document = `{ entity(slug: "${slug}") { ... on ${type} { ${field} { edges { node { id } } } } } }`
      return hitsOf(await ask(document, {}, true), statement)
    }
    expect(ends?.['count']).toBeGreaterThan(150)
    expect(await cost(ends?.['most'])).toBeLessThan(1.5 * (await cost(ends?.['few'])))
  })
})

test('A page of a few types around a hub costs no more than a page of each type and direction', async () => {
  const [ends] = await graph.read(mostAndFew('Company', '(e)-[c:SUPPLIES|OWNS]-()'))
  const cost = async (field: string, statement: string) => {
    const document = `{ company(slug: "${ends?.['most']}") { ${field} { edges { node { id } } } } }`
    return hitsOf(await ask(document, {}, true), statement)
  }
  const each = await cost('relationships(types: SUPPLIES, direction: INCOMING, first: 20)', 'relationship/by-to')
  const around = await cost('relationships(types: [SUPPLIES, OWNS], first: 20)', 'relationship/around')
  expect(ends?.['count']).toBeGreaterThan(150)
  expect(around).toBeLessThan(4 * each)
})

describe('One entity by slug costs the same, hub or not', () => {
  test.for([
    ['entity', 'entity/by-slug', 'country-0', 'person-1234'],
    ['company', 'entity/by-slug', 'company-0', 'company-900'],
    ['stance', 'stance/by-slug', 'stance-0', 'stance-15000'],
  ] as const)('%s', async ([field, statement, hub, other]) => {
    const cost = async (slug: string) => hitsOf(await ask(`{ ${field}(slug: "${slug}") { id } }`, {}, true), statement)
    expect(await cost(hub)).toBe(await cost(other))
    expect(await cost(hub)).toBeLessThan(30)
  })

  test('a relationship by its id costs a seek', async () => {
    const { data } = await ask<{ relationships: { edges: { node: { id: string } }[] } }>(
      '{ relationships(first: 30) { edges { node { id } } } }',
    )
    const ids = data.relationships.edges.map(({ node }) => node.id)
    const answer = await ask(`{ nodes(ids: ${JSON.stringify(ids)}) { id } }`, {}, true)
    expect(hitsOf(answer, 'relationship/by-id')).toBeLessThan(30 * 60)
  })
})

test('A hundred parents take as many statements as one', async () => {
  const asked = (first: number) =>
    ask(`{ companies(first: ${first}) { edges { node {
      country { name }
      stances(first: 3) { edges { node { target { name } citations { source { name } } } } }
      suppliers(first: 3) { edges { product node { name country { name } } } }
      relationships(first: 3) { edges { other { name } node { sentence } } }
    } } } }`)
  const [one, hundred] = [await asked(1), await asked(100)]
  expect(hundred.errors).toEqual([])
  expect(hundred.statements).toEqual(one.statements)
})

/** Database hits of the statements with that name. There must be at least one. */
function hitsOf({ runs, errors }: Pick<Answer<unknown>, 'runs' | 'errors'>, name: string): number {
  expect(errors).toEqual([])
  const hits = runs.filter((run) => run.name === name).map(({ dbHits }) => dbHits ?? 0)
  expect(hits.length).toBeGreaterThan(0)
  return hits.reduce((sum, each) => sum + each)
}

/** The entity with the most visible claims of a sort, their count, and one with few, but more than a page. */
function mostAndFew(label: string, pattern: string) {
  return {
    name: 'test/most-and-few',
    text: `MATCH (e:${label}) WITH e, COUNT { ${pattern} WHERE c.retractedAt IS NULL } AS count
      WHERE count >= 25
      WITH e.slug AS slug, count ORDER BY count DESC, slug
      WITH collect({slug: slug, count: count}) AS all
      RETURN all[0].slug AS most, all[0].count AS count, all[-1].slug AS few`,
  }
}
