import { beforeAll, describe, expect, test } from 'vitest'
import { encodeGlobalId } from '../../src/global-id.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { asker } from '../ask.ts'
import { loadSchema, loadSmallGraph } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'

const graph = await openTestGraph()

/** The data of a query; fails if the answer has errors. */
async function answer(query: string, variables = {}) {
  const { data, errors } = await asker(graph)<unknown>(query, variables)
  expect(errors).toEqual([])
  return data
}

beforeAll(async () => {
  await wipe(graph)
  await loadSchema(graph)
  await loadSmallGraph(graph)
  await deriveGraph(graph, { report: () => undefined })
})

describe('A corrected claim', () => {
  const versions = ['zte-on-ban', 'zte-on-ban-2'].map((slug) => ({ slug }))

  test('lists show only the current version', async () => {
    expect(
      await answer(
        '{ actor(slug: "zte") { stances { edges { node { slug position } } } rivals { edges { cursor } } } }',
      ),
    ).toEqual({
      actor: {
        stances: { edges: [{ node: { slug: 'zte-on-ban-2', position: 'STRONGLY_OPPOSES' } }] },
        rivals: { edges: [] },
      },
    })
  })

  test('the older one is still found by its slug, and names its replacement', async () => {
    const query = `{ stance(slug: "zte-on-ban") {
      retractedAt supersededBy { ... on Stance { slug } } history { ... on Stance { slug } }
    } }`
    expect(await answer(query)).toEqual({
      stance: { retractedAt: '2026-02-01T00:00:00.000Z', supersededBy: { slug: 'zte-on-ban-2' }, history: versions },
    })
  })

  test('the newer one names what it revises', async () => {
    const query = '{ stance(slug: "zte-on-ban-2") { supersededBy { id } history { ... on Stance { slug } } } }'
    expect(await answer(query)).toEqual({ stance: { supersededBy: null, history: versions } })
  })

  test('a relationship is found by its id too, even if the correction has another type', async () => {
    const id = encodeGlobalId('Relationship', 'COMPETES_WITH:qualcomm-zte')
    const query = `query ($id: ID!) { node(id: $id) { ... on Relationship {
      type retractedAt supersededBy { sentence } history { ... on Relationship { type } }
    } } }`
    expect(await answer(query, { id })).toEqual({
      node: {
        type: 'COMPETES_WITH',
        retractedAt: '2026-02-01T00:00:00.000Z',
        supersededBy: { sentence: 'Qualcomm supplies chips to ZTE.' },
        history: [{ type: 'COMPETES_WITH' }, { type: 'SUPPLIES' }],
      },
    })
  })

  test('histories of many claims take one statement, with one version or several', async () => {
    const { statements } = await asker(graph)(
      '{ stances { edges { node { history { citations { source { name } } } } } } }',
    )
    expect(statements).toEqual(['entity/by-slug', 'stance/by-slug', 'stance/page'])
  })
})

describe('The claims of a source', () => {
  test('stances and relationships together, newest first, without retracted ones', async () => {
    const query = '{ source(slug: "letter") { claims { edges { node { sentence } } } reportedIn { slug } } }'
    expect(await answer(query)).toEqual({
      source: {
        claims: {
          edges: [
            { node: { sentence: 'Peter Navarro opposed ZTE (in private).' } },
            { node: { sentence: 'Wilbur Ross, for Department of Commerce, supported Export ban (in April 2018).' } },
          ],
        },
        reportedIn: [{ slug: 'article' }],
      },
    })
  })

  test('come in pages', async () => {
    const query = `query ($after: String) { source(slug: "article") { claims(first: 3, after: $after) {
      edges { node { id } } pageInfo { hasNextPage hasPreviousPage endCursor }
    } } }`
    const seen: string[] = []
    let after: string | null = null
    do {
      const { source } = (await answer(query, { after })) as Claims
      expect(source.claims.pageInfo.hasPreviousPage).toBe(after !== null)
      seen.push(...source.claims.edges.map(({ node }) => node.id))
      after = source.claims.pageInfo.hasNextPage ? source.claims.pageInfo.endCursor : null
    } while (after !== null)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(8)
  })
})

interface Claims {
  readonly source: {
    readonly claims: {
      readonly edges: readonly { readonly node: { readonly id: string } }[]
      readonly pageInfo: {
        readonly hasNextPage: boolean
        readonly hasPreviousPage: boolean
        readonly endCursor: string | null
      }
    }
  }
}

describe('What is computed when it is queried', () => {
  test('roles that are over are former roles', async () => {
    const query = (slug: string) =>
      `{ person(slug: "${slug}") { roles { edges { title } } formerRoles { edges { title node { name } claim { ended } } } } }`
    expect(await answer(query('ross'))).toEqual({
      person: { roles: { edges: [{ title: 'Secretary' }] }, formerRoles: { edges: [] } },
    })
    const former = { title: null, node: { name: 'Department of Commerce' }, claim: { ended: true } }
    expect(await answer(query('navarro'))).toEqual({
      person: { roles: { edges: [] }, formerRoles: { edges: [former] } },
    })
  })

  test('a policy’s status, its money, and an actor without a country', async () => {
    const query =
      '{ policy(slug: "ban") { status penalty { amount currency } tradeValue { amount } } actor(slug: "zte") { country { name } } }'
    expect(await answer(query)).toEqual({
      policy: { status: 'IMPOSED', penalty: { amount: 1.19e9, currency: 'USD' }, tradeValue: null },
      actor: { country: null },
    })
  })

  test('degrees count what is visible', async () => {
    expect(await answer('{ entity(slug: "zte") { degrees { type direction count } } }')).toEqual({
      entity: {
        degrees: [
          { type: 'STANCE', direction: 'OUTGOING', count: 1 },
          { type: 'STANCE', direction: 'INCOMING', count: 1 },
          { type: 'SUPPLIES', direction: 'INCOMING', count: 1 },
          { type: 'TARGETS', direction: 'INCOMING', count: 1 },
        ],
      },
    })
  })

  test("the graph's totals", async () => {
    const query = '{ graph { claims { type count } earliest latest lastRecordedAt } }'
    expect(await answer(query)).toEqual({
      graph: {
        claims: [
          { type: 'CONCERNS', count: 1 },
          { type: 'HOLDS_ROLE_IN', count: 2 },
          { type: 'IMPOSED', count: 1 },
          { type: 'STANCE', count: 3 },
          { type: 'SUPPLIES', count: 1 },
          { type: 'TARGETS', count: 1 },
        ],
        earliest: '2018-04-01',
        latest: '2026-01-01', // the letter has no date: a stance that cites it starts when it was recorded
        lastRecordedAt: '2026-02-01T00:00:00.000Z',
      },
    })
  })
})
