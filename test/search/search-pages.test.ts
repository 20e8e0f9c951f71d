import { beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { type Answer, asker } from '../ask.ts'
import { openTestGraph } from '../graph.ts'
import { type Answered, type Given, loadEntities, SEARCH } from './search-graph.ts'

/** A text finds 640: one with exactly this name, 250 whose names begin with it, and names that have it elsewhere. */
const ENTITIES: readonly Given[] = [
  { slug: 'zz-exact', name: 'Älpha' },
  ...numbered(250, (number) => ({ slug: `begins-${number}`, name: `Alphabet ${number}`, labels: ['Policy'] })),
  ...numbered(389, (number) => ({
    slug: `has-${number}`,
    name: `Other alpha alpha ${number}`,
    aliases: ['The Alphas', 'Alpha alpha'],
    description: 'Alpha, and alpha again.',
    labels: number % 100 === 0 ? ['Event'] : ['Topic'],
  })),
]

let graph: Graph
let ask: ReturnType<typeof asker>
beforeAll(async () => {
  graph = await openTestGraph()
  ask = asker(graph)
  await loadEntities(graph, ENTITIES)
})

async function page(variables: object) {
  const answer = await ask<Answered>(SEARCH, { text: 'alpha', ...variables })
  expect(answer.errors).toEqual([])
  return { ...answer.data.search, slugs: answer.data.search.edges.map(({ node }) => node.slug) }
}

async function allPages(size: number, variables = {}) {
  const slugs: string[] = []
  let after: string | null = null
  for (;;) {
    const { slugs: more, pageInfo } = await page({ first: size, after, ...variables })
    slugs.push(...more)
    if (!pageInfo.hasNextPage) return slugs
    after = pageInfo.endCursor
  }
}

describe('Among more results than pages reach', () => {
  test('the exact name comes first and names that begin with it next, however well others score', async () => {
    const { edges, slugs } = await page({ first: 100 })
    expect(slugs[0]).toBe('zz-exact')
    expect(edges.slice(1).filter(({ score }) => score < 1 || score >= 2)).toEqual([])
  })

  test('pages end at the 200th, counts do not', async () => {
    const { totalCount, facets } = await page({ first: 1 })
    expect(await allPages(30)).toHaveLength(200)
    expect(totalCount).toBe(640)
    expect(facets).toEqual([
      { kind: 'TOPIC', count: 387 },
      { kind: 'POLICY', count: 250 },
      { kind: 'EVENT', count: 3 },
    ])
  })

  test('the 200 are of the requested kinds', async () => {
    expect(await allPages(30, { kinds: ['EVENT'] })).toEqual(['has-100', 'has-200', 'has-300'])
    const topics = await allPages(50, { kinds: ['TOPIC'] })
    expect(topics).toHaveLength(200)
    expect(topics[0]).toBe('zz-exact')
    expect((await page({ first: 1, kinds: ['TOPIC', 'EVENT'] })).totalCount).toBe(390)
  })
})

describe('Pages', () => {
  test('of any size show the same list, forwards and backwards', async () => {
    const all = await allPages(100)
    expect(new Set(all).size).toBe(200)
    expect(await allPages(7)).toEqual(all)
    expect((await page({ last: 60 })).slugs).toEqual(all.slice(-60))
    const { pageInfo } = await page({ first: 40 })
    expect((await page({ last: 10, before: pageInfo.endCursor })).slugs).toEqual(all.slice(29, 39))
    expect((await page({ first: 3, after: pageInfo.endCursor })).pageInfo).toMatchObject({ hasPreviousPage: true })
  })

  test('take one statement each, with one row more than they show, and cost the same', async () => {
    const query =
      'query ($after: String) { search(text: "alpha", first: 30, after: $after) { edges { cursor } pageInfo { endCursor } } }'
    const costs: number[] = []
    let after: string | null = null
    for (let number = 0; number < 6; number += 1) {
      const answer: Answer<Answered> = await ask<Answered>(query, { after }, true)
      expect(answer.statements).toEqual(['search/entities'])
      expect(answer.runs[0]?.rows).toBe(number === 0 ? 31 : 32) // and the cursor's own, to know that it exists
      costs.push(answer.runs[0]?.dbHits ?? 0)
      after = answer.data.search.pageInfo.endCursor
    }
    expect(Math.max(...costs)).toBeLessThan(1.1 * Math.min(...costs))
    expect(Math.max(...costs)).toBeLessThan(10_000)
  })

  test('continue at the same place when the shown rows are gone', async () => {
    const all = await allPages(100)
    const { pageInfo } = await page({ first: 3 })
    const [, , third] = all
    await graph.write(
      { name: 'test', text: 'MATCH (e:Entity {slug: $slug}) SET e.nameKey = "gone", e.name = "Gone"' },
      { slug: third },
    )
    expect((await page({ first: 3, after: pageInfo.endCursor })).slugs).toEqual(all.slice(3, 6))
  })
})

describe('Cursors', () => {
  const refused = async (variables: object, document = SEARCH) => {
    const { errors, statements } = await ask(document, { text: 'alpha', ...variables })
    expect(statements).toEqual([])
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: ['search'] }])
    return errors[0]?.message
  }

  test('of another text, of other kinds, under other clocks, and invalid ones are refused', async () => {
    const { pageInfo } = await page({ first: 1 })
    const after = pageInfo.endCursor
    expect(await refused({ after, text: 'alphabet' })).toMatch(/another list/)
    expect(await refused({ after, kinds: ['TOPIC'] })).toMatch(/another list/)
    expect(await refused({ after }, SEARCH.replace(/\) \{/, ') @asOf(validAt: "2018") {'))).toMatch(/another @asOf/)
    expect(await refused({ after: 'alpha' })).toMatch(/must be a cursor/)
  })

  test('clocks do not change what is found', async () => {
    const query = (clocks: string) =>
      `query ${clocks} { search(text: "alpha") { edges { score node { slug } } totalCount facets { count } } }`
    const { data } = await ask(query(''))
    expect((await ask(query('@asOf(validAt: "1999", knownAt: "1999-01-01T00:00:00Z")'))).data).toEqual(data)
  })
})

function numbered(count: number, make: (number: number) => Given): readonly Given[] {
  return Array.from({ length: count }, (_, index) => make(index + 1))
}
