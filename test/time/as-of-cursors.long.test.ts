import { beforeAll, describe, expect, test } from 'vitest'
import { seedGraph } from '../../src/loading/seed.ts'
import { asker } from '../ask.ts'
import { datedScripts } from '../dated-scripts.ts'
import { openTestGraph, wipe } from '../graph.ts'

const graph = await openTestGraph()
const ask = asker(graph)

/** Loads this many of the scripts: January, March and May. */
const tell = (scripts: number) => seedGraph(graph, { report: () => undefined, files: datedScripts.slice(0, scripts) })

beforeAll(async () => {
  await wipe(graph)
  await tell(1)
})

const SMALL = 'first: 2, after: $after'

interface Page {
  readonly page: {
    readonly edges: readonly { readonly node: { readonly sentence: string } }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}

/** A page of all relationships, under clocks given as literals or variables. */
function ofRelationships(asOf: string, slice: string, variables: Readonly<Record<string, string | null>> = {}) {
  const given = { after: 'String', day: 'PartialDate', moment: 'DateTime' }
  const declared = Object.entries(given).filter(([name]) => `${asOf} ${slice}`.includes(`$${name}`))
  const head = declared.length > 0 ? `(${declared.map(([name, type]) => `$${name}: ${type}`).join(', ')})` : ''
  return ask<Page>(
    `query ${head} ${asOf} {
      page: relationships(${slice}) { edges { node { sentence } } pageInfo { hasNextPage endCursor } }
    }`,
    variables,
  )
}

async function pageBy(asOf: string, slice: string, variables = {}) {
  const { data, errors } = await ofRelationships(asOf, slice, variables)
  expect(errors).toEqual([])
  const { edges, pageInfo } = data.page
  return { sentences: edges.map(({ node }) => node.sentence), ...pageInfo }
}

describe('A list under clocks is read page by page', () => {
  test.for([
    ['@asOf(validAt: "2018-04")', 7],
    ['@asOf(validAt: "2016-06-01")', 2],
    ['@asOf(validAt: "2016-06-01", certainty: POSSIBLE)', 5],
    ['@asOf(knownAt: "2026-02-01T00:00:00Z")', 12],
    ['@asOf(validAt: "2018-03-10", knownAt: "2026-02-01T00:00:00Z")', 5],
  ] as const)('%s, %i of them', async ([asOf, count]) => {
    const whole = await pageBy(asOf, 'first: 100')
    const read: string[] = []
    let after: string | null = null
    do {
      const next = await pageBy(asOf, SMALL, { after })
      read.push(...next.sentences)
      after = next.hasNextPage ? next.endCursor : null
    } while (after !== null)
    expect(read).toEqual(whole.sentences)
    expect(read).toHaveLength(count)
  })
})

describe('A cursor is valid under its own clocks, however they are written', () => {
  test.for([
    ['@asOf(validAt: "2018-04")', '@asOf(validAt: $day)', { day: '2018-04' }],
    ['@asOf(knownAt: "2026-02-01T00:00:00Z")', '@asOf(knownAt: "2026-02-01T08:00:00.000+08:00")', {}],
    ['@asOf(knownAt: "2026-02-01T00:00:00Z")', '@asOf(knownAt: $moment)', { moment: '2026-01-31 23:30:00-00:30' }],
    ['', '@asOf', {}],
    ['@asOf', '', {}],
    ['', '@asOf(certainty: CERTAIN)', {}],
    ['', '@asOf(validAt: null, knownAt: $moment)', { moment: null }],
    ['', '@asOf(knownAt: "9999-12-31T23:59:59Z")', {}],
  ] as const)('%s and %s %j', async ([one, same, variables]) => {
    const { endCursor, sentences } = await pageBy(one, 'first: 2')
    const next = await pageBy(same, SMALL, { after: endCursor, ...variables })
    expect(next.sentences).toHaveLength(2)
    expect([...sentences, ...next.sentences]).toEqual((await pageBy(one, 'first: 4')).sentences)
  })

  test.for([
    ['', '@asOf(validAt: "2018")'],
    ['@asOf(validAt: "2018")', ''],
    ['@asOf(validAt: "2018")', '@asOf(validAt: "2018-04")'],
    ['@asOf(validAt: "2018")', '@asOf(validAt: "2018", certainty: POSSIBLE)'],
    ['@asOf(certainty: POSSIBLE)', ''],
    ['@asOf(validAt: "2018")', '@asOf(validAt: "2018", knownAt: "2026-02-01T00:00:00Z")'],
    ['@asOf(knownAt: "2026-02-01T00:00:00Z")', '@asOf(knownAt: "2026-02-01T00:00:00.001Z")'],
  ] as const)('from %s it is refused under %s', async ([one, other]) => {
    const { endCursor: after } = await pageBy(one, 'first: 2')
    const { data, errors, statements } = await ofRelationships(other, SMALL, { after })
    expect({ data, statements }).toEqual({ data: null, statements: [] })
    expect(errors).toEqual([
      expect.objectContaining({
        message:
          "The cursor in 'after' was issued under another @asOf. Use the same validAt, knownAt and certainty, or start again without it.",
        code: 'BAD_USER_INPUT',
        path: ['page'],
      }),
    ])
  })
})

test('A list as of a moment can be read to its end while the graph gets more data', async () => {
  const asOf = '@asOf(knownAt: "2026-02-01T00:00:00Z")'
  const whole = await pageBy(asOf, 'first: 100')
  const first = await pageBy(asOf, 'first: 2')
  const unbound = await pageBy('', 'first: 2')

  await tell(3)

  const rest = await pageBy(asOf, 'first: 100, after: $after', { after: first.endCursor })
  expect([...first.sentences, ...rest.sentences]).toEqual(whole.sentences)
  expect(rest.sentences).toContain('Halden Steel supplies rails to Lund Tram.')
  const now = await pageBy('', 'first: 100, after: $after', { after: unbound.endCursor })
  expect(now.sentences).toContain('Halden Steel competes with Lund Tram.')
  expect(now.sentences).not.toContain('Halden Steel supplies rails to Lund Tram.')
})
