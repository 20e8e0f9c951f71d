import { describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()
const ask = asker(graph)

interface Answer {
  readonly source: {
    readonly claims: {
      readonly totalCount: number
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
      readonly edges: readonly {
        readonly node: {
          readonly id: string
          readonly citations: readonly { readonly source: { readonly slug: string }; readonly locator: string | null }[]
        }
      }[]
    }
  }
}

const QUERY = `query ($slug: String!, $after: String, $before: String, $first: Int, $last: Int, $orderBy: SourceClaimOrder!) {
  source(slug: $slug) { claims(first: $first, last: $last, after: $after, before: $before, orderBy: $orderBy) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id citations { source { slug } locator } } }
  } }
}`

async function slugOfArticle(): Promise<string> {
  const { data } = await ask<{
    readonly sources: { readonly edges: readonly { readonly node: { readonly slug: string } }[] }
  }>('{ sources(where: {publisher: {eq: "The Times"}}) { edges { node { slug } } } }')
  return data.sources.edges[0]?.node.slug ?? ''
}

/** The first paragraph of the source that a claim cites. */
const paragraphOf = (slug: string, { citations }: Answer['source']['claims']['edges'][number]['node']) =>
  Math.min(
    ...citations
      .filter(({ source }) => source.slug === slug)
      .map(({ locator }) => Number(locator?.match(/\d+/)?.[0] ?? 0)),
  )

describe('The claims of a source in the order of its places', () => {
  test('are all of its claims, paragraph 2 before paragraph 10, over pages in one statement each', async () => {
    const slug = await slugOfArticle()
    const nodes: Answer['source']['claims']['edges'][number]['node'][] = []
    let after: string | null = null
    do {
      const { data, errors, statements }: Awaited<ReturnType<typeof ask<Answer>>> = await ask<Answer>(QUERY, {
        ...{ slug, after, first: 100, orderBy: 'LOCATOR' },
      })
      expect(errors).toEqual([])
      expect(statements.filter((name) => name.startsWith('claim/'))).toEqual(['claim/by-locator', 'claim/by-locator'])
      nodes.push(...data.source.claims.edges.map(({ node }) => node))
      expect(data.source.claims.totalCount).toBeGreaterThan(300)
      after = data.source.claims.pageInfo.hasNextPage ? data.source.claims.pageInfo.endCursor : null
      if (after === null) expect(nodes.length).toBe(data.source.claims.totalCount)
    } while (after !== null)
    const paragraphs = nodes.map((node) => paragraphOf(slug, node))
    expect(paragraphs).toEqual(paragraphs.toSorted((a, b) => a - b))
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length)
    expect(Math.max(...paragraphs)).toBeGreaterThanOrEqual(10)
  })

  test('backwards, and newest first by default', async () => {
    const slug = await slugOfArticle()
    const { data } = await ask<Answer>(QUERY, { slug, last: 3, orderBy: 'LOCATOR' })
    const { data: default_ } = await ask<Answer>(
      QUERY.replace(', $orderBy: SourceClaimOrder!', '').replace(', orderBy: $orderBy', ''),
      {
        ...{ slug, first: 5 },
      },
    )
    const { data: newest } = await ask<Answer>(QUERY, { slug, first: 5, orderBy: 'NEWEST' })
    const last = data.source.claims.edges.map(({ node }) => paragraphOf(slug, node))
    expect(last).toEqual(last.toSorted((a, b) => a - b))
    expect(Math.min(...last)).toBeGreaterThanOrEqual(10)
    expect(default_.source.claims.edges).toEqual(newest.source.claims.edges)
  })
})
