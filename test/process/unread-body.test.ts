import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Listener, listen } from '../../src/process/listener.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { inFull } from '../figures.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { sendTwice } from './raw-http.ts'

useGraph('article')

let ready: Listener
let starting: Listener
beforeAll(async () => {
  ready = await listen(0, '127.0.0.1')
  ready.serve(createServer(await openTestGraph(), settings))
  starting = await listen(0, '127.0.0.1')
})
afterAll(() => Promise.all([ready.close(1_000), starting.close(1_000)]))

const QUERY = '{"query":"{ __typename }"}'

/** An HTTP request as sent. In chunks, it does not state its length. */
function post(bytes: number, isChunked: boolean, { line = 'POST /graphql', headers = '', host = '127.0.0.1' } = {}) {
  const body = QUERY.padEnd(bytes)
  const chunks = (body.match(/[\s\S]{1,16384}/g) ?? []).map((chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`)
  const length = isChunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${body.length}`
  const type = /^content-type/im.test(headers) ? '' : 'Content-Type: application/json\r\n'
  const head = `${line} HTTP/1.1\r\nHost: ${host}\r\n${type}${headers}${length}\r\n\r\n`
  return head + (isChunked ? `${chunks.join('')}0\r\n\r\n` : body)
}

const cases = [
  ['too long', 413, {}],
  ['for nobody here', 421, { host: 'evil.example' }],
  ['from a page elsewhere', 403, { headers: 'Origin: https://evil.example\r\n' }],
  ['by another method', 405, { line: 'PUT /graphql' }],
  ['of another type', 415, { headers: 'Content-Type: text/plain\r\n' }],
  ['for a page', 406, { headers: 'Accept: text/html\r\n' }],
  ['of a file by another method', 405, { line: 'POST /export' }],
  ['of nothing that there is', 404, { line: 'POST /nowhere' }],
] as const

const bodies = [
  ['a length that is short', 90_000, false],
  ['a length that is long', 5_000_000, false],
  ['chunks', 90_000, true],
  ['many chunks', 200_000, true],
  ['chunks without end', 5_000_000, true],
] as const

describe.each(inFull ? bodies : bodies.slice(0, 4))('After a request of %s', (_, bytes, isChunked) => {
  test.each(cases)(
    '%s, the next request on its connection is answered, or the answer said that the connection closes',
    async (_, code, of) => {
      const all = await Promise.all(
        Array.from({ length: 5 }, () => sendTwice(ready.origin, post(bytes, isChunked, of))),
      )
      for (const { statuses, isLast, outcome } of all) {
        if (bytes > settings.limits.bodyBytes) expect([code, 413, 406]).toContain(statuses[0])
        else if (code !== 413) expect(statuses[0]).toBe(code)
        expect(outcome).toBe(isLast ? 'closed' : 'both answered')
      }
    },
  )

  test('the same holds before there is a database', async () => {
    const { statuses, isLast, outcome } = await sendTwice(starting.origin, post(bytes, isChunked))
    expect(statuses[0]).toBe(503)
    expect(outcome).toBe(isLast ? 'closed' : 'both answered')
  })
})

test('A connection whose request was read completely is kept, in chunks or not', async () => {
  for (const isChunked of [true, false]) {
    const answered = { statuses: [200, 200], isLast: false, outcome: 'both answered' }
    expect(await sendTwice(ready.origin, post(100, isChunked))).toEqual(answered)
  }
})

test('Forty uploads of a hundred megabytes are each told that they are too long, and none is reset before', async () => {
  const chunk = Buffer.alloc(100_000, ' ')
  const upload = () =>
    new Promise<number | string>((resolve) => {
      const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' }
      const sent = request(`${ready.origin}/graphql`, { method: 'POST', headers })
      sent.once('response', (response) => resolve(response.resume().statusCode ?? 0))
      sent.once('error', ({ message }) => resolve(message))
      let left = 1_000
      const more = () => {
        while (left > 0 && !sent.destroyed) {
          left -= 1
          if (!sent.write(chunk)) return
        }
        sent.end()
      }
      sent.on('drain', more)
      more()
    })
  const told = []
  for (let round = 0; round < 8; round += 1) told.push(...(await Promise.all(Array.from({ length: 5 }, upload))))
  expect(told).toEqual(Array(40).fill(413))
})

test.each([
  '/graphql',
  '/graphql?query={__typename}',
  '/graphql?query={nope}',
  '/live',
  '/ready',
  '/nowhere',
  '/export?format=jgf',
])('A browser must not guess the type of %s', async (path) => {
  const { headers } = await fetch(ready.origin + path, { headers: { accept: 'text/html, application/json' } })
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})
