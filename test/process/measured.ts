import { expect, onTestFinished } from 'vitest'
import { everybody } from '../../src/access/viewers.ts'
import type { ExportLine } from '../../src/export/export-log.ts'
import { listen } from '../../src/process/listener.ts'
import { createMetrics } from '../../src/process/metrics.ts'
import { openMetrics } from '../../src/process/metrics-port.ts'
import type { RequestLine } from '../../src/request/request-line.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph } from '../graph.ts'

const graph = await openTestGraph()

/** A server with metrics, and the lines that its log would have. */
export async function measured({ read = graph.read, maxHeavy = settings.maxHeavy, viewers = everybody } = {}) {
  const metrics = createMetrics()
  metrics.connected('Neo4j/5.26')
  const lines: RequestLine[] = []
  const exported: ExportLine[] = []
  const server = createServer(metrics.metered({ ...graph, read }), {
    ...settings,
    maxHeavy,
    viewers,
    logRequest(line) {
      lines.push(line)
      metrics.request(line)
    },
    logExport(line) {
      exported.push(line)
      metrics.export(line)
    },
  })
  const listener = await listen(0, '127.0.0.1')
  listener.serve(metrics.answering(server))
  metrics.watch(server.load)
  const port = await openMetrics(0, '127.0.0.1', metrics)
  onTestFinished(async () => {
    await Promise.all([listener.close(1_000), port.close()])
  })
  const ask = async (query: string, variables = {}) => {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ query, variables })
    const response = await fetch(`${listener.origin}/graphql`, { method: 'POST', headers, body })
    return response.json()
  }
  return {
    ask,
    metrics,
    lines,
    exported,
    origin: listener.origin,
    port,
    series: async () => seriesIn(await scraped(port.url)),
  }
}

async function scraped(url: string): Promise<string> {
  const response = await fetch(url)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/plain')])
  return response.text()
}

/** Each series with its value. */
const seriesIn = (text: string) =>
  new Map(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))] as const),
  )

/** The sum of all series of a metric. */
export const sumOf = (series: ReadonlyMap<string, number>, metric: string) =>
  Array.from(series, ([name, value]) => (name.startsWith(`${metric}{`) || name === metric ? value : 0)).reduce(
    (a, b) => a + b,
    0,
  )
