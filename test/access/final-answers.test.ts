import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { documentsIn, idOf } from '../../src/access/documents.ts'
import { readConfig } from '../../src/config.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { listen } from '../../src/process/listener.ts'
import type { RequestLine } from '../../src/request/request-line.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()

const THEN =
  'query Then($knownAt: DateTime) @asOf(knownAt: $knownAt) { company(slug: "zte") { name stances { totalCount } } }'
const WRONG =
  'query Wrong($knownAt: DateTime) @asOf(knownAt: $knownAt) { company(slug: "zte") { name } node(id: "x") { id } }'
const text = JSON.stringify(Object.fromEntries([THEN, WRONG].map((document) => [idOf(document), document])))
const APP = 'https://app.example.org'
const trust = { documents: documentsIn([{ file: 'own.json', text }]), others: 'all' } as const

let settled: string
beforeAll(async () => {
  await pause(5) // a moment that is over by the clock of the database, and after all loads
  settled = new Date(Date.now() - 1).toISOString()
})

/** A server, and what it logs. */
async function serving(read: Graph['read'] = graph.read) {
  const lines: RequestLine[] = []
  const listener = await listen(0, '127.0.0.1', readConfig({ ALLOWED_ORIGINS: APP }).allowed)
  onTestFinished(() => listener.close(1_000))
  const log = { logRequest: (line: RequestLine) => void lines.push(line) }
  listener.serve(createServer({ ...graph, read }, { ...settings, explain: false, trust, ...log }))
  const ask = (parameters: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${listener.origin}/graphql?${new URLSearchParams(parameters)}`, {
      headers: { accept: 'application/graphql-response+json', ...headers },
    })
  return { ask, lines, origin: listener.origin }
}

const asking = (document: string, knownAt: string | null) => ({
  documentId: idOf(document),
  variables: JSON.stringify({ knownAt }),
})

/** The address of an answer that can be kept, and its tag. */
async function kept() {
  const served = await serving()
  const question = asking(THEN, settled)
  const response = await served.ask(question)
  const body = await response.text()
  return { ...served, question, response, body, tag: response.headers.get('etag') ?? '' }
}

test('A final answer to a trusted document that is asked for by its address can be kept for an hour', async () => {
  const { response, body, tag } = await kept()

  expect(JSON.parse(body)).toMatchObject({
    data: { company: { name: 'ZTE' } },
    extensions: { asOf: { settled: true } },
  })
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('private, max-age=3600, must-revalidate')
  expect(response.headers.get('vary')).toBe('Accept, Accept-Encoding, Authorization, Origin')
  expect(response.headers.get('content-type')).toContain('application/graphql-response+json')
  expect(tag).toMatch(/^W\/"[0-9a-f]{64}"$/)
})

test.each([
  ['its tag', (tag: string) => tag],
  ['its tag among others', (tag: string) => `"a", ${tag}`],
  ['its tag as a strong one', (tag: string) => tag.slice(2)],
  ['any tag', () => '*'],
])('Who has it already, by %s, is told so without a body', async (_, sent) => {
  const { ask, lines, question, tag } = await kept()
  const again = await ask(question, { 'if-none-match': sent(tag) })

  expect([again.status, await again.text()]).toEqual([304, ''])
  expect(again.headers.get('etag')).toBe(tag)
  for (const name of ['content-type', 'content-encoding']) expect(again.headers.get(name)).toBeNull()
  expect(again.headers.get('vary')).toContain('Origin')
  expect(again.headers.get('x-request-id')).toBe(lines[1]?.requestId)
  expect(lines.map(({ status }) => status)).toEqual([200, 304])
})

test('Who has another one gets this one', async () => {
  const { ask, question, body, tag } = await kept()
  const again = await ask(question, { 'if-none-match': 'W/"another"' })
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([200, body, tag])
})

test('A page elsewhere reads the tag, and caches are told that the answer is for that page', async () => {
  const { ask, question, tag } = await kept()
  for (const headers of [{ origin: APP }, { origin: APP, 'if-none-match': tag }]) {
    const response = await ask(question, headers as Readonly<Record<string, string>>)
    await response.text()
    expect(response.headers.get('access-control-allow-origin')).toBe(APP)
    expect(response.headers.get('access-control-expose-headers')).toContain('ETag')
    expect(response.headers.get('vary')).toContain('Origin')
    expect(response.headers.get('etag')).toBe(tag)
  }
})

test('What changes after all has another tag: entities have no clock', async () => {
  const { question, tag } = await kept()
  const renamed = await serving(async (...asked) => {
    const rows = await graph.read(...asked)
    return JSON.parse(JSON.stringify(rows).replaceAll('"ZTE"', '"ZTE Corporation"'))
  })
  const again = await renamed.ask(question, { 'if-none-match': tag })
  expect(again.status).toBe(200)
  expect((await again.json()).data.company.name).toBe('ZTE Corporation')
  expect(again.headers.get('etag')).not.toBe(tag)
})

test('A part that failed is not kept', async () => {
  const { ask } = await serving()
  const response = await ask(asking(WRONG, settled), { 'if-none-match': '*' })
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ data: { company: { name: 'ZTE' }, node: null }, errors: [{}] })
  expect(response.headers.get('etag')).toBeNull()
})

describe('Not kept is', () => {
  test.each([
    ['an answer as of now', () => asking(THEN, null)],
    ['an answer as of a moment that has not come', () => asking(THEN, '2099-01-01T00:00:00.000Z')],
    ['an answer to a text', () => ({ query: THEN, variables: JSON.stringify({ knownAt: settled }) })],
    ['a refusal', () => ({ documentId: idOf('{ nothing }') })],
  ])('%s', async (_, question) => {
    const { ask } = await serving()
    const response = await ask(question(), { 'if-none-match': '*' })
    await response.text()
    expect(response.status).not.toBe(304)
    expect([response.headers.get('etag'), response.headers.get('cache-control')]).toEqual([null, null])
  })

  test('an answer of which nobody knows whether it is settled', async () => {
    const { ask } = await serving((statement, params, options) =>
      statement.name === 'load/since' ? Promise.reject(new Error('unknown')) : graph.read(statement, params, options),
    )
    const response = await ask(asking(THEN, settled))
    expect((await response.json()).extensions.asOf.settled).toBe(false)
    expect(response.headers.get('etag')).toBeNull()
  })

  test('an answer to POST', async () => {
    const { origin } = await serving()
    const body = JSON.stringify({ documentId: idOf(THEN), variables: { knownAt: settled } })
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body })
    expect((await response.json()).extensions.asOf.settled).toBe(true)
    expect(response.headers.get('etag')).toBeNull()
  })
})
