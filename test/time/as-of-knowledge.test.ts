import { describe, expect, test } from 'vitest'
import { encodeGlobalId } from '../../src/global-id.ts'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('dated')
const ask = asker(await openTestGraph())

/** The answer as of that moment of recording; null is the latest. */
async function knowing(knownAt: string | null, fields: string): Promise<unknown> {
  const { data, errors } = await ask<unknown>(`query ($knownAt: DateTime) @asOf(knownAt: $knownAt) { ${fields} }`, {
    knownAt,
  })
  expect(errors).toEqual([])
  return data
}

const BEFORE = '2026-01-09T23:59:59.999Z'
const JANUARY = '2026-01-10T00:00:00Z'
const LAST_BEFORE_MARCH = '2026-03-01T11:59:59.999Z'
const MARCH = '2026-03-01T12:00:00Z'
const MARCH_IN_OSLO = '2026-03-01T13:00:00+01:00'
const MAY = '2026-05-01T12:00:00Z'

describe('A corrected claim has one version at a time, which changes at the moment of the correction', () => {
  test.for([
    [BEFORE, []],
    [JANUARY, ['SUPPORTS']],
    [LAST_BEFORE_MARCH, ['SUPPORTS']],
    [MARCH, ['OPPOSES']],
    [MARCH_IN_OSLO, ['OPPOSES']],
    [MAY, ['STRONGLY_OPPOSES']],
    [null, ['STRONGLY_OPPOSES']],
  ] as const)('a stance, %s: %j', async ([moment, positions]) => {
    expect(await knowing(moment, 'actor(slug: "berg") { stances { edges { node { position } } } }')).toEqual({
      actor: { stances: { edges: positions.map((position) => ({ node: { position } })) } },
    })
  })

  test.for([
    [BEFORE, [], []],
    [LAST_BEFORE_MARCH, ['lund-tram'], []],
    [MARCH, [], ['lund-tram']],
    [null, [], ['lund-tram']],
  ] as const)('a relationship, %s: customers %j, rivals %j', async ([moment, customers, rivals]) => {
    const named = (slugs: readonly string[]) => ({ edges: slugs.map((slug) => ({ node: { slug } })) })
    const fields = `company(slug: "halden-steel") {
      customers { edges { node { slug } } } rivals { edges { node { slug } } }
      relationships(types: [SUPPLIES, COMPETES_WITH]) { edges { node { type } } }
    }`
    expect(await knowing(moment, fields)).toEqual({
      company: {
        customers: named(customers),
        rivals: named(rivals),
        relationships: {
          edges: [...customers.map(() => 'SUPPLIES'), ...rivals.map(() => 'COMPETES_WITH')].map((type) => ({
            node: { type },
          })),
        },
      },
    })
  })

  test.for([
    [BEFORE, null],
    [LAST_BEFORE_MARCH, 'IMPOSED'],
    [MARCH, 'PROPOSED'],
    [null, 'PROPOSED'],
  ] as const)('a policy’s status, %s: %s', async ([moment, status]) => {
    expect(await knowing(moment, 'policy(slug: "port-fee") { status }')).toEqual({ policy: { status } })
  })
})

describe('What is retracted without a replacement is gone', () => {
  test.for([
    [BEFORE, null, 0],
    [LAST_BEFORE_MARCH, 'norway', 1],
    [MARCH, null, 0],
    [null, null, 0],
  ] as const)('%s: a country %s, %i stances', async ([moment, country, count]) => {
    const fields = `
      company(slug: "dock-works") { country { slug } }
      actor(slug: "lund-tram") { stances { edges { node { slug } } } }
      policy(slug: "port-fee") { stancesOn { edges { node { slug } } } }`
    const stances = { edges: Array(count).fill({ node: { slug: 'lund-tram-on-port-fee' } }) }
    expect(await knowing(moment, fields)).toEqual({
      company: { country: country && { slug: country } },
      actor: { stances },
      policy: { stancesOn: stances },
    })
  })
})

describe('Before anything was recorded, entities have no claims', () => {
  test('they are listed and found, with their own properties', async () => {
    const fields = `
      companies { edges { node { slug name citations { source { name } } country { slug } degrees { count } } } }
      policy(slug: "grain-levy") { policyType status imposedBy { edges { cursor } } stancesOn { edges { cursor } } }
      stances { edges { cursor } }
      relationships { edges { cursor } }
      source(slug: "gazette") { claims { edges { cursor } } }
      graph { entities { count } claims { count } earliest latest lastRecordedAt }`
    const none = { edges: [] }
    const company = (slug: string, name: string) => ({
      node: { slug, name, citations: [{ source: { name: 'The Gazette of June' } }], country: null, degrees: [] },
    })
    expect(await knowing('1999-12-31T23:59:59Z', fields)).toMatchObject({
      companies: {
        edges: [
          company('dock-works', 'Dock Works'),
          company('halden-steel', 'Halden Steel'),
          company('lund-tram', 'Lund Tram'),
        ],
      },
      policy: { policyType: 'TARIFF', status: null, imposedBy: none, stancesOn: none },
      stances: none,
      relationships: none,
      source: { claims: none },
      graph: { claims: [], earliest: null, latest: null, lastRecordedAt: null },
    })
  })
})

describe('Under any clocks, a claim is found by its names, and its versions by each other', () => {
  const CLOCKS = [
    ['none', ''],
    ['before the graph was loaded', '@asOf(knownAt: "1999-12-31T23:59:59Z")'],
    ['before it was retracted', `@asOf(knownAt: "${JANUARY}")`],
    ['when it was not true', '@asOf(validAt: "0001")'],
  ] as const
  const VERSION = 'validFrom recordedAt retractedAt supersededBy { ...name } history { ...name }'
  const NAMES = 'fragment name on Claim { ... on Stance { slug } ... on Relationship { type } }'

  test.for(CLOCKS)('a stance by its slug, under %s', async ([, clocks]) => {
    const query = `query ${clocks} {
      first: stance(slug: "berg-on-grain-levy") { position ${VERSION} }
      second: stance(slug: "berg-on-grain-levy-2") { position ${VERSION} }
      third: stance(slug: "berg-on-grain-levy-3") { position ${VERSION} }
      gone: stance(slug: "lund-tram-on-port-fee") { retractedAt supersededBy { ...name } history { ...name } }
    } ${NAMES}`
    const history = ['', '-2', '-3'].map((suffix) => ({ slug: `berg-on-grain-levy${suffix}` }))
    const [january, march, may] = ['2026-01-10T00:00', '2026-03-01T12:00', '2026-05-01T12:00'].map(
      (m) => `${m}:00.000Z`,
    )
    const version = (position: string, recordedAt: unknown, retractedAt: unknown, supersededBy: unknown) => ({
      position,
      validFrom: null,
      recordedAt,
      retractedAt,
      supersededBy,
      history,
    })
    const { data, errors, statements } = await ask<unknown>(query)
    expect(errors).toEqual([])
    expect(data).toEqual({
      first: version('SUPPORTS', january, march, history[1]),
      second: version('OPPOSES', march, may, history[2]),
      third: version('STRONGLY_OPPOSES', may, null, null),
      gone: { retractedAt: march, supersededBy: null, history: [{ slug: 'lund-tram-on-port-fee' }] },
    })
    expect(statements).toEqual(['stance/by-slug'])
  })

  test.for(CLOCKS)('claims by their ids, under %s', async ([, clocks]) => {
    const ids = [
      encodeGlobalId('Relationship', 'IMPOSED:ministry-imposed-fee'),
      encodeGlobalId('Relationship', 'PROPOSED:ministry-proposed-fee'),
      encodeGlobalId('Stance', 'lund-tram-on-port-fee'),
    ]
    const query = `query ($ids: [ID!]!, $id: ID!) ${clocks} {
      nodes(ids: $ids) { ...name ... on Claim { supersededBy { ...name } history { ...name } } }
      node(id: $id) { ...name }
    } ${NAMES}`
    const history = [{ type: 'IMPOSED' }, { type: 'PROPOSED' }]
    const { data } = await ask<unknown>(query, { ids, id: ids[0] })
    expect(data).toEqual({
      nodes: [
        { type: 'IMPOSED', supersededBy: { type: 'PROPOSED' }, history },
        { type: 'PROPOSED', supersededBy: null, history },
        { slug: 'lund-tram-on-port-fee', supersededBy: null, history: [{ slug: 'lund-tram-on-port-fee' }] },
      ],
      node: { type: 'IMPOSED' },
    })
  })

  test('fields below them obey the clocks', async () => {
    const fields = `stance(slug: "berg-on-grain-levy") {
      holder { name country { slug } stances { edges { node { slug } } } }
      target { ... on Policy { status } }
      history { ... on Stance { holder { ... on Person { roles { edges { title } } } } } }
    }`
    const roles = (...titles: readonly string[]) => ({
      holder: { roles: { edges: titles.map((title) => ({ title })) } },
    })
    const holder = (slug: string | null, ...slugs: readonly string[]) => ({
      name: 'Berg',
      country: slug && { slug },
      stances: { edges: slugs.map((slug) => ({ node: { slug } })) },
    })
    expect(await knowing(BEFORE, fields)).toEqual({
      stance: { holder: holder(null), target: { status: null }, history: Array(3).fill(roles()) },
    })
    expect(await knowing(MARCH, fields)).toEqual({
      stance: {
        holder: holder('norway', 'berg-on-grain-levy-2'),
        target: { status: 'LIFTED' },
        history: Array(3).fill(roles('Adviser')),
      },
    })
  })
})
