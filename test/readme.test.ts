import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { graphState } from '../src/graph/state.ts'
import { asker } from './ask.ts'
import { openTestGraph, useGraph } from './graph.ts'

useGraph('article')
const graph = await openTestGraph()
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

const queries = Array.from(
  readme.matchAll(/```graphql\n([\s\S]*?)```(?:\s+```json\n([\s\S]*?)```)?/g),
  ([, query = '', answer]) => {
    return { query, answer }
  },
)

test.for(queries)('query %# gives the answer that the README shows, if it shows one', async ({ query, answer }) => {
  const { data, errors } = await asker(graph)(query)
  expect(errors).toEqual([])
  if (answer === undefined) expect(JSON.stringify(data)).toContain('"edges":[{')
  else expect(data).toEqual(JSON.parse(answer))
})

test('the first query takes as many statements as the README says', async () => {
  const { statements } = await asker(graph)(queries[0]?.query ?? '')
  expect(statements).toHaveLength(5)
})

test('the graph has the size that the README shows', async () => {
  const { entities, stances, relationships } = await graphState(graph)
  expect(readme).toContain(`Graph    ${entities} entities, ${stances} stances, ${relationships} relationships`)
})
