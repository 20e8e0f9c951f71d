import { createServer as createHttpServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { GraphError } from '../../src/graph/graph-error.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { GENERATED } from '../figures.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('generated')
const graph = await openTestGraph()
let reads = 0
let failing = false
const logged: unknown[] = []
const watched: Graph = {
  ...graph,
  read: (...args) => {
    reads += 1
    return failing ? Promise.reject(new GraphError('UNAVAILABLE')) : graph.read(...args)
  },
}
const http = createHttpServer(createServer(watched, { ...settings, logError: (cause) => logged.push(cause) }))
beforeAll(() => new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve)))
afterAll(() => void http.close())

/** A response whose body has not been read yet. */
function begun(search: string): Promise<IncomingMessage> {
  const { port } = http.address() as AddressInfo // it listens on a port, not on a pipe
  return new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1', path: `/export${search}` }, resolve).on('error', reject)
  })
}

async function textOf(answer: IncomingMessage): Promise<string> {
  let all = ''
  for await (const chunk of answer.setEncoding('utf8')) all += chunk
  return all
}

test('An export waits for a client that stops reading, and reads no further', { timeout: 240_000 }, async () => {
  const before = reads
  const answer = await begun('?format=jgf')
  const ahead = await steady(() => reads - before)
  const { nodes, edges } = JSON.parse(await textOf(answer)).graph
  expect(Object.keys(nodes).length).toBeGreaterThan(GENERATED / 4)
  expect(edges.length).toBeGreaterThan(2 * GENERATED)
  expect(ahead).toBeLessThan((reads - before) / 2) // what the sockets' buffers hold
})

/** Waits until a number has not changed for a second. */
async function steady(number: () => number): Promise<number> {
  for (;;) {
    const now = number()
    await pause(1_000)
    if (number() === now) return now
  }
}

test('Four run at once; a fifth is told to retry, and clients that leave make room', async () => {
  const answers = await Promise.all(Array.from({ length: 4 }, () => begun('?format=graphml')))
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200])
  const refused = await begun('?format=graphml')
  expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '60'])
  expect(JSON.parse(await textOf(refused)).errors[0].extensions).toEqual({ code: 'OVERLOADED', rule: 'exports' })
  for (const answer of answers) answer.destroy()
  await expect
    .poll(async () => {
      const next = await begun('?format=csv-nodes')
      next.destroy()
      return next.statusCode
    })
    .toBe(200)
})

test('A database that fails during an export aborts the answer; one that was down before is an error', async () => {
  const answer = await begun('?format=jgf')
  failing = true
  await expect(textOf(answer)).rejects.toThrow('aborted')
  expect(logged, 'an outage has a line of its own').toEqual([])
  const unavailable = await begun('?format=jgf')
  failing = false
  expect([unavailable.statusCode, unavailable.headers['retry-after']]).toEqual([503, '2'])
  expect(JSON.parse(await textOf(unavailable)).errors[0].extensions).toEqual({ code: 'DATABASE_UNAVAILABLE' })
})
