import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { contentOf, emptied, filesOf, importing, jsonLinesOf } from './importing.ts'
import { agreements } from './un-agreement.ts'

// Rows made for this test, in the shape of the real files.

const graph = await openTestGraph()
beforeAll(() => wipe(graph))
beforeEach(() => emptied(graph))

const ROLL_CALLS = `rcid,session,importantvote,date,unres,amend,para,short,descr
1,73,,2018-10-16,R/73/1,,,"Rivers, and lakes : resolution / adopted by the General Assembly",A/73 - Rivers. - RIVERS
2,73,,2018-11-30,R/73/2,,,Bridges : resolution / adopted,
3,73,,2018-12-01,,,,,Nobody voted
5,73,,2018-12-02,R/73/5,,,Tolls : resolution,"A/73/251 101b - Tolls and bridges. - BRIDGES--TOLLS;A/73/251 7[1] - BRIDGES--TOLLS--RIVERS"
`
const VOTES = `rcid,country,country_code,vote
1,Norway,NO,yes
1,Côte d’Ivoire,CI,abstain
1,Chile,CL,no
2,Norway,NO,yes
2,Chile,CL,yes
2,Côte d’Ivoire,CI,absent
2,Peru,PE,maybe
4,Norway,NO,yes
2,Norway
5,Norway,NO,yes
`

describe('Roll calls', () => {
  const files = () => filesOf({ 'un_votes_2018.csv': VOTES, 'un_roll_calls_2018.csv': ROLL_CALLS })

  test('are policies, on which the countries that voted have stances', async () => {
    const { figures, violations, rejects } = await importing(graph, 'unvotes', files())

    expect(violations).toEqual([])
    expect(figures).toMatchObject({ entities: 10, stances: 6, relationships: 4, rejected: 3 })
    expect(rejects.toSorted((a, b) => a.line - b.line)).toEqual([
      {
        file: 'un_votes_2018.csv',
        line: 8,
        reason: 'the vote is "maybe", not yes, no, abstain or absent',
        row: expect.anything(),
      },
      { file: 'un_votes_2018.csv', line: 9, reason: 'there is no roll call 4', row: expect.anything() },
      { file: 'un_votes_2018.csv', line: 10, reason: expect.stringMatching(/^Invalid Record Length/) },
    ])
    const { data } = await asker(graph)<object>(`{
      policy(slug: "un-roll-call-1") {
        name
        stancesOn(orderBy: {holder: {name: ASC}}) {
          edges { node { holder { slug name } position heldOn citations { locator source { slug } } } }
        }
      }
    }`)
    const citations = [{ locator: 'rcid 1', source: { slug: 'un-general-assembly-votes' } }]
    const node = (slug: string, name: string, position: string) => ({
      node: { holder: { slug, name }, position, heldOn: '2018-10-16', citations },
    })
    expect(data).toEqual({
      policy: {
        name: 'Rivers, and lakes',
        stancesOn: {
          edges: [
            node('chile', 'Chile', 'OPPOSES'),
            node('cote-divoire', 'Côte d’Ivoire', 'NEUTRAL'),
            node('norway', 'Norway', 'SUPPORTS'),
          ],
        },
      },
    })
    const [row] = await run(graph, "MATCH (s:Stance) WHERE s.slug STARTS WITH 'cote-divoire' RETURN count(s) AS count")
    expect(row).toEqual({ count: 1 })
  })

  test('concern the subjects in their descriptions, each within its broader subject', async () => {
    await importing(graph, 'unvotes', files())

    expect(
      await run(
        graph,
        `MATCH (a:Entity)-[r:CONCERNS|HAS_BROADER]->(b:Topic)
         RETURN a.name AS a, type(r) AS type, b.name AS b, r.citations AS citations ORDER BY type, a, b, r.citations[0]`,
      ),
    ).toEqual([
      claim('Tolls', 'CONCERNS', 'BRIDGES--TOLLS'),
      claim('Tolls', 'CONCERNS', 'BRIDGES--TOLLS--RIVERS'),
      claim('BRIDGES--TOLLS', 'HAS_BROADER', 'BRIDGES'),
      claim('BRIDGES--TOLLS--RIVERS', 'HAS_BROADER', 'BRIDGES--TOLLS'),
    ])
    function claim(a: string, type: string, b: string) {
      return { a, type, b, citations: ['un-general-assembly-votes#rcid 5'] }
    }
  })

  test('and their subjects are quoted in sentences', async () => {
    await importing(graph, 'unvotes', files())

    const { data } = await asker(graph)<object>(
      '{ policy(slug: "un-roll-call-5") { relationships(first: 2) { edges { node { sentence } } } } }',
    )
    expect(data).toEqual({
      policy: {
        relationships: {
          edges: [
            { node: { sentence: '“Tolls” concerns “BRIDGES – TOLLS”.' } },
            { node: { sentence: '“Tolls” concerns “BRIDGES – TOLLS – RIVERS”.' } },
          ],
        },
      },
    })
  })

  test('have a source that is published no earlier than the last of them', async () => {
    await importing(graph, 'unvotes', files())

    expect(await run(graph, 'MATCH (s:Source) RETURN s.publishedFrom AS day, s.publishedTo AS until')).toEqual([
      { day: '2018-12-02', until: null },
    ])
  })

  test('change nothing when they are imported again', async () => {
    await importing(graph, 'unvotes', files())
    const once = await contentOf(graph)

    const { figures } = await importing(graph, 'unvotes', files())

    expect(figures).toMatchObject({ entities: 0, stances: 0, kept: 0, known: 20, rejected: 3 })
    expect(await contentOf(graph)).toEqual(once)
  })

  test('give the same agreement when counted without the import', () => {
    expect(agreements(VOTES.split('\n').slice(0, 6).join('\n'))).toEqual([
      { a: 'Chile', b: 'Côte d’Ivoire', value: 0.75, shared: 1 },
      { a: 'Chile', b: 'Norway', value: 0.75, shared: 2 },
      { a: 'Côte d’Ivoire', b: 'Norway', value: 0.75, shared: 1 },
    ])
  })

  test('may have NA for what is missing, which is also the code of Namibia', async () => {
    const rollCalls = `rcid,date,unres,short,descr\n7,2018-12-03,NA,NA,NA\n`
    const votes = 'rcid,country,country_code,vote\n7,Namibia,NA,yes\n7,Yugoslavia,NA,no\n'
    const paths = filesOf({ 'un_votes.csv': votes, 'un_roll_calls.csv': rollCalls })

    const { figures, violations } = await importing(graph, 'unvotes', paths)

    expect(violations).toEqual([])
    expect(figures).toMatchObject({ stances: 2, rejected: 0 })
    expect(await run(graph, 'MATCH (c:Country) RETURN c.name AS name, c.isoCode AS code ORDER BY name')).toEqual([
      { name: 'Namibia', code: 'NA' },
      { name: 'Yugoslavia', code: null },
    ])
    const policy = 'p.name AS name, p.phrase AS phrase, p.description AS description, p.externalIds AS ids'
    expect(await run(graph, `MATCH (p:Policy) RETURN ${policy}`)).toEqual([
      { name: 'Roll call 7', phrase: null, description: null, ids: null },
    ])
  })

  test('need both files, and their columns', async () => {
    await expect(importing(graph, 'unvotes', files().slice(0, 1))).rejects.toThrow(/none is called roll_calls/)
    const wrong = filesOf({ 'un_votes.csv': 'a,b\n1,2\n', 'un_roll_calls.csv': ROLL_CALLS })
    await expect(importing(graph, 'unvotes', wrong)).rejects.toThrow(/un_votes\.csv lacks the columns rcid, country/)
  })
})

const entity = (id: string, schema: string, properties: object) => ({ id, schema, properties })
const FTM = [
  entity('p1', 'Payment', { payer: ['c1'], beneficiary: ['o1'], amountEur: ['1500.5'], date: ['2011-12-29'] }),
  entity('c1', 'Company', { name: ['Werft AG', 'Werft'], country: ['de'], addressEntity: ['a1'] }),
  entity('o1', 'Organization', { name: ['Hafenpartei'], topics: ['pol.party'], country: ['de'] }),
  entity('a1', 'Address', { city: ['20095 Hamburg'], country: ['de'] }),
  entity('n1', 'Person', { name: ['Herr Berg'] }),
  entity('n2', 'Person', { name: ['Herr Berg'] }),
  entity('d1', 'Directorship', { director: ['n1'], organization: ['c1'], role: ['Vorstand'], startDate: ['2010'] }),
  entity('w1', 'Ownership', { owner: ['n2'], asset: ['c1'], percentage: ['25 %'], endDate: ['2012-05'] }),
  entity('m1', 'Membership', { member: ['n2'], organization: ['o1'] }),
  entity('f1', 'Family', { person: ['n1'], relative: ['n2'] }),
  entity('p2', 'Payment', { payer: ['nobody', 'c1', 'no one'], beneficiary: ['o1'] }),
  entity('x1', 'Company', { country: ['de'] }),
  entity('y1', 'Company', { name: ['Yard'], country: ['zz'] }),
  entity('p3', 'Payment', { payer: ['c1'], beneficiary: ['o1'], amount: ['much'], currency: ['EUR'] }),
  'no entity',
  entity('c2', 'Company', { name: ['Reederei'], country: ['de', 'gb'], addressEntity: ['a1'] }),
  entity('s1', 'Person', { name: ['Sova'], country: ['suhh', 'no', 'eu'] }),
]

test('FollowTheMoney entities become entities and relationships; two with one name stay apart', async () => {
  const paths = filesOf({ 'entities.ftm.json': jsonLinesOf(FTM) })

  const { figures, rejects, violations } = await importing(graph, 'ftm', paths, { source: 'Hafenspenden' })

  expect(violations).toEqual([])
  expect(figures).toMatchObject({ entities: 10, relationships: 10, rejected: 8 })
  expect(rejects.map(({ line, reason }) => [line, reason])).toEqual([
    [10, 'a Family has no counterpart in this graph'],
    [11, 'nobody, no one, which it joins, are not among the entities'],
    [12, 'x1 has no name'],
    [13, 'its country "zz" is not an ISO 3166-1 code'],
    [14, 'amount must be number'],
    [15, 'it has no schema: it is no entity of FollowTheMoney'],
    [17, '"suhh", "eu" are not ISO 3166-1 codes'],
    [13, 'nothing joins it: no claim has it for an end'],
  ])
  const claims = await run(
    graph,
    `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.id IS NOT NULL
     RETURN a.name AS a, type(r) AS type, b.name AS b, r { .amount, .currency, .validFrom, .validTo, .share, .title, .city, .citations } AS r
     ORDER BY type, a, b, r.citations[0]`,
  )
  const none = { amount: null, currency: null, validFrom: null, validTo: null, share: null, title: null, city: null }
  const claim = (a: string, type: string, b: string, id: string, values = {}) => ({
    ...{ a, type, b },
    r: { ...none, citations: [`hafenspenden#${id}`], ...values },
  })
  expect(claims).toEqual([
    claim('Hafenpartei', 'BASED_IN', 'Germany', 'o1'),
    claim('Reederei', 'BASED_IN', 'Germany', 'c2', { city: 'Hamburg' }),
    claim('Reederei', 'BASED_IN', 'United Kingdom', 'c2'),
    claim('Sova', 'BASED_IN', 'Norway', 's1'),
    claim('Werft AG', 'BASED_IN', 'Germany', 'c1', { city: 'Hamburg' }),
    claim('Herr Berg', 'HOLDS_ROLE_IN', 'Werft AG', 'd1', { title: 'Vorstand', validFrom: '2010' }),
    claim('Herr Berg', 'MEMBER_OF', 'Hafenpartei', 'm1'),
    claim('Herr Berg', 'OWNS', 'Werft AG', 'w1', { share: 0.25, validTo: '2012-05' }),
    claim('Werft AG', 'PAID', 'Hafenpartei', 'p1', { amount: 1500.5, currency: 'EUR', validFrom: '2011-12-29' }),
    claim('Werft AG', 'PAID', 'Hafenpartei', 'p2'),
  ])
  const once = await contentOf(graph)
  expect((await importing(graph, 'ftm', paths, { source: 'Hafenspenden' })).figures).toMatchObject({
    entities: 0,
    relationships: 0,
  })
  expect(await contentOf(graph)).toEqual(once)
})
