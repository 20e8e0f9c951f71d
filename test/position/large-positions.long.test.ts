import { describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { GraphError } from '../../src/graph/graph-error.ts'
import { withLess } from '../../src/position/less-evidence.ts'
import { type Answer, asker } from '../ask.ts'
import { GENERATED } from '../figures.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('generated')
const ask = asker(await openTestGraph())

/** The statement timeout allows for the worst case. These queries must stay far below it. */
const LONG = readConfig({}).queryTimeoutMs / 2

async function answered<Data>(query: string, variables: object = {}): Promise<Answer<Data>> {
  const answer = await ask<Data>(query, variables)
  expect(answer.errors).toEqual([])
  expect(answer.runs.filter(({ milliseconds }) => milliseconds > LONG)).toEqual([])
  return answer
}

interface Page {
  readonly contradictions: {
    readonly totalCount: number
    readonly pageInfo: { readonly startCursor: string; readonly endCursor: string }
    readonly edges: readonly object[]
  }
}

const CONTRADICTIONS = `query ($apart: Int!) {
  contradictions(apart: $apart) { totalCount edges { node { reason holder { slug } a { slug } b { slug } via { id } } } }
}`

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String) {
  contradictions(first: $first, after: $after, last: $last, before: $before) {
    pageInfo { startCursor endCursor } edges { node { a { slug } b { slug } } }
  }
}`

describe(`Contradictions in a graph of ${GENERATED} stances with hubs`, () => {
  test.each([1, 2])('%i apart are all found and counted, in as many statements as in a small graph', async (apart) => {
    const { data, statements } = await answered<Page>(CONTRADICTIONS, { apart })
    expect(data.contradictions.edges).toHaveLength(20)
    expect(data.contradictions.totalCount).toBeGreaterThan(GENERATED / 2)
    expect(statements).toEqual([
      'entity/by-slug',
      'position/joined',
      'position/sides',
      'position/way',
      'relationship/by-id',
      'stance/by-slug',
    ])
  })

  test('come in the same pages from either end', async () => {
    const page = async (slice: object) => (await answered<Page>(PAGE, slice)).data.contradictions
    const one = await page({ first: 100 })
    const two = await page({ first: 1, after: one.pageInfo.endCursor })
    expect(await page({ last: 100, before: two.pageInfo.startCursor })).toEqual(one)
  })
})

const MATRIX = `{
  stanceMatrix(holders: {}, targets: {}) {
    holders { slug name } targets { slug name } omitted { holders targets }
    cells { holder { slug } target { slug } score stances { slug citations { locator source { slug name } } } }
  }
}`

interface Matrix {
  readonly stanceMatrix: {
    readonly holders: readonly object[]
    readonly targets: readonly object[]
    readonly cells: readonly { readonly stances: readonly { readonly citations: readonly object[] }[] }[]
  }
}

test('A matrix of 50 by 20 comes in one request, with the evidence of every cell', async () => {
  const { data, statements } = await answered<Matrix>(MATRIX)
  const { holders, targets, cells } = data.stanceMatrix
  expect([holders.length, targets.length]).toEqual([50, 20])
  expect(cells.length).toBeGreaterThan(300)
  for (const { citations } of cells.flatMap(({ stances }) => stances)) expect(citations.length).toBeGreaterThan(0)
  expect(statements).toEqual(['entity/by-slug', 'entity/by-slug', 'position/matrix', 'stance/by-slug'])
})

test('A matrix of everything by all bases keeps only the evidence that it shows, and costs at most thrice what stances cost', async () => {
  const hitsOf = async (basis: string) => {
    const { errors, runs } = await ask(
      `{ stanceMatrix(holders: {}, targets: {}, basis: ${basis}) { ${CELLS} } }`,
      {},
      true,
    )
    expect(errors).toEqual([])
    const reading = runs.filter(({ name }) => name.startsWith('position/'))
    return reading.reduce((sum, { dbHits }) => sum + (dbHits ?? 0), 0)
  }
  const stated = await hitsOf('[STATED]')
  expect(stated).toBeGreaterThan(GENERATED)
  expect(await hitsOf('[STATED, BEARING, ACT]')).toBeLessThan(3 * stated)
})

const CELLS = 'cells { score basis contested }'

test('A statement that needs too much memory or time is told with what to ask for instead', () => {
  const told = withLess('stanceMatrix', "fewer 'holders' or 'targets'")
  expect(() => told(new GraphError('TOO_LARGE'))).toThrow(
    expect.objectContaining({
      reason: 'TOO_LARGE',
      told: expect.stringMatching(/'stanceMatrix' needs more memory .* Ask for fewer 'holders' or 'targets', or for/),
    }),
  )
  expect(() => told(new GraphError('TIMEOUT'))).toThrow(
    expect.objectContaining({
      reason: 'TIMEOUT',
      told: expect.stringMatching(/'stanceMatrix' takes more time .* Ask for fewer 'holders' or 'targets', or for/),
    }),
  )
  const other = new GraphError('UNAVAILABLE')
  expect(() => told(other)).toThrow(other)
})

test('Positions on a hub are filtered by the status of the hub, which is found once', async () => {
  const query = `{ policy(slug: "policy-0") {
    status
    in: stanceGroups(by: POSITION, basis: [STATED, BEARING, ACT], where: { target: { policy: { status: { in: [IMPOSED, LIFTED] } } } }) { ...counts }
    out: stanceGroups(by: POSITION, basis: [STATED, BEARING, ACT], where: { target: { not: { policy: { status: { in: [IMPOSED, LIFTED] } } } } }) { ...counts }
    all: stanceGroups(by: POSITION, basis: [STATED, BEARING, ACT]) { ...counts }
    pageIn: stancesOn(first: 1, where: { target: { policy: { status: { in: [IMPOSED, LIFTED] } } } }) { totalCount }
    pageOut: stancesOn(first: 1, where: { target: { not: { policy: { status: { in: [IMPOSED, LIFTED] } } } } }) { totalCount }
    pageAll: stancesOn(first: 1) { totalCount }
  } }
  fragment counts on StanceGroups { groups { count } }`
  const { data, errors } = await ask<{ policy: Readonly<Record<string, unknown>> }>(query)
  expect(errors).toEqual([])
  const { status, ...lists } = data.policy
  const [some, none] = ['IMPOSED', 'LIFTED'].includes(String(status)) ? ['in', 'out'] : ['out', 'in']
  expect(lists[some]).toEqual(lists['all'])
  expect(lists[none]).toEqual({ groups: [] })
  expect(lists[some === 'in' ? 'pageIn' : 'pageOut']).toEqual(lists['pageAll'])
  expect(lists[some === 'in' ? 'pageOut' : 'pageIn']).toEqual({ totalCount: 0 })
  expect(lists['all']).not.toEqual({ groups: [] })
})
