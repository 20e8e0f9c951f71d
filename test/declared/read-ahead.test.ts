import { expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()
const ask = asker(graph)

/** Asks, and says which statements had begun when the first one was answered, and which began later. */
async function begun(query: string, variables = {}) {
  const all: string[] = []
  let first: number | undefined
  const watched: Graph = {
    ...graph,
    async read(statement, ...rest) {
      all.push(statement.name)
      const rows = await graph.read(statement, ...rest)
      first ??= all.length
      return rows
    },
  }
  const { data, errors } = await asker(watched)<Readonly<Record<string, unknown>>>(query, variables)
  return { data, errors, ahead: all.slice(0, first).sort(), later: all.slice(first).sort() }
}

test.each([
  ['a page', '{ policy(slug: "zte-export-ban") { stancesOn(first: 2) { edges { node { position } } } } }', {}],
  ['a count', '{ company(slug: "zte") { name stances { totalCount } } }', {}],
  [
    'by variables',
    'query ($n: Int) { company(slug: "zte") { stances(first: $n) { pageInfo { hasNextPage } } } }',
    { n: 1 },
  ],
  [
    'in fragments',
    '{ company(slug: "zte") { ...F } } fragment F on Actor { ... { ... on Company { stances { ...P } } } } fragment P on StanceConnection { edges { cursor } }',
    {},
  ],
  ['of any kind', '{ entity(slug: "zte") { stancesOn { totalCount edges { cursor } } degrees { count } } }', {}],
  [
    'filtered and sorted',
    '{ company(slug: "zte") { stances(where: {score: {gt: 0}}, orderBy: [{score: ASC}]) { edges { cursor } } } }',
    {},
  ],
  [
    'of relationships',
    '{ company(slug: "zte") { suppliers { edges { node { name } } } relationships(types: [OWNS]) { totalCount } } }',
    {},
  ],
  ['what is derived', '{ policy(slug: "zte-export-ban") { status } actor(slug: "zte") { country { slug } } }', {}],
])('What an entity’s fields read begins with the entity: %s', async (_, query, variables) => {
  const { errors, ahead, later } = await begun(query, variables)
  expect(errors).toEqual([])
  expect(later).toEqual([])
  expect(ahead.length).toBeGreaterThan(1)
  expect((await ask(query, variables)).statements).toEqual(ahead) // and nothing is read twice
})

test('Nothing is read that may be skipped, or of another kind', async () => {
  const skipped = await begun('{ company(slug: "zte") { name stances @skip(if: true) { totalCount } } }')
  expect(skipped).toMatchObject({ ahead: ['entity/by-slug'], later: [], errors: [] })
  const other = await begun('{ entity(slug: "zte") { name ... on Policy { imposedBy { totalCount } } } }')
  expect(other).toMatchObject({ ahead: ['entity/by-slug'], later: [], errors: [] })
})

test('What only fails for an entity that there is does not fail for one that there is not', async () => {
  const after = '{ company(slug: "SLUG") { stances(after: "nonsense") { totalCount } } }'
  expect((await begun(after.replace('SLUG', 'zte'))).errors).toMatchObject([{ code: 'BAD_USER_INPUT' }])
  expect(await begun(after.replace('SLUG', 'nobody'))).toMatchObject({ errors: [], data: { company: null } })
  const { data, errors } = await begun('{ company(slug: "united-states") { stances { totalCount } } }')
  expect([data, errors]).toEqual([{ company: null }, []])
})

test('A failure of what is read ahead is told once, where it is asked for', async () => {
  const failing: Graph = {
    ...graph,
    read: (statement, ...rest) =>
      statement.name === 'stance/by-holder' ? Promise.reject(new Error('gone')) : graph.read(statement, ...rest),
  }
  const query = '{ company(slug: "SLUG") { name stances { edges { cursor } } } }'
  const { errors } = await asker(failing)(query.replace('SLUG', 'zte'))
  expect(errors).toMatchObject([{ code: 'INTERNAL_SERVER_ERROR', path: ['company', 'stances', 'edges'] }])
  const none = await asker(failing)(query.replace('SLUG', 'nobody'))
  expect([none.data, none.errors]).toEqual([{ company: null }, []])
})
