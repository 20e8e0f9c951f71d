import { beforeAll, beforeEach, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { contentOf, emptied, filesOf, importing } from './importing.ts'

const graph = await openTestGraph()
beforeAll(() => wipe(graph))
beforeEach(() => emptied(graph))

const term = (type: string, start: string, end: string, rest: object) => ({ type, start, end, ...rest })
const PEOPLE = [
  {
    id: { bioguide: 'B000001', govtrack: 1, wikidata: 'Q1' },
    name: { first: 'Ann', last: 'Berg', official_full: 'Ann Berg' },
    terms: [
      term('rep', '2011-01-05', '2013-01-03', { state: 'WY', district: 0, party: 'Democrat' }),
      term('sen', '2013-01-03', '2019-01-03', { state: 'WY', party: 'Democrat' }),
      term('sen', '2019-01-03', '2025-01-03', {
        ...{ state: 'WY', party: 'Independent' },
        party_affiliations: [
          { start: '2019-01-03', end: '2020-05-01', party: 'Democrat' },
          { start: '2020-05-02', end: '2025-01-03', party: 'Independent' },
        ],
      }),
    ],
  },
  { id: {}, name: { first: 'No', last: 'Id' }, terms: [] },
]
const EXECUTIVE = [
  {
    id: { govtrack: 7 },
    name: { first: 'Carl', last: 'Dahl' },
    terms: [term('prez', '1801-03-04', '1805-03-04', { party: 'Whig' }), term('king', '1805-03-04', '1809-03-04', {})],
  },
]
const COMMITTEES = [
  {
    type: 'senate',
    name: 'Committee on Bridges',
    thomas_id: 'SSBR',
    subcommittees: [{ name: 'Piers', thomas_id: '01' }],
  },
]
const SEATS = {
  SSBR: [
    { name: 'Ann Berg', bioguide: 'B000001', title: 'Chairman' },
    { name: 'Somebody', bioguide: 'X000001' },
  ],
  SSBR01: [{ name: 'Ann Berg', bioguide: 'B000001' }],
}

test('Legislators have roles, parties over time and committee seats', async () => {
  const texts = {
    'committee-membership-current.json': JSON.stringify(SEATS),
    'committees-current.json': JSON.stringify(COMMITTEES),
    'executive.json': JSON.stringify(EXECUTIVE),
    'legislators-current.json': JSON.stringify(PEOPLE),
  }

  const { rejects, violations, figures } = await importing(graph, 'legislators', filesOf(texts))

  expect(violations).toEqual([])
  expect(rejects.map(({ file, reason }) => [file, reason])).toEqual([
    ['executive.json', 'a term is of the type "king", not sen, rep, prez or viceprez'],
    ['legislators-current.json', 'it has neither a bioguide nor a govtrack id'],
    ['committee-membership-current.json', 'from x000001 is not in the graph'],
  ])
  const { data } = await asker(graph)<object>(`{
    person(slug: "ann-berg-b000001") {
      name
      memberOf { edges { node { name } claim { validFrom validTo } } }
      roles { edges { title node { name } } }
    }
    governmentBody(slug: "piers-ssbr01") { partOf { edges { node { name } } } country { slug } }
  }`)
  const span = (validFrom: string, validTo: string) => ({ validFrom, validTo })
  const senator = { title: 'Senator for WY', node: { slug: 'united-states-senate' } }
  expect(data).toMatchObject({
    person: {
      name: 'Ann Berg',
      memberOf: {
        edges: expect.arrayContaining([
          { node: { name: 'Democratic Party' }, claim: span('2011-01-05', '2020-05-01') },
          { node: { name: 'Committee on Bridges' }, claim: { validFrom: null, validTo: null } },
          { node: { name: 'Piers' }, claim: { validFrom: null, validTo: null } },
        ]),
      },
      roles: { edges: expect.arrayContaining([{ title: 'Chairman', node: { name: 'Committee on Bridges' } }]) },
    },
    governmentBody: {
      partOf: { edges: [{ node: { name: 'Committee on Bridges' } }] },
      country: { slug: 'united-states' },
    },
  })
  const senators = 'person(slug: "ann-berg-b000001") { roles { edges { title } } country { slug } }'
  const then = await asker(graph)<object>(`query @asOf(validAt: "2015") { ${senators} }`)
  expect(then.data).toEqual({
    person: { roles: { edges: [{ title: 'Senator for WY' }] }, country: { slug: 'united-states' } },
  })
  const before = await asker(graph)<object>(
    `query @asOf(validAt: "1788") { governmentBody(slug: "united-states-senate") { country { slug } } }`,
  )
  expect(before.data).toEqual({ governmentBody: { country: null } })
  const terms = await run(
    graph,
    "MATCH (:Entity {slug: 'ann-berg-b000001'})-[r:HOLDS_ROLE_IN]->(b) WHERE r.validFrom IS NOT NULL RETURN r.title AS title, b.slug AS body, r.validTo AS validTo ORDER BY r.validFrom",
  )
  expect(terms).toEqual([
    { title: 'Representative for WY', body: 'united-states-house-of-representatives', validTo: '2013-01-03' },
    { title: senator.title, body: senator.node.slug, validTo: '2019-01-03' },
    { title: senator.title, body: senator.node.slug, validTo: '2025-01-03' },
  ])
  const once = await contentOf(graph)
  expect((await importing(graph, 'legislators', filesOf(texts))).figures).toMatchObject({
    entities: 0,
    relationships: 0,
    kept: 0,
    known: figures.entities + figures.relationships,
  })
  expect(await contentOf(graph)).toEqual(once)
})
