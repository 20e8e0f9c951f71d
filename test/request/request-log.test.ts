import { createHash } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { GraphError } from '../../src/graph/graph-error.ts'
import type { RequestLine } from '../../src/request/request-line.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')

const lines: RequestLine[] = []
const yoga = createServer(await openTestGraph(), { ...settings, logRequest: (line) => lines.push(line) })
beforeEach(() => {
  lines.length = 0
})

async function ask(query: string, variables = {}, headers = {}) {
  const response = await yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  await response.text()
  return response
}

test('Each request is told of in one line, without a word of what it gave', async () => {
  const text = 'query Seats($v: String!) { company(slug: $v) { country { name } } }'
  const response = await ask(text, { v: 'zte' })

  expect(lines).toEqual([
    {
      requestId: response.headers.get('x-request-id'),
      operationName: 'Seats',
      operationType: 'query',
      document: createHash('sha256').update(text).digest('hex').slice(0, 12),
      status: 200,
      milliseconds: expect.any(Number),
      cost: 2,
      statements: 2,
      rows: 2,
      errors: [],
    },
  ])
  expect(JSON.stringify(lines)).not.toContain('zte')
})

test('A refused request is logged too, with its codes', async () => {
  await ask('{ nope }')
  await ask('{')
  await ask('query Large { actors(first: 0) { edges { cursor } } }')

  expect(lines.map(({ errors, statements }) => ({ errors, statements }))).toEqual([
    { errors: ['GRAPHQL_VALIDATION_FAILED'], statements: 0 },
    { errors: ['GRAPHQL_PARSE_FAILED'], statements: 0 },
    { errors: ['BAD_USER_INPUT'], statements: 0 },
  ])
  expect(lines.map(({ operationName }) => operationName)).toEqual([null, null, 'Large'])
})

test('A name is shortened to sixty characters', async () => {
  await ask(`query ${'N'.repeat(1_000)} { __typename }`)
  expect(lines.map(({ operationName }) => operationName)).toEqual(['N'.repeat(60)])
})

test('The client’s own id is kept if it is valid', async () => {
  const given = ['abc-123', 'two words', '{"a":1}', 'x'.repeat(65), '']
  const taken = await Promise.all(
    given.map(async (id) => (await ask('{ __typename }', {}, { 'x-request-id': id })).headers.get('x-request-id')),
  )
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
  expect(taken).toEqual(['abc-123', ...Array(4).fill(expect.stringMatching(uuid))])
  expect(lines.map(({ requestId }) => requestId).sort()).toEqual(taken.sort())
})

test('Probes are not logged', async () => {
  for (const path of ['live', 'ready', 'elsewhere']) await yoga.fetch(`http://localhost/${path}`)
  expect(lines).toEqual([])
})

test('A fault is logged with the id of its request, that of a question or of an export', async () => {
  const faults: unknown[] = []
  const graph = await openTestGraph()
  const read = () => Promise.reject(new GraphError('REJECTED'))
  const failing = createServer({ ...graph, read }, { ...settings, logError: (...fault) => faults.push(fault) })
  for (const address of ['graphql?query={company(slug:"zte"){name}}', 'export?format=gexf']) {
    const response = await failing.fetch(`http://localhost/${address}`, { headers: { 'x-request-id': 'of-a-client' } })
    await response.text()
  }
  expect(faults).toEqual(Array(2).fill([expect.objectContaining({ reason: 'REJECTED' }), 'of-a-client']))
})
