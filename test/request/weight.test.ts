import fc from 'fast-check'
import { getOperationAST, getVariableValues, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { fragmentsOf } from '../../src/request/document-size.ts'
import { weigh } from '../../src/request/weigh.ts'
import { schema } from '../../src/schema.ts'
import { asker, unlimited } from '../ask.ts'
import { caseCount, SEED } from '../figures.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { randomQueries } from './random-query.ts'

useGraph('article')
const graph = await openTestGraph()

function weightOf(query: string, variables = {}) {
  const document = parse(query)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('one operation a query')
  const { variableValues } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (!variableValues) throw new Error('with all its variables')
  return weigh(schema, operation, fragmentsOf(document), variableValues)
}

describe('The cost of a query, counted by hand: one for each possible object, and what heavy work reads', () => {
  test.each([
    ['a name', '{ company(slug: "zte") { name aliases } }', 1],
    ['nothing but the type', '{ __typename }', 0],
    ['a thing and its seat', '{ company(slug: "zte") { name country { name } } }', 1 + 1],
    ['a page of the usual size', '{ stances { edges { node { position } } } }', 20],
    ['the first five', '{ stances(first: 5) { edges { cursor node { position } } pageInfo { hasNextPage } } }', 5],
    ['the last five', '{ stances(last: 5) { edges { node { position } } } }', 5],
    ['of the first nine the last five', '{ stances(first: 9, last: 5) { edges { node { position } } } }', 9],
    ['places alone', '{ stances(first: 5) { edges { cursor } } }', 5],
    ['whether there is more', '{ stances(first: 5) { pageInfo { hasNextPage } } }', 5],
    [
      'two pages',
      '{ a: stances(first: 5) { edges { node { id } } } stances(first: 7) { edges { node { id } } } }',
      5 + 7,
    ],
    ['each with its holder', '{ stances(first: 5) { edges { node { holder { name } } } } }', 5 * (1 + 1)],
    [
      'a page in a page',
      '{ actors(first: 4) { edges { node { stances(first: 3) { edges { node { target { name } } } } } } } }',
      4 * (1 + 3 * (1 + 1)),
    ],
    ['a short list', '{ company(slug: "zte") { citations { source { name } } } }', 1 + 10 * (1 + 1)],
    ['a short list of known length', '{ company(slug: "zte") { degrees { count } } }', 1 + 20],
    ['what is found', '{ search(text: "zte", first: 5) { edges { score node { name } } totalCount } }', 5],
    [
      'what is found, where, and of what kinds',
      '{ search(text: "zte", first: 5) { edges { node { name } matched { hits { start } } } facets { count } } }',
      5 * (1 + 1 + 10) + 10,
    ],
    ['as many as ids', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    [
      'nothing of what is skipped',
      '{ company(slug: "zte") { name } stances @skip(if: true) { totalCount edges { cursor } } }',
      1,
    ],
    [
      'nothing of what is not included',
      '{ company(slug: "zte") { name ... @include(if: false) { stances { edges { cursor } } } ...f @include(if: false) } } fragment f on Company { suppliers { edges { cursor } } }',
      1,
    ],
    [
      'what is included and not skipped',
      '{ stances(first: 5) @include(if: true) @skip(if: false) { edges { cursor } } }',
      5,
    ],
    ['no ids', '{ nodes(ids: []) { id ... on Company { stances(first: 100) { edges { node { id } } } } } }', 0],
    [
      'of parts for several types the largest, for a thing has one type',
      `{ entity(slug: "zte") {
        ... on Person { stances(first: 9) { edges { node { id } } } }
        ... on Company { stances(first: 8) { edges { node { id } } } suppliers(first: 7) { edges { node { id } } } }
        ... on Actor { rivals(first: 6) { edges { node { id } } } }
      } }`,
      1 + (8 + 7) + 6,
    ],
    ['groups of all stances', '{ stanceGroups(by: [HOLDER, TARGET], first: 5) { groups { count } } }', 2 * 400 + 5],
    [
      'groups of the stances on each of a page',
      '{ policies(first: 9) { edges { node { stanceGroups(by: HOLDER, first: 5) { groups { count } } } } } }',
      9 * (1 + 40 + 5),
    ],
    ['what is computed', '{ alignment(actors: {}, first: 5) { edges { node { value } } } }', 2_000 + 5],
    ['looking for paths', '{ paths(from: "a", to: "b", maxHops: 3) { complete } }', 3 * 200 + 5],
    [
      'paths, their hops and what joins those',
      '{ paths(from: "a", to: "b", maxHops: 6, first: 50) { paths { hops { from { name } claims(first: 4) { id } } } } }',
      6 * 200 + 1 + 50 * (1 + 6 * (1 + 1 + 4)),
    ],
    [
      'the cells of a matrix, whose stances cite two sources or less, and a page of others, which may cite more',
      `{ stanceMatrix(holders: {}, targets: {}, maxHolders: 2, maxTargets: 3) { cells { stances {
        citations { locator } target { stancesOn(first: 5) { edges { node { citations { locator } } } } }
      } } } }`,
      1_000 + 1 + 6 * (1 + (1 + 2 + (1 + 5 * (1 + 10)))),
    ],
    [
      'what lies around',
      '{ neighborhood(of: ["a"], first: 30) { nodes { name } stances { id } omitted(first: 7) { total } } }',
      100 + 1 + 30 + 60 + 7,
    ],
    [
      'what is in common',
      '{ commonNeighbors(of: ["a", "b"], first: 3) { entity { name } claims(first: 2) { id } } }',
      100 + 3 * (1 + 1 + 2),
    ],
    [
      'a fragment as often as it is spread',
      `{ a: company(slug: "zte") { ...s } b: company(slug: "huawei") { ...s } }
      fragment s on Company { stances(first: 3) { ...t } } fragment t on StanceConnection { edges { node { id } } }`,
      (1 + 3) * 2,
    ],
    [
      'a fragment on pages by the page that it is on',
      `{ company(slug: "zte") { a: stances(first: 3) { ...t } b: stances(first: 30) { ...t } } }
      fragment t on StanceConnection { edges { node { id } } }`,
      1 + 3 + 30,
    ],
    ['all fields of a thing', '{ company(slug: "zte") { id slug name description aliases kind __typename } }', 1],
    ['the same again under other names', '{ company(slug: "zte") { name a: name b: name t: __typename } }', 1 + 2],
    ['the same again of each of a page', '{ stances(first: 5) { edges { node { id a: id b: id } } } }', 5 * (1 + 2)],
    ['what is computed', '{ stances(first: 5) { edges { node { sentence } } } }', 5 * (1 + 1)],
    ['the same computed again', '{ stances(first: 5) { edges { node { sentence s: sentence } } } }', 5 * (1 + 1 + 2)],
    ['places again', '{ stances(first: 5) { a: edges { cursor } b: edges { cursor } edges { cursor } } }', 2 * 5],
    [
      'places again, part by part',
      '{ stances(first: 5) { edges { a: cursor } edges { b: cursor } edges { cursor } } }',
      2 * 5,
    ],
    [
      'whether there is more, again and again',
      '{ stances(first: 1) { pageInfo { a: hasNextPage } pageInfo { b: hasNextPage } p: pageInfo { hasNextPage } } }',
      2,
    ],
    ['the ends of a page again', '{ stances(first: 1) { pageInfo { endCursor } p: pageInfo { endCursor } } }', 1],
    [
      'the ends of many pages again',
      '{ actors(first: 9) { edges { node { stances(first: 1) { a: pageInfo { endCursor } b: pageInfo { endCursor } c: pageInfo { endCursor } } } } } }',
      9 * (1 + 2),
    ],
    [
      'one field in several fragments',
      `{ company(slug: "zte") { name ...a ...b } }
      fragment a on Entity { name sentence: name } fragment b on Company { name sentence: name }`,
      1 + 1,
    ],
    [
      'names of things of several types, each under its own',
      '{ entity(slug: "zte") { ... on Person { p: name } ... on Company { c: name } ... on Country { s: name } } }',
      1,
    ],
    ['a list of the schema', '{ __type(name: "Stance") { fields { name } } }', 1 + 5],
    ['and one thing more of each of its entries', '{ __type(name: "Stance") { fields { name n: name } } }', 1 + 5 * 21],
  ] as const)('%s', (_, query, cost) => {
    expect(weightOf(query).cost).toBe(cost)
  })

  test('variables count with their values, and without one with their defaults', () => {
    const query = 'query ($n: Int = 7) { stances(first: $n) { edges { node { id } } } }'
    expect(weightOf(query, { n: 50 }).cost).toBe(50)
    expect(weightOf(query).cost).toBe(7)
    expect(weightOf(query, { n: null }).cost).toBe(20)
  })

  test('the cost stays a number, however much is requested', () => {
    const deep = 'stances(first: 100) { edges { node { holder { '
    const query = `{ nodes(ids: []) { ... on Actor { ${deep.repeat(200)} name ${'} } } }'.repeat(200)} } } }`
    expect(weightOf(query).cost).toBe(0)
    expect(weightOf(query.replace('[]', '["a"]')).cost).toBe(1e12)
  })
})

describe('The depth of a query', () => {
  test.each([
    ['a field is a level', '{ company(slug: "zte") { name } }', 2, 0],
    ['a page, its edges and its nodes are one', '{ stances { edges { cursor node { position } } } }', 2, 1],
    ['a list without pages is one', '{ stances { edges { node { citations { source { name } } } } } }', 4, 1],
    [
      'pages count within one another, not beside',
      '{ actors { edges { node { stances { edges { cursor } } rivals { edges { cursor } } } } } stances { edges { cursor } } }',
      3,
      2,
    ],
  ] as const)('%s', (_, query, depth, nestedPages) => {
    expect(weightOf(query)).toMatchObject({ depth, nestedPages })
  })
})

const QUERIES = caseCount(6, 80)

describe('No answer has more things than its query was said to cost', () => {
  const ask = asker(graph, unlimited)
  const counts: number[] = []
  let closest = 0

  test(`in ${QUERIES} random queries`, { timeout: 300_000 + QUERIES * 2_000 }, async () => {
    const holds = fc.asyncProperty(randomQueries(schema), async (query) => {
      const { data, errors, cost } = await ask<object>(query)
      expect(errors).toEqual([])
      counts.push(thingsIn(data))
      expect(counts.at(-1)).toBeLessThanOrEqual(cost)
      closest = Math.max(closest, thingsIn(data) / Math.max(1, cost))
    })
    await fc.assert(holds, { seed: SEED, numRuns: QUERIES })
    console.log(`${QUERIES} answers had at most ${Math.round(closest * 100)} % of the things of their cost`)
  })

  test('and there are many', () => {
    expect(counts.filter((count) => count > 20).length).toBeGreaterThan(QUERIES / 3)
  })
})

test('Short lists are no longer than their declared size', async () => {
  const { data } = await asker(
    graph,
    unlimited,
  )<Record<string, { edges: { node: Record<string, unknown[]> }[] }>>(`{
    first: entities(first: 100) { edges { node { ...short } } }
    last: entities(last: 100) { edges { node { ...short } } }
    stances(first: 100) { edges { node { history { id } citations { locator } } } }
    relationships(first: 100) { edges { node { history { id } citations { locator } } } }
  } fragment short on Entity {
    degrees { count } externalIds { scheme } citations { locator } ... on Source { reportedIn { id } }
  }`)
  const nodes = Object.values(data).flatMap(({ edges }) => edges.map(({ node }) => node))
  const longest = (name: string) => Math.max(...nodes.map((node) => node[name]?.length ?? 0))
  expect(longest('degrees')).toBeLessThanOrEqual(20)
  expect(longest('history')).toBeLessThanOrEqual(5)
  for (const name of ['externalIds', 'citations', 'reportedIn']) expect(longest(name)).toBeLessThanOrEqual(10)
})

/** The number of objects in an answer, except the parts of pages. Each has its `__typename`. */
function thingsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum, each) => sum + thingsIn(each), 0)
  if (typeof value !== 'object' || value === null) return 0
  const type = '__typename' in value ? String(value.__typename) : 'Query'
  const own = /^Query$|Connection$|Edge$|^PageInfo$/.test(type) ? 0 : 1
  return Object.values(value).reduce((sum: number, each) => sum + thingsIn(each), own)
}
