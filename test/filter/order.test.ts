import { beforeAll, describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { some } from '../figures.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()
const ask = asker(graph)

interface Page {
  readonly list: {
    readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[]
    readonly pageInfo: {
      readonly hasNextPage: boolean
      readonly hasPreviousPage: boolean
      readonly startCursor: string
      readonly endCursor: string
    }
  }
}

const document = (list: string, orderBy: string, fields: string) => `
  query ($first: Int, $after: String, $last: Int, $before: String) {
    list: ${list}(orderBy: [${orderBy}], first: $first, after: $after, last: $last, before: $before) {
      edges { node { slug ${fields} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`

const LISTS = [
  ['actors', '{country: {name: DESC}}, {name: ASC}', 'name country { name }'],
  ['entities', '{stancesOn: {count: DESC}}', 'name'],
  ['stances', '{score: ASC}, {heldOn: DESC}, {holder: {name: DESC}}', 'score heldOn holder { name }'],
  ['sources', '{publishedFrom: ASC}', 'publishedFrom'],
  ['policies', '{relationships: {count: ASC}}, {policyType: DESC}', 'policyType'],
] as const

/** Reads the whole list in pages of that size, from either end, and checks each page's own fields against the whole. */
async function walk(text: string, size: number, forwards: boolean) {
  const nodes: unknown[] = []
  let page: object = forwards ? { first: size } : { last: size }
  for (let seen = 0; ; seen += 1) {
    const { data, errors, statements } = await ask<Page>(text, page)
    expect(errors).toEqual([])
    expect(statements.filter((name) => name.endsWith('/page'))).toHaveLength(1)
    const { edges, pageInfo } = data.list
    if (forwards) nodes.push(...edges.map(({ node }) => node))
    else nodes.unshift(...edges.map(({ node }) => node))
    expect(forwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage).toBe(seen > 0)
    if (!(forwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return nodes
    page = forwards ? { first: size, after: pageInfo.endCursor } : { last: size, before: pageInfo.startCursor }
  }
}

describe('An order', () => {
  test.concurrent.for(some(2, LISTS))(
    '%s by %s: pages of any size, from either end, make up one list',
    async ([list, orderBy, fields]) => {
      const text = document(list, orderBy, fields)
      const whole = await walk(text, 100, true)
      expect(whole.length).toBeGreaterThan(10)
      expect(await walk(text, 7, true)).toEqual(whole)
      expect(await walk(text, 9, false)).toEqual(whole)
    },
  )

  test('puts missing values last, in either direction', async () => {
    const order = async (direction: string) => {
      const nodes = await walk(document('actors', `{country: {name: ${direction}}}`, 'country { name }'), 100, true)
      return nodes.map((node) => (node as { country: { name: string } | null }).country?.name ?? null)
    }
    const [up, down] = [await order('ASC'), await order('DESC')]
    const named = up.filter((name) => name !== null)
    expect(named.length).toBeLessThan(up.length)
    expect(up).toEqual([...named.toSorted(), ...up.slice(named.length)])
    expect(down).toEqual([...named.toSorted().reverse(), ...up.slice(named.length)])
  })

  test('by a count, with ties by slug', async () => {
    const nodes = await walk(document('actors', '{stances: {count: DESC}}', 'stances { totalCount }'), 100, true)
    const counted = nodes.map((node) => node as { slug: string; stances: { totalCount: number } })
    const sorted = counted.toSorted((a, b) => b.stances.totalCount - a.stances.totalCount || (a.slug < b.slug ? -1 : 1))
    expect(counted[0]?.stances.totalCount).toBeGreaterThan(5)
    expect(counted).toEqual(sorted)
  })

  test('of relationships, by their own values and by those at the other end', async () => {
    const query = `{ company(slug: "zte") {
      suppliers(orderBy: [{product: DESC}, {other: {name: ASC}}]) { edges { product node { name } } }
      relationships(orderBy: [{type: ASC}, {other: {name: DESC}}]) { edges { node { type } other { name } } }
    } }`
    const { data, errors } = await ask<{
      company: { suppliers: { edges: object[] }; relationships: { edges: Around[] } }
    }>(query)
    expect(errors).toEqual([])
    expect(data.company.suppliers.edges).toEqual([
      { product: 'the Android operating system', node: { name: 'Google' } },
      { product: 'microprocessors', node: { name: 'Qualcomm' } },
    ])
    const around = data.company.relationships.edges.map(({ node, other }) => [node.type, other.name] as const)
    const byBoth = around.toSorted(([a, x], [b, y]) => (a === b ? (x > y ? -1 : 1) : a < b ? -1 : 1))
    expect(around.length).toBeGreaterThan(5)
    expect(around).toEqual(byBoth)
  })
})

interface Around {
  readonly node: { readonly type: string }
  readonly other: { readonly name: string }
}

describe('A cursor of an order', () => {
  let cursor: string
  beforeAll(async () => {
    const { data } = await ask<Page>(document('stances', '{score: ASC}', ''), { first: 3 })
    cursor = data.list.pageInfo.endCursor
  })

  test.for(['{score: DESC}', '{confidence: ASC}', '{score: ASC}, {slug: ASC}', ''])(
    'is refused under the order {%s}',
    async (order) => {
      const { errors, statements } = await ask(document('stances', order, ''), { first: 3, after: cursor })
      expect(errors).toMatchObject([
        { code: 'BAD_USER_INPUT', message: expect.stringContaining('belongs to another list') },
      ])
      expect(statements).toEqual([])
    },
  )

  test.for(['[]', '[1]', '["a", "b", "c"]', '{}', '[[1], 2]', 'no JSON'])(
    'is refused if it holds the place %s',
    async (place) => {
      const [form, digest, validAt, knownAt] = JSON.parse(Buffer.from(cursor, 'base64url').toString())
      const forged = Buffer.from(JSON.stringify([form, digest, validAt, knownAt, place])).toString('base64url')
      const { errors, statements } = await ask(document('stances', '{score: ASC}', ''), { first: 3, after: forged })
      expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringContaining('must be a cursor') }])
      expect(statements).toEqual([])
    },
  )
})
