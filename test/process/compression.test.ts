import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliDecompressSync, createBrotliDecompress, createGunzip, gunzipSync, inflateSync } from 'node:zlib'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type Listener, listen } from '../../src/process/listener.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { some } from '../figures.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()

let listener: Listener
beforeAll(async () => {
  listener = await listen(0, '127.0.0.1')
  listener.serve(createServer(graph, { ...settings, explain: false }))
})
afterAll(() => listener.close(1_000))

/** The response without decompression. */
async function get(
  path: string,
  encodings?: string,
  { origin, method = 'GET' } = { origin: listener.origin, method: 'GET' },
) {
  const headers = encodings === undefined ? {} : { 'accept-encoding': encodings }
  const asked = request(origin + path, { method, headers, agent: false }).end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  return answer
}

async function whole(path: string, encodings?: string) {
  const answer = await get(path, encodings)
  const body = await buffer(answer)
  const encoding = answer.headers['content-encoding'] ?? 'identity'
  return { status: answer.statusCode, headers: answer.headers, encoding, body }
}

const decode: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  deflate: inflateSync,
  identity: (body) => body,
}

const LARGE = `/graphql?query=${encodeURIComponent('{ stances(first: 30) { edges { node { sentence } } } }')}`
const SCHEMA = `/graphql?query=${encodeURIComponent(getIntrospectionQuery())}`

describe('An answer of more than a kilobyte', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0.5, gzip;q=1.0', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0, *', 'br'],
    ['*', 'br'],
    ['deflate', 'deflate'],
    [undefined, 'identity'],
    ['', 'identity'],
    ['identity', 'identity'],
    ['identity, br;q=0', 'identity'],
    ['identity;q=1, gzip;q=0.5', 'identity'],
    ['*;q=0', 'identity'],
    ['zstd', 'identity'],
    ['nonsense;;q=x', 'identity'],
  ])('is sent to a client that accepts %j as %s', async (accepted, encoding) => {
    const answer = await whole(LARGE, accepted)
    expect({ encoding: answer.encoding, vary: answer.headers.vary }).toEqual({ encoding, vary: 'Accept-Encoding' })
    const { body } = await whole(LARGE)
    expect(decode[encoding]?.(answer.body)).toEqual(body)
    if (encoding !== 'identity') expect(answer.body.length).toBeLessThan(body.length / 2)
  })

  test('of another type than JSON is compressed too: GraphiQL, its files, exports', async () => {
    const page = await (await fetch(`${listener.origin}/graphql`, { headers: { accept: 'text/html' } })).text()
    const [part = ''] = /\/graphiql\/\w+\/graphql-worker\.js/.exec(page) ?? []
    const exports = ['csv', 'graphml', 'gexf', 'jgf', 'cypher'].map((format) => `/export?format=${format}`)
    for (const path of [part, ...some(5, exports)]) {
      const [plain, small] = [await whole(path, 'identity'), await whole(path, 'br')]
      expect({ path, encodings: [plain.encoding, small.encoding] }).toEqual({ path, encodings: ['identity', 'br'] })
      expect(plain.status).toBe(200)
      expect(small.body.length).toBeLessThan(plain.body.length / 2)
      expect(brotliDecompressSync(small.body).length).toBe(plain.body.length)
    }
  })

  test('shrinks to a tenth for the schema', async () => {
    const sizes = ['identity', 'gzip', 'br'].map(async (accepted) => (await whole(SCHEMA, accepted)).body.length)
    const [plain = 0, gzip = 0, br = 0] = await Promise.all(sizes)
    expect(plain).toBeGreaterThan(500_000)
    expect(gzip).toBeLessThan(plain / 8)
    expect(br).toBeLessThan(plain / 8)
  })
})

describe('No compression for an answer', () => {
  test('that is shorter', async () => {
    const answer = await whole('/graphql?query={__typename}', 'br, gzip')
    expect(answer).toMatchObject({ encoding: 'identity', headers: { vary: 'Accept-Encoding' } })
    expect(JSON.parse(answer.body.toString())).toEqual({
      data: { __typename: 'Query' },
      extensions: { asOf: expect.any(Object) },
    })
  })

  test('without a body', async () => {
    for (const [path, method] of [
      [LARGE, 'HEAD'],
      ['/ready', 'GET'],
      ['/graphiql/nope', 'GET'],
    ] as const) {
      const answer = await get(path, 'br, gzip', { origin: listener.origin, method })
      expect(answer.headers['content-encoding']).toBeUndefined()
      expect(await buffer(answer)).toHaveLength(0)
    }
  })

  test.each([204, 304])('with status %i', async (status) => {
    const other = await listen(0, '127.0.0.1')
    onTestFinished(() => other.close(100))
    other.serve((_, response) => response.writeHead(status, { 'Content-Type': 'application/json' }).end())
    const answer = await get('/', 'br, gzip', { origin: other.origin, method: 'GET' })
    expect(await buffer(answer)).toHaveLength(0)
    expect(answer.statusCode).toBe(status)
  })
})

describe('A streamed answer', () => {
  test.each([
    ['br', createBrotliDecompress],
    ['gzip', createGunzip],
  ])('is not delayed by %s', async (accepted, decompress) => {
    const other = await listen(0, '127.0.0.1')
    onTestFinished(() => other.close(100))
    const more = Promise.withResolvers<void>()
    other.serve(async (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/csv' })
      response.write('first,second\n')
      await more.promise
      response.end('1,2\n')
    })
    const answer = (await get('/', accepted, { origin: other.origin, method: 'GET' })).pipe(decompress())
    const [first] = await once(answer, 'data')
    expect(String(first)).toBe('first,second\n')
    more.resolve()
    expect(String(await buffer(answer))).toBe('1,2\n')
  })

  test('ends if its client leaves, and others are answered', async () => {
    const other = await listen(0, '127.0.0.1')
    onTestFinished(() => other.close(100))
    let open = 0
    other.serve(async (_, response) => {
      open += 1
      response.once('close', () => {
        open -= 1
      })
      response.writeHead(200, { 'Content-Type': 'text/csv' })
      while (!response.destroyed) {
        if (!response.write(`${Math.random()},${'x'.repeat(50_000)}\n`)) await pause(1)
      }
      response.end('and what comes too late is lost')
    })
    const leave = async () => {
      const answer = await get('/', 'br', { origin: other.origin, method: 'GET' })
      await once(answer, 'data')
      answer.destroy()
    }
    await Promise.all(Array.from({ length: 30 }, leave))
    while (open > 0) await pause(10)
    expect((await whole(LARGE, 'br')).status).toBe(200)
  })

  test('that breaks off is aborted for its client', async () => {
    const other = await listen(0, '127.0.0.1')
    onTestFinished(() => other.close(100))
    other.serve((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/csv' })
      response.write('first,second\n')
      setTimeout(() => response.destroy(), 50)
    })
    const answer = await get('/', 'br', { origin: other.origin, method: 'GET' })
    await expect(buffer(answer)).rejects.toThrow('aborted')
  })
})
