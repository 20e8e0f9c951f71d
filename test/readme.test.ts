import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
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
  const text = `
    MATCH (e:Entity) WITH count(e) AS entities
    MATCH (s:Stance) WITH entities, count(s) AS stances
    MATCH ()-[r]->() WHERE r.id IS NOT NULL
    RETURN entities + ' entities, ' + stances + ' stances, ' + count(r) + ' relationships' AS size`
  const [row] = await graph.read({ name: 'test/size', text })
  expect(readme).toContain(`Graph    ${row?.['size']}`)
})
