import { beforeAll, describe, expect, test } from 'vitest'
import { deriveGraph } from '../../src/loading/derive.ts'
import { asker } from '../ask.ts'
import { loadSchema, run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'

const graph = await openTestGraph()
const ask = asker(graph)

const EVIDENCE = "citations: ['text#1'], attribution: 'STATED', recordedAt: '2026-01-01T00:00:00.000Z'"

/** Every actor has one stance with its own slug, on `topic`. */
const LOAD = `
CREATE (:Entity:Source {slug: 'text', name: 'Text', publishedFrom: '2018-05-01', publishedTo: '2018-05-01'})
CREATE (topic:Entity:Topic {slug: 'topic', name: 'Topic', citations: ['text#1']})
WITH topic
UNWIND [
  ['home', ['Country']], ['away', ['Country']], ['government', ['GovernmentBody']], ['ministry', ['GovernmentBody']],
  ['minister', ['Person']], ['deputy', ['Person']], ['adviser', ['Person']], ['aide', ['Person']], ['scholar', ['Person']],
  ['reporter', ['Person']], ['former', ['Person']], ['lobbyist', ['Person']], ['firm', ['Company']],
  ['club', ['Organization']], ['member', ['Person']], ['late', ['Person']]
] AS row
CREATE (e:Entity:Actor {slug: row[0], name: row[0], citations: ['text#1']})
SET e:$(row[1])
CREATE (e)-[:HOLDS]->(:Stance {slug: row[0], position: 'SUPPORTS', summary: 'So.', audience: 'PUBLIC', confidence: 1.0, ${EVIDENCE}})-[:ON]->(topic)
WITH count(*) AS all
UNWIND [
  {from: 'government', type: 'PART_OF', to: 'home', confidence: 0.8, validFrom: '1900'},
  {from: 'ministry', type: 'PART_OF', to: 'government', confidence: 0.3},
  {from: 'minister', type: 'HOLDS_ROLE_IN', to: 'ministry'},
  {from: 'deputy', type: 'ADVISES', to: 'minister'},
  {from: 'adviser', type: 'ADVISES', to: 'aide'},
  {from: 'aide', type: 'HOLDS_ROLE_IN', to: 'away'},
  {from: 'scholar', type: 'MEMBER_OF', to: 'government'},
  {from: 'reporter', type: 'MEMBER_OF', to: 'government'},
  {from: 'former', type: 'HOLDS_ROLE_IN', to: 'government', validTo: '2017-06'},
  {from: 'late', type: 'HOLDS_ROLE_IN', to: 'away', recordedAt: '2026-03-01T00:00:00.000Z'},
  {from: 'firm', type: 'BASED_IN', to: 'home'},
  {from: 'club', type: 'BASED_IN', to: 'away'},
  {from: 'club', type: 'MEMBER_OF', to: 'government'},
  {from: 'member', type: 'MEMBER_OF', to: 'club'},
  {from: 'member', type: 'MEMBER_OF', to: 'away', id: 'member-of-away'},
  {from: 'lobbyist', type: 'MEMBER_OF', to: 'club'}
] AS row
MATCH (a:Entity {slug: row.from})
MATCH (b:Entity {slug: row.to})
CREATE (a)-[r:$(row.type) {${EVIDENCE}}]->(b)
SET r.id = coalesce(row.id, row.from + '-' + row.to), r.confidence = coalesce(row.confidence, 1.0),
  r.validFrom = row.validFrom, r.validTo = row.validTo, r.recordedAt = coalesce(row.recordedAt, r.recordedAt)`

const PRINCIPALS = `
UNWIND [['lobbyist', 'firm'], ['aide', 'ministry']] AS row
MATCH (s:Stance {slug: row[0]})
MATCH (principal:Entity {slug: row[1]})
CREATE (s)-[:ON_BEHALF_OF]->(principal)`

const CAPACITIES = `
UNWIND [['scholar', 'EXPERT'], ['reporter', 'JOURNALIST'], ['minister', 'OFFICIAL'], ['deputy', 'PUBLIC']] AS row
MATCH (s:Stance {slug: row[0]})
SET s.capacity = row[1]`

beforeAll(async () => {
  await wipe(graph)
  await loadSchema(graph)
  for (const text of [LOAD, PRINCIPALS, CAPACITIES]) await run(graph, text)
  await deriveGraph(graph, { report: () => undefined })
})

interface Listed {
  readonly edges: readonly {
    readonly node: { readonly slug: string; readonly side?: { readonly slug: string } | null }
  }[]
}

async function stances(args: string, clocks = ''): Promise<Listed['edges'][number]['node'][]> {
  const query = `query ${clocks} { stances(${args}, first: 50) { edges { node { slug side { slug } } } } }`
  const { data, errors } = await ask<{ readonly stances: Listed }>(query)
  expect(errors).toEqual([])
  return data.stances.edges.map(({ node }) => node)
}

/** Slugs of the stances of each side, grouped by the field. */
async function sides(clocks = '') {
  const all = await stances('where: {}', clocks)
  const of = (side: string | null) =>
    all
      .filter((stance) => (stance.side?.slug ?? null) === side)
      .map(({ slug }) => slug)
      .sort()
  return { home: of('home'), away: of('away'), none: of(null) }
}

const HOME = ['aide', 'club', 'government', 'home', 'minister', 'ministry']
const AWAY = ['adviser', 'away', 'late', 'member']
const NONE = ['deputy', 'firm', 'former', 'lobbyist', 'reporter', 'scholar']

const clocks = [
  ['no clocks', '', { home: HOME, away: AWAY, none: NONE }],
  ['a day on which a role was held', '@asOf(validAt: "2018-05-01")', { home: HOME, away: AWAY, none: NONE }],
  [
    'a moment at which a role was not known',
    '@asOf(knownAt: "2026-02-01T00:00:00Z")',
    {
      home: HOME,
      away: ['adviser', 'away', 'member'],
      none: ['deputy', 'firm', 'former', 'late', 'lobbyist', 'reporter', 'scholar'],
    },
  ],
] as const

describe('The side of a stance', () => {
  test.for(clocks)('with %s', async ([, asOf, expected]) => {
    expect(await sides(asOf)).toEqual(expected)
  })

  test.for(clocks)('is what filters find, with %s', async ([, asOf, expected]) => {
    const found = async (where: string) => (await stances(`where: {${where}}`, asOf)).map(({ slug }) => slug).sort()
    expect(await found('side: {slug: {eq: "home"}}')).toEqual(expected.home)
    expect(await found('side: {name: {startsWith: "aw"}}')).toEqual(expected.away)
    expect(await found('side: {}')).toEqual([...expected.home, ...expected.away].sort())
    expect(await found('not: {side: {}}')).toEqual(expected.none)
    expect(await found('or: [{side: {slug: {in: ["away"]}}}, {slug: {eq: "firm"}}]')).toEqual(
      ['firm', ...expected.away].sort(),
    )
  })

  test.for(clocks)('is what groups count, with %s', async ([, asOf, expected]) => {
    const { data, errors } = await ask<{
      stanceGroups: { groups: { count: number; keys: { value: string | null; entity: { slug: string } | null }[] }[] }
    }>(`query ${asOf} { stanceGroups(by: SIDE) { groups { count keys { value entity { slug } } } } }`)
    expect(errors).toEqual([])
    const counts = Object.fromEntries(
      data.stanceGroups.groups.map(({ keys, count }) => [String(keys[0]?.value), count]),
    )
    expect(counts).toEqual({ home: expected.home.length, away: expected.away.length, null: expected.none.length })
  })

  test('counts a role on the day, even if it is over now', async () => {
    const side = async (asOf: string) =>
      (await ask<{ stance: { side: unknown } }>(`query @asOf(${asOf}) { stance(slug: "former") { side { slug } } }`))
        .data.stance.side
    expect(await side('validAt: "2017-06"')).toEqual({ slug: 'home' })
    expect(await side('validAt: "2017-06-30"')).toBeNull() // ended on some day in June
    expect(await side('validAt: "2017-06-30", certainty: POSSIBLE')).toEqual({ slug: 'home' })
    expect(await side('validAt: "2017-07-01", certainty: POSSIBLE')).toBeNull()
  })

  test('works within other filters', async () => {
    const query = `{
      actors(where: {stances: {some: {side: {slug: {eq: "away"}}}}}, first: 50) { edges { node { slug } } }
      topic(slug: "topic") { stancesOn(where: {side: {slug: {eq: "away"}}}, first: 50) { totalCount edges { node { slug } } } }
    }`
    const { data, errors } = await ask<{ actors: Listed; topic: { stancesOn: Listed & { totalCount: number } } }>(query)
    expect(errors).toEqual([])
    expect(data.actors.edges.map(({ node }) => node.slug)).toEqual(AWAY)
    expect(data.topic.stancesOn.edges.map(({ node }) => node.slug)).toEqual(AWAY)
    expect(data.topic.stancesOn.totalCount).toBe(AWAY.length)
  })

  test('takes one more statement for all stances, and none in a filter', async () => {
    const { statements } = await ask('{ stances(first: 50) { edges { node { side { slug } } } } }')
    expect(statements).toEqual(['actor/side', 'stance/page'])
    const filtered = await ask('{ stances(where: {side: {slug: {eq: "home"}}}) { edges { node { slug } } } }')
    expect(filtered.statements).toEqual(['stance/page'])
  })
})

describe('The claims that lead to a country', () => {
  const BECAUSE = 'country { slug } countryBecause { sentence } countryConfidence'

  test.for([
    ['ministry', 'home', ['Ministry is part of government.', 'Government is part of home (since 1900).'], 0.3],
    ['government', 'home', ['Government is part of home (since 1900).'], 0.8],
    ['firm', 'home', ['Firm is based in home.'], 1],
    ['home', 'home', [], 1],
    ['deputy', null, [], null],
  ] as const)('of %s', async ([slug, country, sentences, confidence]) => {
    const { data, errors, statements } = await ask<{ actor: Record<string, unknown> }>(
      `{ actor(slug: "${slug}") { ${BECAUSE} } }`,
    )
    expect(errors).toEqual([])
    expect(data.actor).toEqual({
      country: country && { slug: country },
      countryBecause: sentences.map((sentence) => ({ sentence })),
      countryConfidence: confidence,
    })
    expect(statements.filter((name) => name === 'actor/country')).toHaveLength(2)
  })

  test('are found for every actor in as many statements as for one', async () => {
    const query =
      '{ actors(first: 50) { edges { node { slug country { slug } countryBecause { ... on Relationship { from { slug } to { slug } } } } } } }'
    const { data, errors, statements } = await ask<{
      actors: {
        edges: {
          node: {
            slug: string
            country: { slug: string } | null
            countryBecause: { from: { slug: string }; to: { slug: string } }[]
          }
        }[]
      }
    }>(query)
    expect(errors).toEqual([])
    for (const { node } of data.actors.edges) {
      const stops = [node.slug, ...node.countryBecause.map(({ to }) => to.slug)]
      expect(node.countryBecause.map(({ from }) => from.slug)).toEqual(stops.slice(0, -1))
      if (node.country) expect(stops.at(-1)).toBe(node.country.slug)
      else expect(stops).toHaveLength(1)
    }
    expect(statements).toEqual(['actor/country', 'actor/country', 'entity/page', 'relationship/by-id'])
  })
})
