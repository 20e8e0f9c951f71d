import { expect, test } from 'vitest'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()

async function asked(query: string, more: Partial<typeof settings> = {}) {
  const response = await createServer(graph, { ...settings, ...more }).fetch('http://graph.example:8080/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return (await response.json()) as { readonly data: unknown }
}

test('The graph says which data set it is', async () => {
  const query = '{ graph { name description } }'
  expect((await asked(query)).data).toEqual({
    graph: {
      name: 'article',
      description: 'The US-China technology dispute of spring 2018, as one newspaper article tells it',
    },
  })
  expect((await asked(query, { data: 'none' })).data).toEqual({
    graph: { name: 'none', description: 'What was imported into it' },
  })
})

test('Entities and claims have the address of their page, under the origin that the request names or the setting', async () => {
  const query = `{
    entity(slug: "zte") { pageUrl }
    stance(slug: "zte-on-zte-export-ban") { id pageUrl }
  }`
  const found = (await asked(query)).data as { readonly stance: { readonly id: string } }
  expect(found).toEqual({
    entity: { pageUrl: 'http://graph.example:8080/explore/e/zte' },
    stance: { id: found.stance.id, pageUrl: `http://graph.example:8080/explore/c/${found.stance.id}` },
  })
  expect((await asked(query, { baseUrl: 'https://stances.example.org' })).data).toMatchObject({
    entity: { pageUrl: 'https://stances.example.org/explore/e/zte' },
  })
})
