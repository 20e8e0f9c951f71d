import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { graphState } from '../src/graph/state.ts'
import { asker } from './ask.ts'
import { openTestGraph, useGraph } from './graph.ts'

useGraph('article')
const graph = await openTestGraph()
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

test('the first query gives the answer that the README shows, in as many statements', async () => {
  const [, query = '', answer = ''] = /```graphql\n([\s\S]*?)```\s+```json\n([\s\S]*?)```/.exec(readme) ?? []
  const { data, statements } = await asker(graph)(query)
  expect(data).toEqual(JSON.parse(answer))
  expect(statements).toHaveLength(5)
})

test('the graph has the size that the README shows', async () => {
  const { entities, stances, relationships } = await graphState(graph)
  expect(readme).toContain(`Graph    ${entities} entities, ${stances} stances, ${relationships} relationships`)
})
