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
import type { Run } from '../../src/graph/run.ts'
import type { RequestLine } from '../../src/request/request-line.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()
const exporter = new InMemorySpanExporter()
const lines: RequestLine[] = []
const database = { namespace: 'neo4j', address: 'db.example.org', port: 7687 }
const server = createServer(graph, { ...settings, database, logRequest: (line) => lines.push(line) })

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

async function answerTo(query: string, variables = {}, headers = {}): Promise<Answered> {
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  return response.json()
}

interface Answered {
  readonly data: Readonly<Record<string, unknown>>
  readonly extensions?: { readonly cypher: readonly Run[]; readonly traceId?: string }
}

/** The statements that answered. */
async function ask(...asked: Parameters<typeof answerTo>): Promise<readonly Run[]> {
  const { extensions } = await answerTo(...asked)
  return extensions?.cypher ?? []
}

const QUERY =
  'query Which($slug: String!) { company(slug: $slug) { name stances { edges { node { target { name description } } } } } }'

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
    expect(attributes).toMatchObject({
      'db.system.name': 'neo4j',
      'db.namespace': 'neo4j',
      'server.address': 'db.example.org',
      'server.port': 7687,
      'db.operation.batch.size': expect.any(Number),
    })
  }
  const rounds = servers[0]?.events.map(({ name, attributes }) => [name, attributes?.['stancegraph.statements']])
  expect(rounds).toEqual([
    ['round', 2],
    ['round', 1],
  ])
  expect(lines.map(({ traceId }) => traceId)).toEqual([servers[0]?.spanContext().traceId])
})

test('An answer names its trace where it names its statements', async () => {
  const { extensions } = await answerTo('{ company(slug: "zte") { name } }')
  const { servers } = kinds(exporter.getFinishedSpans())
  expect(extensions?.traceId).toBe(servers[0]?.spanContext().traceId)
})

const traced = (id: string) => ({ traceparent: `00-${id}-00000000000000aa-01` })
const traceIds = Array.from({ length: 20 }, (_, n) => String(n + 1).padStart(32, '0'))

test('Requests at once have spans of their own, in the traces of their clients', async () => {
  const ids = traceIds
  await Promise.all(ids.map((id) => ask(QUERY, { slug: 'zte' }, traced(id))))
  const spans = Map.groupBy(exporter.getFinishedSpans(), (span) => span.spanContext().traceId)
  expect([...spans.keys()].sort()).toEqual(ids)
  for (const found of spans.values()) {
    const { servers, clients } = kinds(found)
    const [links = []] = servers.map((one) => one.links)
    expect([servers.length, clients.filter(isOwn).length + links.length]).toEqual([1, 3])
    expect(servers[0]?.parentSpanContext?.spanId).toBe('00000000000000aa')
    const parents = new Set(clients.map(({ parentSpanContext }) => parentSpanContext?.spanId))
    expect(parents.difference(new Set([servers[0]?.spanContext().spanId])).size).toBe(0)
  }
})

const isOwn = ({ attributes }: ReadableSpan) => attributes['stancegraph.shared_by'] === undefined

test('A statement that requests share is one span, to which each of them links with its own part', async () => {
  const { data } = await answerTo('{ companies(first: 20) { edges { node { slug } } } }')
  const { edges } = data['companies'] as { readonly edges: readonly { readonly node: { readonly slug: string } }[] }
  const slugs = edges.map(({ node }) => node.slug)
  exporter.reset()
  const query = 'query Which($slug: String!) { company(slug: $slug) { name } }'
  const runs = await Promise.all(slugs.map((slug, n) => ask(query, { slug }, traced(traceIds[n] ?? ''))))
  const { servers, clients } = kinds(exporter.getFinishedSpans())
  const links = servers.flatMap((one) => one.links)
  expect(servers).toHaveLength(slugs.length)
  expect(clients.filter(isOwn).length + links.length).toBe(runs.flat().length)
  const shared = clients.filter((span) => !isOwn(span))
  expect(shared.length).toBeGreaterThan(0)
  for (const span of shared) {
    const { name, attributes, parentSpanContext } = span
    const { spanId, traceId } = span.spanContext()
    const linked = servers.filter((one) => one.links.some(({ context }) => context.spanId === spanId))
    expect(linked).toHaveLength(Number(attributes['stancegraph.shared_by']))
    expect(linked.map((one) => one.spanContext().spanId)).toContain(parentSpanContext?.spanId)
    expect(linked.map((one) => one.spanContext().traceId)).toContain(traceId)
    const parts = links.filter(({ context }) => context.spanId === spanId).map(({ attributes }) => attributes ?? {})
    for (const size of ['db.operation.batch.size', 'db.response.returned_rows'])
      expect(parts.reduce((sum, part) => sum + Number(part[size]), 0)).toBe(attributes[size])
    expect(new Set(parts.map((part) => part['db.query.summary']))).toEqual(new Set([name]))
  }
  expect(JSON.stringify([...shared.map(({ attributes }) => attributes), ...links])).not.toMatch(
    new RegExp(slugs.join('|')),
  )
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
    exporter.getFinishedSpans().map(({ name, attributes, events, links }) => [name, attributes, events, links]),
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
