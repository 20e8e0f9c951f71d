import { propagation, SpanKind, trace } from '@opentelemetry/api'
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newKey } from '../../src/access/key.ts'
import { viewersBy } from '../../src/access/viewers.ts'
import type { Run } from '../../src/graph/graph.ts'
import type { RequestLine } from '../../src/request/request-line.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()
const exporter = new InMemorySpanExporter()
const lines: RequestLine[] = []
const server = createServer(graph, { ...settings, logRequest: (line) => lines.push(line) })

beforeAll(() => {
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }))
  propagation.setGlobalPropagator({
    fields: () => ['traceparent'],
    inject: () => undefined,
    extract(context, carrier, getter) {
      const [, traceId, spanId] = String(getter.get(carrier, 'traceparent') ?? '').split('-')
      return traceId && spanId
        ? trace.setSpanContext(context, { traceId, spanId, traceFlags: 1, isRemote: true })
        : context
    },
  })
})
afterAll(() => {
  trace.disable()
  propagation.disable()
})
beforeEach(() => {
  exporter.reset()
  lines.length = 0
})

async function ask(query: string, variables = {}, headers = {}): Promise<readonly Run[]> {
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  const { extensions } = await response.json()
  return extensions?.cypher ?? []
}

const QUERY =
  'query Which($slug: String!) { company(slug: $slug) { name stances { edges { node { target { name } } } } } }'

const kinds = (spans: readonly ReadableSpan[]) => ({
  servers: spans.filter(({ kind }) => kind === SpanKind.SERVER),
  clients: spans.filter(({ kind }) => kind === SpanKind.CLIENT),
})

test('A request has one span, and each of its statements has one within it, in order', async () => {
  const runs = await ask(QUERY, { slug: 'zte' })
  const { servers, clients } = kinds(exporter.getFinishedSpans())
  expect(servers.map(({ name, attributes }) => [name, attributes['graphql.operation.name']])).toEqual([
    ['query', 'Which'],
  ])
  expect(clients.map(({ name }) => name)).toEqual(runs.map(({ name }) => name))
  expect(clients.length).toBeGreaterThan(2)
  for (const { parentSpanContext, attributes } of clients) {
    expect(parentSpanContext?.spanId).toBe(servers[0]?.spanContext().spanId)
    expect(attributes).toMatchObject({ 'db.system.name': 'neo4j', 'db.operation.batch.size': expect.any(Number) })
  }
  expect(lines.map(({ traceId }) => traceId)).toEqual([servers[0]?.spanContext().traceId])
})

test('Requests at once have spans of their own, in the traces of their clients', async () => {
  const ids = Array.from({ length: 20 }, (_, n) => String(n + 1).padStart(32, '0'))
  await Promise.all(ids.map((id) => ask(QUERY, { slug: 'zte' }, { traceparent: `00-${id}-00000000000000aa-01` })))
  const spans = Map.groupBy(exporter.getFinishedSpans(), (span) => span.spanContext().traceId)
  expect([...spans.keys()].sort()).toEqual(ids)
  for (const found of spans.values()) {
    const { servers, clients } = kinds(found)
    expect([servers.length, clients.length]).toEqual([1, 3])
    expect(servers[0]?.parentSpanContext?.spanId).toBe('00000000000000aa')
    expect(new Set(clients.map(({ parentSpanContext }) => parentSpanContext?.spanId))).toEqual(
      new Set([servers[0]?.spanContext().spanId]),
    )
  }
})

test('A request that fails says its code', async () => {
  await ask('{ nothing }')
  const { servers, clients } = kinds(exporter.getFinishedSpans())
  expect(clients).toEqual([])
  expect(servers.map(({ attributes }) => attributes['error.type'])).toEqual(['GRAPHQL_VALIDATION_FAILED'])
})

test('No span has text, parameters or values', async () => {
  await ask('query Secret($slug: String!) { company(slug: $slug) { name stances { totalCount } } }', { slug: 'zte' })
  await ask('{ search(text: "Wilbur Ross") { edges { node { name } } } }')
  const told = JSON.stringify(
    exporter.getFinishedSpans().map(({ name, attributes, events }) => [name, attributes, events]),
  )
  expect(told).not.toMatch(/zte|ZTE|Wilbur|MATCH|slug:/)
})

test('A key is in no span, whether it is good or not', async () => {
  const { key, text } = newKey('press office', 'READER', 1)
  const viewers = viewersBy({ keys: { find: async () => key }, anonymous: null })
  const closed = createServer(graph, { ...settings, viewers })
  const statuses = [text, `${text.slice(0, -1)}~`].map(async (sent) => {
    const headers = { authorization: `Bearer ${sent}` }
    const response = await closed.fetch(`http://localhost/graphql?query=${encodeURIComponent('{ graph { name } }')}`, {
      headers,
    })
    return response.status
  })
  expect(await Promise.all(statuses)).toEqual([200, 401])
  const told = exporter
    .getFinishedSpans()
    .map(({ name, attributes, status, events }) => [name, attributes, status, events])
  expect(told.length).toBeGreaterThanOrEqual(2)
  expect(JSON.stringify(told)).not.toContain(text.slice(16, -1))
})
