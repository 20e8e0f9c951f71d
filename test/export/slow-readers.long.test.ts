import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import type { ExportLine } from '../../src/export/export-log.ts'
import { GraphError } from '../../src/graph/graph-error.ts'
import { listen } from '../../src/process/listener.ts'
import { createServer, type ServerSettings } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { GENERATED } from '../figures.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('generated')
const graph = await openTestGraph()
const lines: ExportLine[] = []
beforeEach(() => {
  lines.length = 0
})
const logging: ServerSettings = { ...settings, logExport: (line) => lines.push(line) }

/** A server that waits a second for readers. */
async function serving() {
  const listener = await listen(0, '127.0.0.1')
  onTestFinished(() => listener.close(100))
  listener.serve(createServer(graph, { ...logging, stallTimeoutMs: 1_000 }))
  return async (search: string) => {
    const asked = get(`${listener.origin}/export${search}`, { agent: false })
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    answer.on('error', () => undefined) // the connection is cut
    return answer
  }
}

test('Readers that take nothing make room for others, and each export is logged in one line', {
  timeout: 240_000,
}, async () => {
  const begun = await serving()
  const stalled = await Promise.all(Array.from({ length: 4 }, () => begun('?format=jgf')))
  expect(stalled.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200])
  expect((await begun('?format=jgf')).statusCode).toBe(503)

  await expect.poll(() => lines.length, { timeout: 60_000 }).toBe(5)
  const next = await begun('?format=csv-nodes')
  expect(next.statusCode).toBe(200)
  const file = await text(next)
  await expect.poll(() => lines.length).toBe(6)

  const [refused, ...cut] = lines.slice(0, 5)
  const counts = { statements: expect.any(Number), rows: expect.any(Number), bytes: expect.any(Number) }
  const line = { requestId: expect.any(String), status: 200, milliseconds: expect.any(Number), ...counts }
  expect(refused).toMatchObject({
    format: 'jgf',
    status: 503,
    statements: 0,
    rows: 0,
    bytes: 0,
    errors: ['OVERLOADED'],
  })
  expect(cut).toEqual(Array(4).fill({ ...line, format: 'jgf', errors: ['CLIENT_STALLED'] }))
  expect(lines[5]).toEqual({ ...line, format: 'csv-nodes', errors: [], bytes: Buffer.byteLength(file) })
  expect(lines[5]?.requestId).toBe(next.headers['x-request-id'])
  expect(lines[5]?.rows).toBeGreaterThan(GENERATED / 4)
})

test('Refused, failed and abandoned exports are logged too', async () => {
  const read = () => Promise.reject(new GraphError('UNAVAILABLE'))
  const failing = createServer({ ...graph, read }, logging)
  await failing.fetch('http://localhost/export?format=jgf')
  await failing.fetch('http://localhost/export?format=pdf')
  await failing.fetch('http://localhost/export?format=jgf', { method: 'POST' })
  const begun = await serving()
  const left = await begun('?format=gexf')
  left.destroy()
  await expect.poll(() => lines.length).toBe(4)
  expect(lines.map(({ format, status, errors }) => [format, status, ...errors])).toEqual([
    ['jgf', 503, 'DATABASE_UNAVAILABLE'],
    [null, 400, 'BAD_USER_INPUT'],
    [null, 405],
    ['gexf', 200, 'REQUEST_ABORTED'],
  ])
})
