import { getIntrospectionQuery } from 'graphql'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { badBodies } from './bad-bodies.ts'
import { type Body, badQueries, HOLDERS, nested, OF_HOLDER, twice } from './bad-queries.ts'
import { badValues } from './bad-values.ts'

useGraph('article')
const graph = await openTestGraph()

/** The names of the statements that were sent, whether or not an answer came. */
const sent: string[] = []
const watched: Graph = {
  ...graph,
  read(statement, ...rest) {
    sent.push(statement.name)
    return graph.read(statement, ...rest)
  },
}
const yoga = createServer(watched, settings)
beforeEach(() => {
  sent.length = 0
})

async function post(body: Body | string, headers: Readonly<Record<string, string>> = {}) {
  const used = process.cpuUsage()
  const response = await yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const text = await response.text()
  const { user, system } = process.cpuUsage(used)
  // Of our own work: what else runs on the machine does not count.
  return { status: response.status, text, milliseconds: (user + system) / 1_000 }
}

describe('Refused, and nothing was asked of the database', () => {
  test.each([...badQueries, ...badValues, ...badBodies])('%s', async (_, body, code, says) => {
    const { status, text, milliseconds } = await post(body)
    const { data, errors } = JSON.parse(text)
    expect(data ?? undefined).toBeUndefined()
    expect(errors[0]).toMatchObject({ message: expect.stringMatching(says), extensions: { code } })
    expect(errors.length).toBeLessThanOrEqual(20)
    expect(text).not.toMatch(/secret|node_modules|bolt:/)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(sent).toEqual([])
    expect(milliseconds).toBeLessThan(150)
  })

  test.each([
    ['text/plain', '{ __typename }'],
    ['application/graphql', '{ __typename }'],
    ['application/x-www-form-urlencoded', 'query={__typename}'],
    ['application/json; charset=utf-16', '{"query":"{ __typename }"}'],
    ['application/json;charset=IBM500', '{"query":"{ __typename }"}'],
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n{a}\r\n--x--'],
  ])('a body of %s', async (type, body) => {
    expect(await post(body, { 'content-type': type })).toMatchObject({ status: 415, text: '' })
    expect(sent).toEqual([])
  })

  test('a body that is compressed', async () => {
    expect(await post('\u001f\u008b\b', { 'content-encoding': 'gzip' })).toMatchObject({ status: 415, text: '' })
  })

  test('for an answer that is a style sheet, or a page', async () => {
    for (const accept of ['text/css', 'text/html', 'image/*']) {
      expect(await post({ query: '{ stances { totalCount } }' }, { accept })).toMatchObject({ status: 406, text: '' })
    }
    expect(sent).toEqual([])
  })

  test.each([
    ['GET', '?query=mutation { a }', 405],
    ['GET', '?query={__typename}&variables=zzz', 400],
    ['GET', '?query=%ff%fe%zz', 400],
    ['PUT', '', 405],
    ['PATCH', '', 405],
    ['DELETE', '', 405],
    ['OPTIONS', '', 405],
  ])('%s %s', async (method, search, status) => {
    const headers = { accept: 'application/graphql-response+json', origin: 'https://evil.example' }
    const response = await yoga.fetch(`http://localhost/graphql${search}`, { method, headers })
    expect(response.status).toBe(status)
    expect(response.headers.has('access-control-allow-origin')).toBe(false)
    expect(sent).toEqual([])
  })

  test('an old client that accepts application/json alone gets the same with 200', async () => {
    const { status, text } = await post(
      { query: '{ actors(first: 0) { edges { cursor } } }' },
      { accept: 'application/json' },
    )
    expect(status).toBe(200)
    expect(JSON.parse(text).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })
})

describe('Answered', () => {
  test.each([
    ['the standard introspection query', getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true })],
    [
      'a type’s fields, and the fields of their types',
      '{ __type(name: "Policy") { fields { type { fields { name } } } } }',
    ],
    ['a fragment that doubles to nothing much', twice(26, 'name')],
    ['no size', '{ actors(first: null) { edges { cursor } } }'],
    ['a mark at its beginning', '\ufeff{ __typename }'],
    ['Cypher for a name', '{ company(slug: "x`}) DETACH DELETE n //") { name } }'],
    ['\\u0060 for a name', '{ company(slug: "\\u0060\\u0000LOAD CSV FROM") { name } }'],
    ['names that objects have', '{ __proto__: __typename constructor: __typename }'],
    ['four pages within one another', `${HOLDERS}${nested(3, OF_HOLDER, 'name', '} } } }')} } } } }`],
  ])('%s', async (_, query) => {
    const { status, text, milliseconds } = await post({ query, variables: { constructor: 1 } })
    expect(JSON.parse(text).errors).toBeUndefined()
    expect(status).toBe(200)
    expect(milliseconds).toBeLessThan(2_000)
  })
})
