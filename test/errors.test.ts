import { GraphQLError } from 'graphql'
import { Neo4jError } from 'neo4j-driver'
import { describe, expect, onTestFinished, test } from 'vitest'
import { badInput, maskError, shown } from '../src/errors.ts'
import { openGraph } from '../src/graph/graph.ts'
import { GraphError, tooLarge } from '../src/graph/graph-error.ts'
import { createServer } from '../src/server.ts'
import { asker, settings } from './ask.ts'
import { openTestGraph, useGraph } from './graph.ts'

useGraph('article')
const graph = await openTestGraph()

const masked = (thrown: Error) => {
  const logged: unknown[] = []
  const error = maskError(new GraphQLError(thrown.message, { path: ['a'], originalError: thrown }), (cause) =>
    logged.push(cause),
  )
  return { message: error.message, code: error.extensions['code'], path: error.path, logged }
}

describe('What a client is told of an error', () => {
  test('our own: message, code and path', () => {
    expect(masked(badInput('Too many.'))).toEqual({
      message: 'Too many.',
      code: 'BAD_USER_INPUT',
      path: ['a'],
      logged: [],
    })
  })

  test('any other: that it happened; the cause is logged', () => {
    const cause = new Error('connect bolt://10.0.0.7:7687 with password tiger')
    expect(masked(cause)).toEqual({
      message: 'Something went wrong on our side. It has been logged.',
      code: 'INTERNAL_SERVER_ERROR',
      path: ['a'],
      logged: [cause],
    })
  })

  test.for([
    ['UNAVAILABLE', 'DATABASE_UNAVAILABLE'],
    ['UNAUTHORIZED', 'DATABASE_UNAVAILABLE'],
    ['TIMEOUT', 'TIMEOUT'],
    ['TOO_LARGE', 'TOO_LARGE'],
    ['OVERLOADED', 'OVERLOADED'],
    ['ABORTED', 'REQUEST_ABORTED'],
    ['REJECTED', 'INTERNAL_SERVER_ERROR'],
  ] as const)('the graph, %s: %s', ([reason, code]) => {
    const { logged, ...error } = masked(new GraphError(reason, new Error('Neo.ClientError at bolt://10.0.0.7')))
    expect(error.code).toBe(code)
    expect(error.message).not.toMatch(/Neo|bolt|10\.0/)
    expect(logged).toHaveLength(['TIMEOUT', 'ABORTED'].includes(reason) ? 0 : 1)
  })

  test.for([
    ['UNAVAILABLE', 'ServiceUnavailable', 1],
    ['UNAVAILABLE', 'Neo.TransientError.General.DatabaseUnavailable', 1],
    ['UNAUTHORIZED', 'Neo.ClientError.Security.Unauthorized', 0],
    ['UNAUTHORIZED', 'Neo.ClientError.Security.Forbidden', 1],
    ['TIMEOUT', 'Neo.ClientError.Transaction.TransactionTimedOut', 0],
    ['OVERLOADED', 'Neo.TransientError.General.MemoryPoolOutOfMemoryError', 1],
    ['OVERLOADED', 'N/A', 1],
  ] as const)('of %s by %s, the cause is logged %i times', ([reason, code, times]) => {
    expect(masked(new GraphError(reason, new Neo4jError('so it is', code, '', ''))).logged).toHaveLength(times)
  })

  test('what is refused during an outage, which has a line of its own: nothing is logged', () => {
    expect(masked(new GraphError('UNAVAILABLE')).logged).toEqual([])
  })

  test('a refusal: its own message, and nothing is logged', () => {
    expect(masked(tooLarge('Ask for less.'))).toEqual({
      message: 'Ask for less.',
      code: 'TOO_LARGE',
      path: ['a'],
      logged: [],
    })
  })

  test('the invalid value is shown shortened and on one line', () => {
    expect(shown('a\nb')).toBe('"a\\nb"')
    expect(shown('x'.repeat(1_000))).toHaveLength(58)
    expect(shown(undefined)).toBe('undefined')
  })
})

describe('What the server answers', () => {
  test.for([
    ['an unknown field', '{ nope }', {}],
    ['an unknown argument', '{ company(name: "zte") { name } }', {}],
    ['an unknown enum value', '{ company(slug: "zte") { relationships(types: [LOVES]) { edges { cursor } } } }', {}],
    ['no query at all', '', {}],
    ['a broken query', '{ company(slug: ', {}],
    ['a missing variable', 'query ($s: String!) { company(slug: $s) { name } }', {}],
    ['a variable of the wrong type', 'query ($s: String!) { company(slug: $s) { name } }', { s: 7 }],
    ['a fraction for a size', 'query ($n: Int) { companies(first: $n) { edges { cursor } } }', { n: 1.5 }],
  ] as const)('%s: refused before any statement, without a trace of our inside', async ([, query, variables]) => {
    const { errors, statements } = await asker(graph)(query, variables)
    expect(errors).not.toEqual([])
    for (const { code } of errors)
      expect(code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_(VALIDATION|PARSE)_FAILED|BAD_REQUEST)$/)
    expect(JSON.stringify(errors)).not.toMatch(/\.ts|node_modules|MATCH|bolt:/)
    expect(statements).toEqual([])
  })

  test('without its database: that it is not there, when to try again, and nothing of where it should be', async () => {
    const nowhere = openGraph({
      uri: 'bolt://127.0.0.1:1',
      username: 'a',
      password: 'b',
      database: 'c',
    })
    onTestFinished(() => nowhere.close())
    const yoga = createServer(nowhere, settings)
    const response = await yoga.fetch('http://localhost/graphql?query={company(slug:"zte"){name}}')
    const text = await response.text()
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('2')
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] })
    expect(text).not.toMatch(/bolt|127/)
    const probes = ['live', 'ready'].map(async (path) => (await yoga.fetch(`http://localhost/${path}`)).status)
    expect(await Promise.all(probes)).toEqual([200, 503])
  })

  test.each([
    ['NOT_FOUND', '{ paths(from: "nobody", to: "zte") { complete } }', 400],
    ['BAD_USER_INPUT', '{ actors(first: 0) { edges { cursor } } }', 400],
    ['BAD_USER_INPUT', '{ company(slug: "zte") { name } node(id: "x") { id } }', 200],
  ])('%s is a client error by HTTP status too: %s', async (code, query, status) => {
    const response = await createServer(graph, settings).fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query }),
    })
    expect((await response.json()).errors).toMatchObject([{ extensions: { code } }])
    expect(response.status).toBe(status)
  })

  test('relationships of an empty list of types: no rows and no statement', async () => {
    const { data, statements } = await asker(graph)<object>(
      '{ company(slug: "zte") { relationships(types: []) { edges { cursor } pageInfo { hasNextPage } } } }',
    )
    expect(data).toEqual({ company: { relationships: { edges: [], pageInfo: { hasNextPage: false } } } })
    expect(statements).toEqual(['entity/by-slug'])
  })
})
