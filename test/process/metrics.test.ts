import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { namesNobody } from '../../src/access/viewer.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { graphSizes } from '../../src/process/graph-sizes.ts'
import { createMetrics } from '../../src/process/metrics.ts'
import { openMetrics } from '../../src/process/metrics-port.ts'
import { unread } from '../../src/request/request-log.ts'
import { some } from '../figures.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { measured, sumOf } from './measured.ts'
import { sendRaw } from './raw-http.ts'

useGraph('article')
const graph = await openTestGraph()

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
  expect(sumOf(found, 'stancegraph_export_bytes_total')).toBe(exported.reduce((sum, { bytes }) => sum + bytes, 0))
  expect(found.get('stancegraph_requests_total{door="export",type="csv-nodes",code="OK"}')).toBe(1)
})

test('What is refused unread is counted, and does not make requests look quick', async () => {
  const { ask, metrics, series } = await measured()
  await ask('{ __typename }')
  for (let n = 0; n < 200; n += 1) metrics.request(unread(`${n}`, 421, 'HOST_NOT_ALLOWED'))
  const found = await series()
  expect(found.get('stancegraph_requests_total{door="graphql",type="none",code="HOST_NOT_ALLOWED"}')).toBe(200)
  expect(found.get('stancegraph_request_seconds_count')).toBe(1)
})

test('What is denied is counted, and does not make requests look quick', async () => {
  const { ask, lines, series } = await measured({ viewers: { viewerOf: async () => namesNobody } })
  for (const query of ['{ __typename }', '{', '{ nothing }']) await ask(query)
  const found = await series()
  expect(lines).toEqual(Array(3).fill(expect.objectContaining({ status: 401, isUnread: true })))
  expect(found.get('stancegraph_requests_total{door="graphql",type="none",code="UNAUTHENTICATED"}')).toBe(3)
  expect(found.get('stancegraph_request_seconds_count')).toBe(0)
})

test('The question of an export is counted as the export only, and logged with its request id', async () => {
  const { lines, exported, origin, series } = await measured()
  const address = `${origin}/export?format=jgf&of=neighborhood&arguments=${encodeURIComponent('of: ["zte"], depth: 1')}`
  const response = await fetch(address, { headers: { 'x-request-id': 'asked-once' } })
  await response.text()
  await (await fetch(address, { method: 'POST' })).text()
  await expect.poll(() => exported.length).toBe(2)
  const found = await series()
  expect(response.status).toBe(200)
  expect(sumOf(found, 'stancegraph_requests_total')).toBe(2)
  expect(found.get('stancegraph_requests_total{door="export",type="jgf",code="OK"}')).toBe(1)
  expect(found.get('stancegraph_requests_total{door="export",type="none",code="HTTP_405"}')).toBe(1)
  expect(lines).toMatchObject([{ requestId: 'asked-once', isOwn: true }])
  expect(exported).toMatchObject([{ requestId: 'asked-once' }, { status: 405 }])
})

test('Until the database has answered, it is not up', async () => {
  const metrics = createMetrics()
  expect(await metrics.text()).toMatch(/^stancegraph_database_up 0$/m)
  metrics.connected('Neo4j/5.26')
  expect(await metrics.text()).toMatch(/^stancegraph_database_up 1$/m)
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

const SLOW = {
  name: 'test/slow',
  text: 'UNWIND range(1, 1000000000) AS n WITH n WHERE n % 7 = 0 RETURN count(n) AS count',
}

/** The database takes too long for each. */
const late: Graph['read'] = (_, __, options) => graph.read(SLOW, {}, { ...options, timeoutMs: 100 })

test('Statements that fail are counted by their names and by the reason', async () => {
  const { ask, series } = await measured({ read: late })
  await ask('{ company(slug: "zte") { name } }')
  const found = await series()
  expect(found.get('stancegraph_statement_failures_total{statement="entity/by-slug"}')).toBe(1)
  expect(found.get('stancegraph_failures_total{reason="TIMEOUT"}')).toBe(1)
  expect(found.get('stancegraph_statements_total{statement="entity/by-slug"}')).toBe(1)
  expect(found.get('stancegraph_statement_rows_total{statement="entity/by-slug"}')).toBe(0)
})

test('A statement that is sent a second time is counted as such', async () => {
  const { ask, series } = await measured({
    read(statement, params, options) {
      options?.onRetry?.()
      return graph.read(statement, params, options)
    },
  })
  await ask('{ company(slug: "zte") { name } }')
  const found = await series()
  expect(found.get('stancegraph_statement_retries_total')).toBe(1)
  expect(sumOf(found, 'stancegraph_statements_total')).toBe(1)
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
  for (const n of some(3, [1, 2, 3])) await round(n)
  const after = await series()
  const own = (found: ReadonlyMap<string, number>) => [...found.keys()].filter((name) => name.startsWith('stancegraph'))
  expect(own(after)).toEqual(own(before))
  expect(after.size).toBeLessThan(1_500)
  expect(JSON.stringify([...after.keys()])).not.toMatch(/slug-|Name\d/)
})

test('A refusal is counted by the limit that refused it, in the metrics as in the log', async () => {
  const { ask, lines, series } = await measured()
  const refused = [
    ['{ companies(first: 100) { edges { node { stances(first: 100) { edges { node { id } } } } } } }'],
    [`{ ${Array.from({ length: 21 }, (_, n) => `a${n}: __typename`).join(' ')} }`],
    [`{ __typename ${'@skip(if: false) '.repeat(51)} }`],
    ['query ($text: String!) { search(text: $text) { totalCount } }', { text: 'x'.repeat(10_001) }],
    [`{ ${'__typename '.repeat(2_000)} }`],
    [`{ __typename } # ${'x'.repeat(101_000)}`],
  ] as const
  const rules: string[] = []
  for (const [query, variables] of refused) {
    const { errors } = (await ask(query, variables)) as Refused
    rules.push(errors[0]?.extensions.rule ?? 'none')
  }
  expect(rules).toEqual(['cost', 'rootFields', 'directives', 'stringBytes', 'tokens', 'bodyBytes'])
  await ask('{ company(slug: "zte") { name } }')
  await ask('{ nothing }') // wrong, and not too much
  expect(lines.flatMap(({ rule }) => rule ?? [])).toEqual(rules)
  const found = await series()
  for (const rule of rules) expect([rule, found.get(`stancegraph_refused_total{rule="${rule}"}`)]).toEqual([rule, 1])
  expect(sumOf(found, 'stancegraph_refused_total')).toBe(rules.length)
})

interface Refused {
  readonly errors: readonly { readonly extensions: { readonly rule?: string } }[]
}

test('A question of an export that a limit refuses is counted by the limit, once', async () => {
  const { exported, origin, series } = await measured()
  const given = encodeURIComponent(`of: ["${'x'.repeat(10_001)}"], depth: 1`)
  const response = await fetch(`${origin}/export?format=jgf&of=neighborhood&arguments=${given}`)
  const { errors } = (await response.json()) as Refused
  expect(errors).toMatchObject([{ extensions: { rule: 'stringBytes' } }])
  await expect.poll(() => exported).toMatchObject([{ status: 400, rule: 'stringBytes' }])
  expect(sumOf(await series(), 'stancegraph_refused_total')).toBe(1)
})

test('The database is up when all its outages are over', async () => {
  const { metrics, series } = await measured()
  const up = async () => (await series()).get('stancegraph_database_up')
  const { outage } = metrics
  outage.began('GONE', null)
  outage.began('PASSWORD_REFUSED', null)
  outage.ended('GONE', 1)
  expect(await up()).toBe(0)
  outage.ended('PASSWORD_REFUSED', 1)
  expect(await up()).toBe(1)
})

test('On loopback the port of the metrics answers to the names of this machine alone', async () => {
  const { port } = await measured()
  const statusFor = async (path: string, host: string) =>
    (await sendRaw(port.url, [`GET ${path} HTTP/1.1`, `Host: ${host}`])).status
  expect(await statusFor('/metrics?x=1', 'localhost:9464')).toBe(200)
  expect(await statusFor('/metrics', 'evil.example')).toBe(421)
})

test('The port of the metrics answers nothing else, and the port of the server has no metrics', async () => {
  const { origin, port } = await measured()
  const statusOf = async (url: string, method = 'GET') => (await fetch(url, { method })).status
  expect(await statusOf(`${origin}/metrics`)).toBe(404)
  expect(await statusOf(port.url, 'POST')).toBe(405)
  expect(await statusOf(new URL('/graphql', port.url).href)).toBe(404)
  await expect(openMetrics(Number(new URL(port.url).port), '127.0.0.1', createMetrics())).rejects.toThrow(
    /is taken by another program[\s\S]*METRICS_PORT=/,
  )
})

test('The alerts and the dashboard ask for metrics that there are', async () => {
  const { ask, metrics, origin, series } = await measured()
  await ask('{ company(slug: "zte") { name } }')
  await (await fetch(`${origin}/export?format=csv-nodes`)).text()
  metrics.holds(await graphSizes(graph))
  await expect(metrics.metered({ ...graph, read: late }).read(SLOW)).rejects.toThrow() // or nothing has failed yet
  const names = new Set([...(await series()).keys()].map((name) => name.replace(/\{.*/, '')))
  for (const file of ['alerts.yml', 'dashboard.json']) {
    const text = readFileSync(new URL(`../../monitoring/${file}`, import.meta.url), 'utf8')
    const asked = new Set(text.match(/\b(stancegraph|nodejs|process)_[a-z0-9_]+/g))
    expect(asked.size).toBeGreaterThan(2)
    expect([...asked].filter((name) => !names.has(name))).toEqual([])
  }
})
