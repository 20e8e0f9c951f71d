import { describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()
const ask = asker(graph)

interface Node {
  readonly id: string
  readonly confidence: number
}

interface Page {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly edges: readonly { readonly node: Node }[]
}

const CLAIMS = `query ($of: [String!]!, $after: String) {
  claims(of: $of, first: 30, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id confidence } }
  }
}`

async function pageAfter(of: readonly string[], after: string | null): Promise<Page> {
  const { data, errors, statements } = await ask<{ readonly claims: Page }>(CLAIMS, { of, after })
  expect(errors).toEqual([])
  expect(statements).toEqual(['claim/of-entities', 'claim/of-entities', 'entity/by-slug'])
  return data.claims
}

async function allOf(of: readonly string[]) {
  const ids: string[] = []
  let page = await pageAfter(of, null)
  ids.push(...page.edges.map(({ node }) => node.id))
  while (page.pageInfo.hasNextPage) {
    page = await pageAfter(of, page.pageInfo.endCursor)
    ids.push(...page.edges.map(({ node }) => node.id))
  }
  return { total: page.totalCount, ids }
}

/** The ids of the claims of an entity, by its own lists. */
async function ownOf(slug: string): Promise<readonly string[]> {
  const { data } = await ask<{
    readonly actor: Readonly<Record<string, { readonly edges: readonly { readonly node: Node }[] }>>
  }>(
    `query ($slug: String!) { actor(slug: $slug) {
      relationships(first: 100) { edges { node { id } } }
      stances(first: 100) { edges { node { id } } }
      stancesOn(first: 100) { edges { node { id } } }
    } }`,
    { slug },
  )
  return Object.values(data.actor).flatMap(({ edges }) => edges.map(({ node }) => node.id))
}

describe('The claims of several entities', () => {
  test('are those of each, once, over all pages', async () => {
    const own = [...(await ownOf('zte')), ...(await ownOf('qualcomm'))]
    const { total, ids } = await allOf(['zte', 'qualcomm', 'zte'])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.toSorted()).toEqual([...new Set(own)].toSorted())
    expect(total).toBe(ids.length)
    expect(own.length).toBeGreaterThan(ids.length) // a claim joins the two
  })

  test('satisfy a filter', async () => {
    const { data } = await ask<{ readonly claims: Page }>(
      '{ claims(of: ["zte-export-ban"], where: {confidence: {lt: 0.5}}) { totalCount edges { node { confidence } } } }',
    )
    expect(data.claims.totalCount).toBeGreaterThan(0)
    for (const { node } of data.claims.edges) expect(node.confidence).toBeLessThan(0.5)
  })

  test('are refused for nothing, for too many, and for a slug that nothing has', async () => {
    for (const slugs of [[], Array.from({ length: 11 }, (_, index) => `e-${index}`)]) {
      const { errors } = await ask(CLAIMS, { of: slugs })
      expect(errors[0]).toMatchObject({ code: 'BAD_USER_INPUT' })
    }
    const { errors } = await ask(CLAIMS, { of: ['zet'] })
    expect(errors[0]?.message).toContain('Argument \'of\': no entity has the slug "zet"')
  })
})
