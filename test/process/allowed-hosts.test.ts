import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { type Listener, listen } from '../../src/process/listener.ts'
import type { RequestLine } from '../../src/request/request-line.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { sendRaw } from './raw-http.ts'

useGraph('article')
const graph = await openTestGraph()

const { allowed } = readConfig({
  HOST: '0.0.0.0',
  ALLOWED_HOSTS: 'Graph.Example.org, 2001:DB8::1, 192.0.2.7',
  ALLOWED_ORIGINS: 'https://app.example.org',
})

let listener: Listener
beforeAll(async () => {
  listener = await listen(0, '127.0.0.1', allowed)
  listener.serve(createServer(graph, settings))
})
afterAll(() => listener.close(1_000))

const DOORS = ['/graphql?query={__typename}', '/graphiql/x.js', '/export?format=csv', '/', '/nowhere']
const statusFor = async (...lines: readonly string[]) => (await sendRaw(listener.origin, lines)).status

describe('The name under which a request comes', () => {
  test.each([
    'localhost',
    'LOCALHOST:1234',
    'localhost.',
    'app.localhost:4000',
    '127.0.0.1:4000',
    '127.9.9.9',
    '[::1]',
    '[::1]:4000',
    '[::ffff:127.0.0.1]:4000',
    'graph.example.org',
    'GRAPH.example.ORG.:443',
    '[2001:db8:0::1]:4000',
    '192.0.2.7:80',
  ])("%s is this server's", async (host) => {
    expect(await statusFor(`GET ${DOORS[0]} HTTP/1.1`, `Host: ${host}`)).toBe(200)
  })

  test.each([
    'evil.example',
    'evil.example:4000',
    'localhost.evil.example',
    'evillocalhost',
    'xgraph.example.org',
    'graph.example.org.evil.example',
    '127.0.0.1.evil.example',
    '128.0.0.1',
    '[::2]',
    '[2001:db8::2]',
    '0.0.0.0:4000',
  ])('%s is not, on any path', async (host) => {
    const statuses = DOORS.map((door) => statusFor(`GET ${door} HTTP/1.1`, `Host: ${host}`))
    expect(await Promise.all(statuses)).toEqual(DOORS.map(() => 421))
  })

  test('and the answer says which setting to change', async () => {
    const { body, headers } = await sendRaw(listener.origin, ['GET /graphql HTTP/1.1', 'Host: Evil.example:80'])
    expect(headers).toMatch(/content-type: application\/json/i)
    expect(JSON.parse(body)).toEqual({
      errors: [
        {
          message:
            'This server does not answer to the name "evil.example". If it is its own, add it to the setting ALLOWED_HOSTS.',
          extensions: { code: 'HOST_NOT_ALLOWED' },
        },
      ],
    })
  })

  test.each([
    '',
    'a, b',
    'localhost@evil.example',
    'evil.example/localhost',
    'localhost#',
    'a b',
    '[::1',
    '[evil]',
    'localhost:99999',
  ])('%j is not a name', async (host) => {
    expect(await statusFor('GET /graphql HTTP/1.1', `Host: ${host}`)).toBe(400)
  })

  test('two names are refused, in either order', async () => {
    const [one, other] = ['Host: localhost', 'Host: evil.example']
    expect(await statusFor('GET /graphql HTTP/1.1', one, other)).toBe(400)
    expect(await statusFor('GET /graphql HTTP/1.1', other, one)).toBe(400)
  })

  test('HTTP/1.0 may omit it, and HTTP/1.1 may not', async () => {
    expect(await statusFor(`GET ${DOORS[0]} HTTP/1.0`)).toBe(200)
    expect(await statusFor(`GET ${DOORS[0]} HTTP/1.1`)).toBe(400)
  })

  test('an absolute address, as for a proxy, overrides Host', async () => {
    const path = '/graphql?query={__typename}'
    expect(await statusFor(`GET http://localhost:4000${path} HTTP/1.1`, 'Host: evil.example')).toBe(200)
    expect(await statusFor(`GET http://evil.example${path} HTTP/1.1`, 'Host: localhost')).toBe(421)
    expect(await statusFor(`GET HTTPS://evil.example HTTP/1.1`, 'Host: localhost')).toBe(421)
  })

  test('is never taken into an answer that has a stack', async () => {
    for (const lines of [
      ['GET /live HTTP/1.1', 'Host: ['],
      ['GET /ready HTTP/1.1', 'Host: localhost:99999'],
      [`GET http://localhost${DOORS[0]} HTTP/1.1`, 'Host: ['],
    ]) {
      expect(await sendRaw(listener.origin, lines)).toMatchObject({
        status: 200,
        body: expect.not.stringMatching(/ at /),
      })
    }
    const { status, body } = await sendRaw(listener.origin, ['OPTIONS * HTTP/1.1', 'Host: localhost:4000'])
    expect([status, body]).toEqual([400, expect.not.stringMatching(/ at /)])
  })

  test('is told to the log where it is refused, with the id that the answer has', async () => {
    const lines: RequestLine[] = []
    const own = await listen(0, '127.0.0.1')
    onTestFinished(() => own.close(1_000))
    own.serve(createServer(graph, settings))
    own.tell((line) => lines.push(line))
    const refused = await sendRaw(own.origin, ['GET / HTTP/1.1', 'Host: evil.example', 'X-Request-Id: one'])
    const unreadable = await sendRaw(own.origin, ['nothing of HTTP'])
    expect(lines).toMatchObject([
      { requestId: 'one', status: 421, errors: ['HOST_NOT_ALLOWED'] },
      { requestId: /x-request-id: (\S+)/.exec(unreadable.headers)?.[1], status: 400, errors: ['BAD_REQUEST'] },
    ])
    expect(refused.headers).toContain('x-request-id: one')
  })

  test('probes may use any name, and nothing else passes for a probe', async () => {
    const evil = ['Host: 10.1.2.3:4000', 'Origin: http://evil.example']
    expect(await statusFor('GET /live HTTP/1.1', ...evil)).toBe(200)
    expect(await statusFor('GET /ready?x HTTP/1.1', ...evil)).toBe(200)
    for (const path of ['/live/../graphql', '/%6cive', '//live', '/live/', '/graphql#/live']) {
      expect([400, 421]).toContain(await statusFor(`GET ${path} HTTP/1.1`, ...evil))
    }
  })

  test('it is checked before there is anything to serve, too', async () => {
    const early = await listen(0, '127.0.0.1')
    try {
      expect((await sendRaw(early.origin, ['GET /graphql HTTP/1.1', 'Host: evil.example'])).status).toBe(421)
      expect((await sendRaw(early.origin, ['GET /graphql HTTP/1.1', 'Host: localhost'])).status).toBe(503)
    } finally {
      await early.close(1_000)
    }
  })
})

describe('The page from which a request comes', () => {
  const from = (origin: string, door = DOORS[0]) =>
    statusFor(`GET ${door} HTTP/1.1`, 'Host: localhost', `Origin: ${origin}`)

  test.each(['http://localhost:4000', 'http://127.0.0.1', 'https://graph.example.org', 'https://app.example.org'])(
    '%s may send requests',
    async (origin) => {
      expect(await from(origin)).toBe(200)
    },
  )

  test.each([
    'http://evil.example',
    'http://localhost.evil.example',
    'http://app.example.org',
    'https://app.example.org:8443',
    'https://app.example.org.evil.example',
    'https://xapp.example.org',
    'null',
    'file://',
    'chrome-extension://localhost',
    '*',
  ])('%s may not, on any path', async (origin) => {
    expect(await Promise.all(DOORS.map((door) => from(origin, door)))).toEqual(DOORS.map(() => 403))
  })
})
