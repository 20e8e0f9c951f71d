import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { listen } from '../../src/process/listener.ts'
import type { RequestLine } from '../../src/request/request-line.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()
const lines: RequestLine[] = []
beforeEach(() => {
  lines.length = 0
})

/** A server that answers five at once. Its statements wait until they are released. */
async function held() {
  let gate = Promise.withResolvers<void>()
  let waiting = 0
  const read: Graph['read'] = async (...args) => {
    waiting += 1
    await gate.promise
    waiting -= 1
    return graph.read(...args)
  }
  const hold = () => {
    gate = Promise.withResolvers()
  }
  const listener = await listen(0, '127.0.0.1')
  onTestFinished(() => listener.close(1_000))
  const logRequest = (line: RequestLine) => lines.push(line)
  listener.serve(createServer({ ...graph, read }, { ...settings, maxInFlight: 5, maxHeavy: 2, logRequest }))
  return { origin: listener.origin, waiting: () => waiting, hold, letGo: () => gate.resolve() }
}

let asked = 0
/** Another page each time, or one statement would serve several requests. */
const light = () => {
  asked += 1
  return JSON.stringify({ query: `{ policies(first: ${asked}) { edges { node { name } } } }` })
}
const HEAVY = '{"query": "{ stanceGroups(by: HOLDER) { groups { count } } }"}'

async function ask(origin: string, body = light()) {
  const started = performance.now()
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' }
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body })
  const json = await response.json()
  const retryAfter = response.headers.get('retry-after')
  return { status: response.status, retryAfter, json, milliseconds: performance.now() - started }
}

test('Beyond so many at once the next are refused at once, and those that are under way succeed', async () => {
  const { origin, waiting, letGo } = await held()
  const first = Array.from({ length: 5 }, () => ask(origin))
  await expect.poll(waiting).toBe(5)

  const refused = await Promise.all(Array.from({ length: 15 }, () => ask(origin)))
  for (const { status, retryAfter, json } of refused) {
    expect([status, retryAfter]).toEqual([503, '1'])
    const message = expect.stringMatching(
      /^The server is answering \d requests, the most that it answers at once\. Try again in a second\.$/,
    )
    expect(json).toEqual({ errors: [{ message, extensions: { code: 'OVERLOADED', rule: 'inFlight' } }] })
  }
  expect(Math.min(...refused.map(({ milliseconds }) => milliseconds))).toBeLessThan(200)
  expect(lines.map(({ status, errors }) => [status, ...errors])).toEqual(Array(15).fill([503, 'OVERLOADED']))
  expect(waiting()).toBe(5)

  letGo()
  for (const { status, json } of await Promise.all(first)) {
    expect([status, json.data.policies.edges.length > 0]).toEqual([200, true])
  }
  expect((await ask(origin)).status).toBe(200)
})

test('After that only some are accepted, and all again once no more have come for a second', async () => {
  const { origin, waiting, hold, letGo } = await held()
  const burst = async () => {
    hold()
    const refused = lines.length
    const answers = Array.from({ length: 5 }, () => ask(origin))
    await expect.poll(() => waiting() + lines.length - refused).toBe(5)
    letGo()
    return (await Promise.all(answers)).map(({ status }) => status).sort()
  }
  hold()
  const first = Array.from({ length: 5 }, () => ask(origin))
  await expect.poll(waiting).toBe(5)
  expect((await ask(origin)).status).toBe(503)
  letGo()
  await Promise.all(first)

  expect(await burst()).toEqual([200, 200, 503, 503, 503])
  await pause(1_100)
  expect(await burst()).toEqual([200, 200, 200, 200, 200])
})

test('Heavy requests, which have a limit of their own, take no places from the others once they have begun', async () => {
  const { origin, waiting, letGo } = await held()
  const four = () => Array.from({ length: 4 }, () => ask(origin, HEAVY))
  const heavy = four()
  await expect.poll(waiting).toBe(2)
  await pause(200) // the other two have begun
  heavy.push(...four())
  await pause(200)
  const others = Array.from({ length: 5 }, () => ask(origin))
  await expect.poll(waiting).toBe(7)
  expect((await ask(origin)).status).toBe(503)
  letGo()
  expect((await Promise.all([...heavy, ...others])).map(({ status }) => status)).toEqual(Array(13).fill(200))
})

test("Probes and GraphiQL's pages are answered all the same", async () => {
  const { origin, waiting, letGo } = await held()
  const first = Array.from({ length: 5 }, () => ask(origin))
  await expect.poll(waiting).toBe(5)

  const page = { headers: { accept: 'text/html' } }
  const answers = [fetch(`${origin}/live`), fetch(`${origin}/ready`), fetch(`${origin}/graphql`, page)]
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 200])
  letGo()
  await Promise.all(first)
})

test('A slow request takes no place until it is complete, and a client that leaves frees its place', async () => {
  const { origin, waiting, letGo } = await held()
  const slow = await Promise.all(Array.from({ length: 10 }, () => begun(origin, 9)))
  const leaving = await Promise.all(Array.from({ length: 5 }, () => begun(origin)))
  await expect.poll(waiting).toBe(5)
  expect((await ask(origin)).status).toBe(503)

  for (const socket of leaving) socket.destroy()
  letGo()
  await expect.poll(async () => (await ask(origin)).status).toBe(200)
  for (const socket of slow) socket.destroy()
})

/** Starts a request, and sends only so much of its body. */
async function begun(origin: string, characters = Number.POSITIVE_INFINITY): Promise<Socket> {
  const body = light()
  const { hostname, port, host } = new URL(origin)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  const headers = [`Host: ${host}`, 'Content-Type: application/json', `Content-Length: ${body.length}`]
  socket.write(['POST /graphql HTTP/1.1', ...headers, '', body.slice(0, characters)].join('\r\n'))
  return socket
}
