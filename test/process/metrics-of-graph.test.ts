import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formats } from '../../src/export/file-formats.ts'
import type { Graph, ReadableGraph } from '../../src/graph/graph.ts'
import { graphSizes, watchSizes } from '../../src/process/graph-sizes.ts'
import { createMetrics } from '../../src/process/metrics.ts'
import { unread } from '../../src/request/request-log.ts'
import { asker } from '../ask.ts'
import { LOADING } from '../cypher/loading.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { measured } from './measured.ts'

useGraph('article')
const graph = await openTestGraph()

test('What waits and what runs is shown while it does', async () => {
  const gate = Promise.withResolvers<void>()
  const read: ReadableGraph['read'] = async (...asked) => {
    await gate.promise
    return graph.read(...asked)
  }
  const { ask, origin, series } = await measured({ read, maxHeavy: 1 })
  const heavy = [1, 2, 3].map((first) => ask(`{ stanceGroups(by: HOLDER, first: ${first}) { groups { count } } }`))
  const exporting = fetch(`${origin}/export?format=csv-nodes`)
  const shown = async () => {
    const found = await series()
    return ['heavy_requests_in_flight', 'heavy_requests_waiting', 'exports_in_flight'].map((name) =>
      found.get(`stancegraph_${name}`),
    )
  }
  await expect.poll(shown).toEqual([1, 2, 1])
  gate.resolve()
  await Promise.all([...heavy, exporting.then((response) => response.text())])
  await expect.poll(shown).toEqual([0, 0, 0])
})

test('Metrics ask the database for nothing', async () => {
  const query = '{ company(slug: "zte") { stances { totalCount edges { node { holder { description } } } } } }'
  const cost = async (asked: Graph) => {
    const { runs, errors } = await asker(asked)(query, {}, true)
    expect(errors).toEqual([])
    return runs.map(({ name, dbHits }) => [name, dbHits])
  }
  await cost(graph) // plans its statements
  const plain = await cost(graph)
  expect(plain.length).toBeGreaterThan(2)
  const metrics = createMetrics()
  let sent = 0
  const counted: Graph = { ...graph, read: (...asked) => graph.read(...asked).finally(() => (sent += 1)) }
  expect(await cost(metrics.metered(counted))).toEqual(plain)
  expect(await metrics.text()).toContain('stancegraph_statements_total{')
  expect(sent).toBe(plain.length)
})

test('How much the graph holds is told, and told again after a change', async () => {
  const { ask, metrics, series } = await measured()
  const ending = new AbortController()
  const watching = watchSizes(graph, metrics.holds, { signal: ending.signal, everyMs: 20 })
  const kindsIn = (found: ReadonlyMap<string, number>) => (kind: string) =>
    found.get(`stancegraph_graph_entities{kind="${kind}"}`)
  await expect.poll(async () => kindsIn(await series())('TOPIC')).toBeGreaterThan(0)
  const before = await series()
  const { data } = (await ask('{ graph { entities { kind count } } }')) as Summary
  for (const { kind, count } of data.graph.entities) {
    expect([kind, kindsIn(before)(kind)]).toEqual([kind, count])
  }
  const [stances] = await graph.read({ name: 'test/stances', text: 'MATCH (s:Stance) RETURN count(s) AS count' })
  expect(before.get('stancegraph_graph_claims{type="STANCE"}')).toBe(stances?.['count'])
  const topics = kindsIn(before)('TOPIC') ?? 0
  try {
    await graph.write({ name: 'test/add', text: "CREATE (:Topic:Entity {slug: 'counted-once'})" })
    await expect.poll(async () => kindsIn(await series())('TOPIC')).toBe(topics + 1)
  } finally {
    await graph.write({ name: 'test/remove', text: "MATCH (t:Topic {slug: 'counted-once'}) DETACH DELETE t" })
  }
  await expect.poll(async () => kindsIn(await series())('TOPIC')).toBe(topics)
  ending.abort()
  await watching
})

interface Summary {
  readonly data: { readonly graph: { readonly entities: readonly { readonly kind: string; readonly count: number }[] } }
}

test('With every value that a label can have, there are at most 1,500 series', async () => {
  const { metrics, ask, origin, series } = await measured()
  await ask('{ company(slug: "zte") { name } }')
  await fetch(`${origin}/ready?verbose`)
  const answering = globSync('*/*.cypher', { cwd: 'cypher', exclude: [...LOADING, 'fragment'] })
  expect(answering.length).toBeGreaterThan(40)
  const failing = metrics.metered({ ...graph, read: () => Promise.reject(new Error('test')) })
  const finding = metrics.metered({ ...graph, read: async () => [{}] })
  for (const name of answering.map((file) => file.replace('.cypher', ''))) {
    await finding.read({ name, text: '' }, { keys: ['a'] })
    await expect(failing.read({ name, text: '' })).rejects.toThrow()
  }
  metrics.holds(await graphSizes(graph))
  const codes = [...readFileSync('src/errors.ts', 'utf8').matchAll(/^ {2}\| '(\w+)'$/gm)].map(([, code = '']) => code)
  expect(codes).toContain('OVERLOADED')
  const line = { ...unread('id', 200, ''), milliseconds: 1, cost: 1 }
  for (const code of [
    ...codes,
    'GRAPHQL_PARSE_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
    'HTTP_405',
    'HTTP_406',
    'HTTP_415',
  ]) {
    for (const operationType of ['query', 'mutation', null]) metrics.request({ ...line, operationType, errors: [code] })
    for (const format of [...Object.keys(formats), null])
      metrics.export({ ...line, format, status: 200, bytes: 1, errors: [code] })
  }
  const { size } = await series()
  console.log(`${size} series at most`)
  expect(size).toBeLessThan(1_500)
})
