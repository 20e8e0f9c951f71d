import { isDeepStrictEqual } from 'node:util'
import { trace } from '@opentelemetry/api'
import { BasicTracerProvider, type SpanProcessor } from '@opentelemetry/sdk-trace-base'
import type { Graph } from '../src/graph/graph.ts'
import { createMetrics } from '../src/process/metrics.ts'
import { createServer } from '../src/server.ts'
import { settings } from '../test/ask.ts'
import { sizeOf } from '../test/generated/generated-graph.ts'
import { row } from './cost.ts'
import { type Keys, keysIn } from './keys.ts'
import { generated, onGraphs } from './on-graph.ts'
import type { Question } from './question.ts'
import { bySlug } from './questions/by-slug.ts'
import { hubPage } from './questions/hub-and-small.ts'
import { listOf20 } from './questions/list-of-20.ts'
import { threeLevels } from './questions/three-levels.ts'

/**
 * What metrics and spans cost. The same requests are answered with and without them, in turns, by one process, and its
 * processor time is compared: what else the machine does affects all alike. Statements and database hits must not differ
 * at all. It ends with exit code 1 if metrics, with the calls of OpenTelemetry and no SDK, cost more than 2 %.
 */
const QUESTIONS = [bySlug, listOf20, threeLevels, hubPage]
const STANCES = 10_000
/** Short turns, so that what else the machine does changes little from one to the next. */
const ROUNDS = 60
const REQUESTS = 50
/** Rounds that compile and plan, and do not count. */
const WARMING = 8
const AT_ONCE = 8
/** How much more processor time the metrics may take. */
const MOST = 1.02
const JSON_TYPE = { 'content-type': 'application/json' }

await onGraphs({ fill: generated(sizeOf(STANCES)), measure })

type Ask = (body: object) => Promise<Response>

interface Way {
  readonly name: string
  readonly ask: Ask
  readonly begin: () => void
}

async function measure(graph: Graph, report: (line: string) => void): Promise<void> {
  const keys = await keysIn(graph, sizeOf(STANCES))
  const ways = waysOf(graph)
  report(row('ms of processor time', ...ways.map(({ name }) => name), ...ways.slice(1).map(({ name }) => `${name} +`)))
  const ratios = new Map<string, number[]>()
  for (const question of QUESTIONS) {
    await keepHits(question, keys, ways)
    const rounds = await timed(question, keys, ways)
    const more = ways.slice(1).map(({ name }) => {
      const own = rounds.map((taken) => (taken.get(name) ?? 0) / (taken.get(ways[0]?.name ?? '') ?? 1))
      ratios.set(name, [...(ratios.get(name) ?? []), ...own])
      return percent(median(own))
    })
    const means = ways.map(({ name }) => median(rounds.map((taken) => taken.get(name) ?? 0)).toFixed(3))
    report(row(question.name, ...means, ...more))
  }
  for (const [name, all] of ratios)
    report(`${name}: ${percent(median(all))} (median of ${all.length} pairs, ${all.length * REQUESTS} requests a side)`)
  if (median(ratios.get('metrics') ?? []) <= MOST) return
  report('failed: metrics cost more than 2 %')
  process.exitCode = 1
}

/** Without metrics, with them, and with an SDK besides that records every span and throws it away. */
function waysOf(graph: Graph): readonly Way[] {
  const metrics = createMetrics('Neo4j')
  const limited = { ...settings, explain: true }
  const told = { logRequest: metrics.request, logExport: metrics.export }
  const metered = createServer(metrics.metered(graph), { ...limited, ...told })
  const plain = createServer(graph, limited)
  const nowhere: SpanProcessor = {
    onStart: () => undefined,
    onEnd: () => undefined,
    forceFlush: async () => undefined,
    shutdown: async () => undefined,
  }
  const provider = new BasicTracerProvider({ spanProcessors: [nowhere] })
  const asking =
    (server: typeof plain): Ask =>
    async (body) =>
      server.fetch('http://localhost/graphql', { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) })
  return [
    { name: 'without', ask: asking(plain), begin: () => trace.disable() },
    { name: 'metrics', ask: asking(metered), begin: () => trace.disable() },
    {
      name: 'and spans',
      ask: asking(metered),
      begin() {
        trace.disable()
        trace.setGlobalTracerProvider(provider)
      },
    },
  ]
}

/** Throws if one of the ways asks the database for more than another. */
async function keepHits(question: Question, keys: Keys, ways: readonly Way[]): Promise<void> {
  const { operation: query } = question
  const hits: unknown[] = []
  for (const { ask, begin } of ways) {
    begin()
    const response = await ask({ query, variables: question.variables(0, keys), extensions: { profile: true } })
    const { extensions } = (await response.json()) as { readonly extensions: { readonly cypher: readonly Hits[] } }
    hits.push(extensions.cypher.map(({ name, dbHits }) => `${name} ${dbHits}`))
  }
  if (hits.some((one) => !isDeepStrictEqual(one, hits[0])))
    throw new Error(`${question.name} costs the database more: ${JSON.stringify(hits)}`)
}

interface Hits {
  readonly name: string
  readonly dbHits: number
}

/** The processor time of a request in each round, in milliseconds, by the name of the way. */
async function timed(question: Question, keys: Keys, ways: readonly Way[]) {
  const rounds: ReadonlyMap<string, number>[] = []
  const body = (n: number) => ({ query: question.operation, variables: question.variables(n, keys) })
  for (let round = -WARMING; round < ROUNDS; round += 1) {
    const taken = new Map<string, number>()
    const inTurn = round % 2 === 0 ? ways : ways.toReversed()
    for (const { name, ask, begin } of inTurn) {
      begin()
      globalThis.gc?.()
      const before = process.cpuUsage()
      let sent = 0
      const client = async () => {
        while (sent < REQUESTS) {
          sent += 1
          await (await ask(body(sent))).text()
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, client))
      const { user, system } = process.cpuUsage(before)
      taken.set(name, (user + system) / 1_000 / REQUESTS)
    }
    if (round >= 0) rounds.push(taken)
  }
  return rounds
}

function median(all: readonly number[]): number {
  const sorted = all.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function percent(ratio: number): string {
  return `${ratio < 1 ? '' : '+'}${((ratio - 1) * 100).toFixed(1)} %`
}
