import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { listen } from '../../src/process/listener.ts'
import type { SlowLine } from '../../src/request/request-line.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()

const SLOW = {
  name: 'test/slow',
  text: 'UNWIND range(1, 1000000000) AS n WITH n WHERE n % 7 = 0 RETURN count(n) AS count',
}
const RUNNING = {
  name: 'test/running',
  text: "SHOW TRANSACTIONS YIELD metaData, status WHERE metaData.query = 'test/slow' AND status = 'Running' RETURN metaData",
}

/** Answers every statement as slowly as a database can. */
const slow: Graph = { ...graph, read: (_, __, options) => graph.read(SLOW, {}, options) }

const asking = (signal?: AbortSignal) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
  body: JSON.stringify({ query: '{ company(slug: "zte") { name } stances { edges { cursor } } }' }),
  ...(signal && { signal }),
})

const running = async () => (await graph.read(RUNNING)).length

async function untilNothingRuns() {
  const started = performance.now()
  while ((await running()) > 0) await pause(20)
  return performance.now() - started
}

// These come first: a connection whose statement was ended sets timers of its own for a moment.
test.each([
  ['its cost', '{ policies(first: 100) { edges { node { stancesOn(first: 100) { edges { node { slug } } } } } } }'],
  [
    'its depth',
    '{ companies { edges { node { country { companies { edges { node { country { companies { edges { cursor } } } } } } } } } } }',
  ],
  ['an argument', '{ policies(first: 0) { edges { cursor } } }'],
])('A request that is refused for %s is not waited for any longer', async (_, query) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const yoga = createServer(graph, settings)
  const body = JSON.stringify({ query })

  const { errors } = await (await yoga.fetch('http://localhost/graphql', { ...asking(), body })).json()

  expect(errors).toHaveLength(1)
  expect(vi.getTimerCount()).toBe(0)
})

test('A request that takes too long is answered, and its statements are stopped', async () => {
  const yoga = createServer(slow, { ...settings, requestTimeoutMs: 500 })
  const started = performance.now()

  const response = await yoga.fetch('http://localhost/graphql', asking())
  const { errors } = await response.json()

  expect(performance.now() - started).toBeLessThan(1_000)
  expect(errors.map((error: { extensions: { code: string } }) => error.extensions.code)).toEqual(['TIMEOUT'])
  expect(response.status).toBe(504)
  expect(await untilNothingRuns()).toBeLessThan(1_000)
})

test.each([
  ['the time of a request', { requestTimeoutMs: 500 }, ['entity/by-slug', 'stance/page']],
  ['the time of a statement', { queryTimeoutMs: 500 }, ['stance/page']], // the answer may come before the other ends
])('The log of slow requests names the statements that %s ended', async (_, times, names) => {
  const lines: SlowLine[] = []
  const yoga = createServer(slow, { ...settings, ...times, slowMs: 100, logSlow: (line) => lines.push(line) })

  const { extensions } = await (await yoga.fetch('http://localhost/graphql', asking())).json()

  const runs = lines.flatMap((line) => line.runs)
  const failed = { rows: 0, milliseconds: expect.any(Number), failed: 'TIMEOUT' }
  expect(runs).toEqual(expect.arrayContaining(names.map((name) => ({ name, ...failed }))))
  expect(extensions?.cypher ?? []).toEqual([])
  await untilNothingRuns()
})

test('When a client leaves, its statements are stopped', async () => {
  const listener = await listen(0, '127.0.0.1')
  onTestFinished(() => listener.close(1_000))
  listener.serve(createServer(slow, settings))
  const client = new AbortController()

  const answer = fetch(`${listener.origin}/graphql`, asking(client.signal)).catch((error: Error) => error.name)
  while ((await running()) === 0) await pause(20)
  client.abort()

  expect(await untilNothingRuns()).toBeLessThan(1_000)
  expect(await answer).toBe('AbortError')
})
