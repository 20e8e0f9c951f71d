import { describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { type Answer, asker } from '../ask.ts'
import { stallOf } from '../event-loop.ts'
import { some } from '../figures.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { alignmentValue, type Input } from './alignment-model.ts'
import { ways } from './position-questions.ts'

useGraph('article')
const graph = await openTestGraph()
const ask = asker(graph)

interface Node {
  readonly a: { readonly slug: string }
  readonly b: { readonly slug: string }
  readonly value: number
  readonly shared: number
  readonly agree: number
  readonly disagree: number
  readonly explanation: {
    readonly formula: string
    readonly calculation: string
    readonly targetsOfA: number
    readonly targetsOfB: number
    readonly countOfA: number
    readonly countOfB: number
    readonly onlyA: number
    readonly onlyB: number
    readonly inputs: readonly (Input & { readonly target: { readonly slug: string } })[]
  }
}

interface Data {
  readonly alignment: {
    readonly totalCount: number
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
    readonly edges: readonly { readonly node: Node }[]
  }
}

const QUERY = `query ($measure: AlignmentMeasure!, $normalization: Normalization!, $duplicates: Duplicates, $first: Int, $after: String, $last: Int, $before: String) {
  alignment(actors: {}, targets: {}, measure: $measure, normalization: $normalization, duplicates: $duplicates, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { a { slug } b { slug } value shared agree disagree
      explanation { formula calculation targetsOfA targetsOfB countOfA countOfB onlyA onlyB
        inputs { target { slug } a b forOfA againstOfA forOfB againstOfB } } } }
  }
}`

describe('An alignment', () => {
  test.concurrent.each(some(2, ways))(
    'by $measure, $normalization, $duplicates can be recomputed from its explanation',
    async (way) => {
      const { measure, normalization } = way
      const { data, errors } = await ask<Data>(QUERY, { ...way, first: 20 })
      expect(errors).toEqual([])
      const nodes = data.alignment.edges.map(({ node }) => node)
      expect(nodes.length).toBeGreaterThan(2)
      for (const { value, shared, explanation } of nodes) {
        expect(explanation.inputs).toHaveLength(shared)
        expect(value).toBe(alignmentValue(explanation.inputs, explanation, measure, normalization))
        expect(value).toBeCloseTo(calculated(explanation.calculation), 6)
      }
      expect(nodes.map(({ value }) => value)).toEqual(nodes.map(({ value }) => value).sort((a, b) => b - a))
    },
  )

  test('states its formula with numbers', async () => {
    const { data } = await ask<Data>(QUERY, { measure: 'SUBTRACT', normalization: 'COSINE', first: 20 })
    const { node } = data.alignment.edges.find((edge) => edge.node.a.slug === 'china') ?? {}
    expect(node).toMatchObject({ b: { slug: 'united-states' }, value: 0.436436, shared: 2, agree: 2, disagree: 0 })
    expect(node?.explanation.formula).toBe('(agree - disagree) / sqrt(countOfA * countOfB)')
    expect(node?.explanation.calculation).toBe('(2 - 0) / sqrt(7 * 3)')
  })

  test('over several pages has every pair once in both directions, and the same statements for each page', async () => {
    const whole = await ask<Data>(QUERY, { measure: 'AGREEMENT', normalization: 'NONE', first: 50 })
    const pairs = whole.data.alignment.edges.map(({ node }) => `${node.a.slug} ${node.b.slug}`)
    expect(pairs).toHaveLength(whole.data.alignment.totalCount)
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: Answer<Data> = await ask<Data>(QUERY, {
        measure: 'AGREEMENT',
        normalization: 'NONE',
        first: 1,
        after,
      })
      expect(page.statements).toEqual(['entity/by-slug', 'position/scores'])
      seen.push(...page.data.alignment.edges.map(({ node }) => `${node.a.slug} ${node.b.slug}`))
      after = page.data.alignment.pageInfo.hasNextPage ? page.data.alignment.pageInfo.endCursor : null
    } while (after)
    expect(seen).toEqual(pairs)
    const last = await ask<Data>(QUERY, { measure: 'AGREEMENT', normalization: 'NONE', last: 2 })
    expect(last.data.alignment.edges.map(({ node }) => `${node.a.slug} ${node.b.slug}`)).toEqual(pairs.slice(-2))
  })

  test('of one actor with all others has that actor on the requested side', async () => {
    const { data, errors } = await ask<Data>(`{
      alignment(actors: { slug: { eq: "zte" } }, with: {}, measure: CONGRUENCE) {
        edges { node { a { slug } b { slug } value shared agree disagree } } } }`)
    expect(errors).toEqual([])
    expect(data.alignment.edges.map(({ node }) => node)).toEqual([
      { a: { slug: 'zte' }, b: { slug: 'gao-feng' }, value: 1, shared: 1, agree: 1, disagree: 0 },
      { a: { slug: 'zte' }, b: { slug: 'meyers' }, value: 1, shared: 1, agree: 1, disagree: 0 },
    ])
  })

  test.each([
    ['minShared: 0', /'minShared' of 'alignment' must be 1 or more; got 0/],
    ['normalization: COSINE', /AGREEMENT is already a mean, so its normalization must be NONE; got COSINE/],
    [
      'duplicates: INCLUDE',
      /AGREEMENT compares standing positions, so its duplicates must be STANDING; got INCLUDE\. Use CONGRUENCE/,
    ],
    ['first: 101', /'first' of 'alignment' must be from 1 to 100; got 101/],
    ['with: { slug: null }', /'where.slug' is null/],
  ])('is refused without a statement if it makes no sense: %s', async (args, message) => {
    const { errors, statements } = await ask(`{
      stances(first: 1) { totalCount } alignment(actors: {}, ${args}) { edges { node { value } } } }`)
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) }])
    expect(statements).toEqual([])
  })

  test('ties a cursor to its measure', async () => {
    const { data } = await ask<Data>(QUERY, { measure: 'CONGRUENCE', normalization: 'NONE', first: 1 })
    const after = data.alignment.pageInfo.endCursor
    const { errors } = await ask(QUERY, { measure: 'CONFLICT', normalization: 'NONE', first: 1, after })
    expect(errors).toMatchObject([
      { code: 'BAD_USER_INPUT', message: expect.stringContaining('belongs to another list') },
    ])
  })
})

test('An alignment that would compare too much is refused with its own message', async () => {
  const scores = Array.from({ length: 4_400 }, (_, index) => {
    const holder = `actor-${index}`
    return { cursor: holder, holder, isOne: true, isOther: true, targets: ['zte'], scores: [1] }
  })
  const read: Graph['read'] = async (statement, ...rest) =>
    statement.name === 'position/scores' ? scores : graph.read(statement, ...rest)
  const { errors } = await asker({ ...graph, read })('{ alignment(actors: {}) { totalCount } }')
  expect(errors).toMatchObject([
    {
      code: 'TOO_LARGE',
      message:
        'This request compares as much as 203,233,800 pairs of positions; the limit is 200,000,000. Ask of fewer actors or targets, or for less in one request.',
    },
  ])
})

describe('Alignments of 200 countries on 4,350 roll calls', () => {
  const targets = Array.from({ length: 4_350 }, (_, index) => `roll-call-${index}`)
  const votes = Array.from({ length: 200 }, (_, row) => {
    const scores = targets.map((__, column) => ((row * 7 + column * 11) % 3) - 1)
    const holder = `country-${row}`
    return { cursor: holder, holder, isOne: true, isOther: true, targets, scores }
  })
  const read: Graph['read'] = async (statement, ...rest) =>
    statement.name === 'position/scores' ? votes : graph.read(statement, ...rest)
  const askOfVotes = asker({ ...graph, read })

  test('do not block the event loop, and compute count and page in one pass', async () => {
    const { result, stall, milliseconds } = await stallOf(() =>
      askOfVotes<Data>('{ alignment(actors: {}, first: 3) { totalCount edges { node { value shared } } } }'),
    )
    expect(result.errors).toEqual([])
    expect(result.data.alignment.totalCount).toBe((200 * 199) / 2)
    expect(result.data.alignment.edges[0]?.node).toEqual({ value: 1, shared: 4_350 })
    console.log(`${stall.toFixed(0)} of ${milliseconds.toFixed(0)} ms at most without a turn of the event loop`)
    expect(stall).toBeLessThan(250)
  })

  test('together compare no more than one request may', async () => {
    const aliases = Array.from(
      { length: 3 },
      (_, n) => `a${n}: alignment(actors: {}, minShared: ${n + 1}) { totalCount }`,
    )
    const { errors } = await askOfVotes(`{ ${aliases.join(' ')} }`)
    expect(errors).toMatchObject([
      {
        code: 'TOO_LARGE',
        message: expect.stringMatching(/^This request compares as much as 260,491,000 pairs of positions/),
      },
    ])
  })
})

/** The value of `(2 - 0) / sqrt(7 * 3)`. */
function calculated(text: string): number {
  if (!/^[\d\s().*/+-]|sqrt$/.test(text)) throw new Error(`Not a calculation: ${text}`)
  return Number(new Function(`return ${text.replaceAll('sqrt', 'Math.sqrt')}`)())
}
