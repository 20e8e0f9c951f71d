import { once } from 'node:events'
import { createServer as createHttpServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { type Listener, listen } from '../../src/process/listener.ts'
import type { RequestLine } from '../../src/request/request-line.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { sendRaw } from '../process/raw-http.ts'

useGraph('article')
const graph = await openTestGraph()

const lines: RequestLine[] = []
let listener: Listener
beforeAll(async () => {
  listener = await listen(0, '127.0.0.1')
  listener.serve(createServer(graph, { ...settings, logRequest: (line) => lines.push(line) }))
})
afterAll(() => listener.close(1_000))

const ASKED = JSON.stringify({ query: '{ __typename }' })
const posted = (path: string) =>
  sendRaw(
    listener.origin,
    [
      `POST ${path} HTTP/1.1`,
      'Host: localhost',
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(ASKED)}`,
    ],
    ASKED,
  )

test.each(['/graphql/', '/x/graphql', '//graphql', '/graphql/live', '/nowhere/live', '/?a=/graphql', '/GraphQL'])(
  'GraphQL is not at %s, where no log would see it',
  async (path) => {
    const { status, body } = await posted(path)
    expect([status, JSON.parse(body)]).toEqual([
      404,
      {
        errors: [{ message: expect.stringContaining('GraphQL is at /graphql.'), extensions: { code: 'NOT_FOUND' } }],
      },
    ])
    expect(lines).toEqual([])
  },
)

test('GraphQL is at /graphql, with or without a query string, and each request of it is logged', async () => {
  expect([(await posted('/graphql')).status, (await posted('/graphql?a=/x')).status]).toEqual([200, 200])
  expect(lines.splice(0).map(({ status }) => status)).toEqual([200, 200])
})

test('The page of an entity is not taken for a probe', async () => {
  const [page, probe] = [await fetch(`${listener.origin}/explore/e/live`), await fetch(`${listener.origin}/live`)]
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<title>')])
  expect([probe.status, await probe.text()]).toEqual([200, ''])
})

test('A request that fails outside of GraphQL is logged, and its answer tells nothing', async () => {
  const errors: unknown[] = []
  const bare = createHttpServer(createServer(graph, { ...settings, logError: (error) => errors.push(error) }))
  onTestFinished(() => void bare.close())
  await once(bare.listen(0, '127.0.0.1'), 'listening')
  const { port } = bare.address() as AddressInfo
  const { status, body } = await sendRaw(`http://127.0.0.1:${port}`, ['GET /graphql HTTP/1.1', 'Host: localhost:99999'])
  expect([status, JSON.parse(body)]).toEqual([
    500,
    {
      errors: [{ message: expect.not.stringMatching(/URL|localhost/), extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    },
  ])
  expect(errors).toEqual([expect.any(TypeError)])
})

test('Nothing is begun for a client that left while it was found out who it is', async () => {
  const [asked, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  let reads = 0
  const read: typeof graph.read = (...args) => {
    reads += 1
    return graph.read(...args)
  }
  const viewers = {
    async viewerOf() {
      asked.resolve()
      await goOn.promise
      return { name: 'one', role: 'READER', account: 'one' } as const
    },
  }
  const server = createServer({ ...graph, read }, { ...settings, viewers })
  const own = await listen(0, '127.0.0.1')
  onTestFinished(() => own.close(1_000))
  const left = Promise.withResolvers<void>()
  own.serve((request, response) => {
    response.once('close', left.resolve)
    server(request, response)
  })
  const leaving = request(`${own.origin}/export?format=gexf`).on('error', () => undefined)
  leaving.end()
  await asked.promise
  leaving.destroy()
  await left.promise
  goOn.resolve()
  expect((await fetch(`${own.origin}/live`)).status).toBe(200) // what was begun would have taken its place by now
  expect([server.load().exports, reads]).toEqual([0, 0])
})
