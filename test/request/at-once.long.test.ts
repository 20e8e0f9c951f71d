import { expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('dated')
const graph = await openTestGraph()
let sent = 0
const read: Graph['read'] = (...reading) => {
  sent += 1
  return graph.read(...reading)
}
const ask = asker({ ...graph, read })

const SLUGS = [
  'zte',
  'china',
  'united-states',
  'qualcomm',
  'huawei',
  'commerce-department',
  'nobody',
  'zte-denial-order',
]
const CLOCKS = [
  '',
  '@asOf(validAt: "2018-03-01")',
  '@asOf(validAt: "2018-05")',
  '@asOf(knownAt: "2019-01-01T00:00:00Z")',
  '@asOf(certainty: POSSIBLE)',
]
const SELECTIONS = [
  'slug name',
  'slug name description citations { locator source { name } }',
  'name stances(first: 3) { totalCount edges { cursor node { position target { name } } } }',
  'name stancesOn(first: 2) { edges { node { position holder { name __typename } } } }',
  'name relationships(first: 4) { totalCount edges { node { sentence } } }',
  'name relationships(first: 4, orderBy: [{ confidence: DESC }]) { edges { node { confidence } } }',
]

const queries = CLOCKS.flatMap((clocks) =>
  SELECTIONS.map((selection) => `query ($slug: String!) ${clocks} { entity(slug: $slug) { ${selection} } }`),
)
const requests = queries.flatMap((query) => SLUGS.map((slug) => ({ query, slug })))

test('Requests at once are answered as each is alone, and are told of their own keys only', async () => {
  const told = async ({ query, slug }: (typeof requests)[number]) => {
    const { data, errors, runs } = await ask<object>(query, { slug })
    const statements = runs.map(({ name, text, params, rows }) => ({ name, text, params, rows }))
    return { data, errors, statements: statements.sort((a, b) => a.name.localeCompare(b.name)) }
  }
  const alone = []
  for (const request of requests) alone.push(await told(request))
  const sentAlone = sent
  for (const apart of [1, 7, 11]) {
    const order = requests.map((_, index) => (index * apart) % requests.length)
    sent = 0
    const together = await Promise.all(order.map((index) => told(requests[index] ?? { query: '', slug: '' })))
    for (const [place, index] of order.entries()) expect(together[place]).toEqual(alone[index])
    expect(sent).toBeLessThan(sentAlone * 0.75) // they begin in turns: on a slower machine fewer wait at the same time
  }
})
