import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { type Listener, listen } from '../../src/process/listener.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { canVisit, openBrowser } from '../graphiql/chromium.ts'

useGraph('article')
const yoga = createServer(await openTestGraph(), settings)

const APP = 'https://app.example.org'
const OTHER = 'http://other.example:8080'

let open: Listener
let closed: Listener
beforeAll(async () => {
  open = await listen(0, '127.0.0.1', readConfig({ ALLOWED_ORIGINS: `${APP},${OTHER}` }).allowed)
  closed = await listen(0, '127.0.0.1')
  for (const listener of [open, closed]) listener.serve(yoga)
})
afterAll(() => Promise.all([open.close(1_000), closed.close(1_000)]))

const EXPOSED =
  'Content-Disposition,ETag,RateLimit,RateLimit-Policy,Retry-After,WWW-Authenticate,X-Complete,X-Request-Id'

const ask = (listener: Listener, origin: string, path = '/graphql?query={__typename}', init: RequestInit = {}) =>
  fetch(listener.origin + path, { ...init, headers: { ...init.headers, origin } })

const preflight = (listener: Listener, origin: string) =>
  ask(listener, origin, '/graphql', {
    method: 'OPTIONS',
    headers: { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type,x-request-id' },
  })

test.each([APP, OTHER])('%s may read answers with any status, without credentials', async (origin) => {
  for (const path of ['/graphql?query={__typename}', '/graphql?query={nope}', '/export?format=nope', '/nowhere']) {
    const { headers } = await ask(open, origin, path)
    expect(headers.get('access-control-allow-origin')).toBe(origin)
    expect(headers.get('vary')).toContain('Origin')
    expect(headers.get('access-control-expose-headers')).toBe(EXPOSED)
    expect(headers.has('access-control-allow-credentials')).toBe(false)
  }
})

test('Its preflight allows what clients send, and is cached for two hours', async () => {
  const { status, headers } = await preflight(open, APP)
  expect(status).toBe(204)
  expect(Object.fromEntries(headers)).toMatchObject({
    'access-control-allow-origin': APP,
    'access-control-allow-methods': 'GET,POST',
    'access-control-allow-headers': 'content-type,x-request-id',
    'access-control-max-age': '7200',
    vary: 'Origin, Access-Control-Request-Headers',
  })
})

test('No other page may, and no page at all if none is allowed', async () => {
  for (const [listener, origin] of [
    [open, 'https://evil.example'],
    [open, 'null'],
    [closed, APP],
  ] as const) {
    for (const { status, headers } of [await ask(listener, origin), await preflight(listener, origin)]) {
      expect(status).toBe(403)
      expect(Array.from(headers.keys()).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  }
})

test('A request from no page gets no permission, and caches are told to vary by origin', async () => {
  const { status, headers } = await fetch(`${open.origin}/graphql?query={__typename}`)
  expect(status).toBe(200)
  expect(headers.has('access-control-allow-origin')).toBe(false)
  expect(headers.get('vary')).toContain('Origin')
})

test('OPTIONS that is not a preflight goes to the endpoint', async () => {
  expect((await ask(open, APP, '/graphql', { method: 'OPTIONS' })).status).toBe(405)
})

test.skipIf(!canVisit)(
  'In a browser, a page of an allowed origin reads answers, and a page of another does not',
  async () => {
    const served = await listen(0, '127.0.0.1', { hosts: ['evil.example'], origins: [] })
    served.serve((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>App</title>'))
    const port = new URL(served.origin).port
    const api = await listen(0, '127.0.0.1', { hosts: [], origins: [`http://evil.example:${port}`] })
    api.serve(yoga)
    const browser = await openBrowser(['--host-resolver-rules=MAP *.example 127.0.0.1'])
    try {
      const page = await browser.newPage()
      const read = (address: string) =>
        page.evaluate(async (url) => {
          const init = {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: '{"query":"{__typename}"}',
          }
          return fetch(url, init).then(
            async (response) => `${response.status} ${await response.text()}`,
            (error) => error.name,
          )
        }, address)
      await page.goto(`http://evil.example:${port}/`)
      expect(await read(`${api.origin}/graphql`)).toContain('200 {"data":{"__typename":"Query"}')
      expect(await read(`${closed.origin}/graphql`)).toBe('TypeError')
      await served.close(1_000)
      const rebound = await listen(Number(port), '127.0.0.1') // as if the page's name now resolved to this address
      rebound.serve(yoga)
      expect(await read('/graphql')).toMatch(/^421 .*HOST_NOT_ALLOWED/)
      await rebound.close(1_000)
    } finally {
      await browser.close()
      await api.close(1_000)
    }
  },
)
