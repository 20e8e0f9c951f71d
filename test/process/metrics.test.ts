import { readFileSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import type { ExportLine } from '../../src/export/export-log.ts'
import { listen } from '../../src/process/listener.ts'
import { createMetrics } from '../../src/process/metrics.ts'
import { openMetrics } from '../../src/process/metrics-port.ts'
import type { RequestLine } from '../../src/request/request-line.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const graph = await openTestGraph()

/** A server with metrics, and the lines that its log would have. */
async function measured() {
  const metrics = createMetrics('Neo4j/5.26')
  const lines: RequestLine[] = []
  const exported: ExportLine[] = []
  const server = createServer(metrics.metered(graph), {
    ...settings,
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
  return { ask, lines, exported, origin: listener.origin, port, series: async () => seriesIn(await scraped(port.url)) }
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
const sumOf = (series: ReadonlyMap<string, number>, metric: string) =>
  Array.from(series, ([name, value]) => (name.startsWith(`${metric}{`) || name === metric ? value : 0)).reduce(
    (a, b) => a + b,
    0,
  )

const QUERIES = [
  '{ company(slug: "zte") { name stances { edges { node { position } } } } }',
  'query Named { policies(first: 3) { edges { node { name } } } }',
  '{ company(slug: "nobody") { name } }',
  '{ companies(first: 1000) { edges { node { name } } } }',
  '{ nothing }',
  '{ broken',
  'mutation { any }',
]

test('What is counted equals the lines of the log, by code and in time', async () => {
  const { ask, lines, exported, origin, series } = await measured()
  await Promise.all(Array.from({ length: 20 }, () => QUERIES.map((query) => ask(query))).flat())
  await (await fetch(`${origin}/export?format=csv-nodes`)).text()
  await (await fetch(`${origin}/export?format=nothing`)).text()
  await expect.poll(() => exported.length).toBe(2)
  const found = await series()
  const byCode = (found: readonly (string | undefined)[]) =>
    Object.fromEntries(
      Map.groupBy(found, (code) => code)
        .entries()
        .map(([code, all]) => [code, all.length]),
    )
  const counted = Array.from(found).flatMap(([name, count]) => {
    const [, code] = /^stancegraph_requests_total\{door="graphql",.*code="(\w+)"\}$/.exec(name) ?? []
    return code === undefined ? [] : Array<string>(count).fill(code)
  })
  expect(lines).toHaveLength(140)
  expect(byCode(counted)).toEqual(byCode(lines.map(({ errors: [code = 'OK'] }) => code)))
  expect(Object.keys(byCode(counted)).length).toBeGreaterThan(3)
  expect(found.get('stancegraph_request_seconds_count')).toBe(140)
  expect(found.get('stancegraph_request_seconds_sum')).toBeCloseTo(
    lines.reduce((sum, { milliseconds }) => sum + milliseconds / 1_000, 0),
    6,
  )
  expect(found.get('stancegraph_request_statements_sum')).toBe(
    lines.reduce((sum, { statements }) => sum + statements, 0),
  )
  expect(found.get('stancegraph_export_bytes_total')).toBe(exported.reduce((sum, { bytes }) => sum + bytes, 0))
  expect(found.get('stancegraph_requests_total{door="export",type="csv-nodes",code="OK"}')).toBe(1)
})

test('Statements are counted by the name of their file, with rows, keys and failures', async () => {
  const { ask, series } = await measured()
  await ask('{ a: company(slug: "zte") { name } b: company(slug: "qualcomm") { name } }')
  const found = await series()
  const of = (metric: string) => found.get(`stancegraph_${metric}{statement="entity/by-slug"}`)
  expect([of('statements_total'), of('statement_keys_total'), of('statement_rows_total')]).toEqual([1, 2, 2])
  expect(of('statement_seconds_total')).toBeGreaterThan(0)
  expect(sumOf(found, 'stancegraph_statement_failures_total')).toBe(0)
  expect([found.get('stancegraph_statements_in_flight'), found.get('stancegraph_database_up')]).toEqual([0, 1])
})

test('However many names clients send, there are no more series', async () => {
  const { ask, series } = await measured()
  const round = (n: number) =>
    Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        ask(`query Name${n}x${index} ($slug: String!) { company(slug: $slug) { name } }`, {
          slug: `slug-${n}-${index}`,
        }),
      ),
    )
  await round(0)
  const before = await series()
  for (let n = 1; n < 4; n += 1) await round(n)
  const after = await series()
  const own = (found: ReadonlyMap<string, number>) => [...found.keys()].filter((name) => name.startsWith('stancegraph'))
  expect(own(after)).toEqual(own(before))
  expect(after.size).toBeLessThan(1_500)
  expect(JSON.stringify([...after.keys()])).not.toMatch(/slug-|Name\d/)
})

test('The port of the metrics answers nothing else, and the port of the server has no metrics', async () => {
  const { origin, port } = await measured()
  const statusOf = async (url: string, method = 'GET') => (await fetch(url, { method })).status
  expect(await statusOf(`${origin}/metrics`)).toBe(404)
  expect(await statusOf(port.url, 'POST')).toBe(405)
  expect(await statusOf(new URL('/graphql', port.url).href)).toBe(404)
  await expect(openMetrics(Number(new URL(port.url).port), '127.0.0.1', createMetrics('Neo4j'))).rejects.toThrow(
    /is taken by another program[\s\S]*METRICS_PORT=/,
  )
})

test('The alerts and the dashboard ask for metrics that there are', async () => {
  const { ask, series } = await measured()
  await ask('{ company(slug: "zte") { name } }')
  const names = new Set([...(await series()).keys()].map((name) => name.replace(/\{.*/, '')))
  for (const counter of ['stancegraph_failures_total', 'stancegraph_statement_failures_total']) names.add(counter) // none yet
  for (const file of ['alerts.yml', 'dashboard.json']) {
    const text = readFileSync(new URL(`../../monitoring/${file}`, import.meta.url), 'utf8')
    const asked = new Set(text.match(/\b(stancegraph|nodejs|process)_[a-z0-9_]+/g))
    expect(asked.size).toBeGreaterThan(2)
    expect([...asked].filter((name) => !names.has(name))).toEqual([])
  }
})
