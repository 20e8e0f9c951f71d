import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { deriveGraph } from '../../src/loading/derive.ts'
import { asker, settings } from '../ask.ts'
import { loadSchema } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'

const graph = await openTestGraph()

/** A senator until 3 January 2031, a former mayor, and a bill that was considered until the same day. */
const LOAD = `
CREATE (us:Entity:Actor:Country {slug: 'us', name: 'United States'})
CREATE (senate:Entity:Actor:GovernmentBody {slug: 'senate', name: 'Senate', level: 'NATIONAL'})
CREATE (town:Entity:Actor:GovernmentBody {slug: 'town', name: 'Town', level: 'LOCAL'})
CREATE (party:Entity:Actor:Organization {slug: 'party', name: 'Party', organizationType: 'PARTY'})
CREATE (doe:Entity:Actor:Person {slug: 'doe', name: 'Doe'})
CREATE (bill:Entity:Policy {slug: 'bill', name: 'Bill', policyType: 'OTHER'})
CREATE (senate)-[:BASED_IN {id: 'seat'}]->(us)
CREATE (doe)-[:HOLDS_ROLE_IN {id: 'senator', title: 'Senator', validFrom: '2025-01-03', validTo: '2031-01-03'}]->(senate)
CREATE (doe)-[:HOLDS_ROLE_IN {id: 'mayor', title: 'Mayor', validTo: '2024'}]->(town)
CREATE (doe)-[:HOLDS_ROLE_IN {id: 'clerk', title: 'Clerk', ended: true}]->(town)
CREATE (doe)-[:MEMBER_OF {id: 'member', validTo: '2031-01-03'}]->(party)
CREATE (senate)-[:CONSIDERS {id: 'weighs', validFrom: '2025', validTo: '2031-01-03'}]->(bill)
CREATE (doe)-[:HOLDS]->(:Stance {slug: 'doe-on-bill', position: 'SUPPORTS', audience: 'PUBLIC', summary: ''})-[:ON]->(bill)
WITH DISTINCT 1 AS all
CALL () { MATCH (e:Entity|Stance) RETURN e UNION ALL MATCH (:Entity)-[e]->(:Entity) RETURN e }
SET e.citations = [], e.confidence = 1.0, e.recordedAt = '2026-01-01T00:00:00.000Z'`

beforeAll(async () => {
  await wipe(graph)
  await loadSchema(graph)
  await graph.write({ name: 'test/load', text: LOAD })
  await deriveGraph(graph, { report: () => undefined })
})

const FIELDS = `
  person(slug: "doe") {
    roles { edges { title claim { sentence } } }
    formerRoles { edges { title } }
    country { slug }
    memberOf { edges { claim { sentence } } }
  }
  governmentBody(slug: "senate") { roleHolders { totalCount } formerRoleHolders { totalCount } }
  policy(slug: "bill") { status }
  ofUs: people(where: {country: {slug: {eq: "us"}}}) { totalCount }
  considered: policies(where: {status: {eq: CONSIDERED}}) { totalCount }
  entityGroups(by: EMPLOYER) { groups { keys { value } count } }
  stanceGroups(by: HOLDER_EMPLOYER) { groups { keys { value } } }
  stanceMatrix(holders: {}, targets: {}, groupHoldersBy: PARTY) { groups { value } }`

async function on(today: string, asOf = '') {
  const { data, errors } = await asker(graph, settings.limits, { ...settings, today: () => today })(
    `query ${asOf} { ${FIELDS} }`,
  )
  expect(errors).toEqual([])
  return data
}

const titled = (...titles: readonly string[]) => ({ edges: titles.map((title) => expect.objectContaining({ title })) })

const inOffice = {
  person: {
    roles: {
      edges: [
        {
          title: 'Senator',
          claim: { sentence: 'Doe is Senator in Senate (from 3 January 2025 to 3 January 2031).' },
        },
      ],
    },
    formerRoles: titled('Clerk', 'Mayor'),
    country: { slug: 'us' },
    memberOf: { edges: [{ claim: { sentence: 'Doe belongs to Party (until 3 January 2031).' } }] },
  },
  governmentBody: { roleHolders: { totalCount: 1 }, formerRoleHolders: { totalCount: 0 } },
  policy: { status: 'CONSIDERED' },
  ofUs: { totalCount: 1 },
  considered: { totalCount: 1 },
  entityGroups: { groups: expect.arrayContaining([{ keys: [{ value: 'senate' }], count: 1 }]) },
  stanceGroups: { groups: [{ keys: [{ value: 'senate' }] }] },
  stanceMatrix: { groups: [{ value: 'party' }] },
}

const outOfOffice = {
  person: {
    roles: titled(),
    formerRoles: titled('Clerk', 'Senator', 'Mayor'),
    country: null,
    memberOf: { edges: [{ claim: { sentence: 'Doe belonged to Party (until 3 January 2031).' } }] },
  },
  governmentBody: { roleHolders: { totalCount: 0 }, formerRoleHolders: { totalCount: 1 } },
  policy: { status: null },
  ofUs: { totalCount: 0 },
  considered: { totalCount: 0 },
  entityGroups: { groups: [{ keys: [{ value: null }], count: 6 }] },
  stanceGroups: { groups: [{ keys: [{ value: null }] }] },
  stanceMatrix: { groups: [{ value: null }] },
}

describe('Without a date, today decides what is over', () => {
  test.for(['2026-11-27', '2031-01-03'])('a claim is not over on %s', async (today) => {
    expect(await on(today)).toEqual(inOffice)
  })

  test('it is over from the day after its last day', async () => {
    expect(await on('2031-01-04')).toEqual(outOfOffice)
  })

  test('with a date, the date decides', async () => {
    expect(await on('2031-01-04', '@asOf(validAt: "2030")')).toMatchObject({ person: { country: { slug: 'us' } } })
    expect(await on('2026-11-27', '@asOf(validAt: "2031-02")')).toMatchObject({
      person: { roles: titled(), formerRoles: titled('Clerk', 'Senator', 'Mayor'), country: null },
    })
  })

  test('and an answer as of an earlier moment stays as on its day', async () => {
    const asOf = '@asOf(knownAt: "2031-01-03T23:59:59Z")'
    expect(await on('2031-01-03', asOf)).toEqual(inOffice)
    expect(await on('2099-01-01', asOf)).toEqual(inOffice)
    expect(await on('2026-11-27', '@asOf(knownAt: "2099-01-01T00:00:00Z")')).toEqual(inOffice)
  })
})

test('A role with uncertain begin and end is in neither list, and in both under POSSIBLE', async () => {
  const lists = (certainty: string) =>
    asker(graph)(`query @asOf(validAt: "2020", certainty: ${certainty}) {
      person(slug: "doe") { roles { edges { title } } formerRoles { edges { title } } }
    }`)
  expect((await lists('CERTAIN')).data).toEqual({ person: { roles: titled(), formerRoles: titled() } })
  expect((await lists('POSSIBLE')).data).toEqual({
    person: { roles: titled('Clerk', 'Mayor'), formerRoles: titled('Clerk') },
  })
})

describe('A server without other settings', () => {
  afterEach(() => void vi.useRealTimers())

  test.for([
    ['2031-01-03T23:59:59.999Z', inOffice],
    ['2031-01-04T00:00:00Z', outOfOffice],
  ] as const)('uses the day in UTC: %s', async ([now, expected]) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) })
    expect((await asker(graph)(`{ ${FIELDS} }`)).data).toEqual(expected)
  })
})
