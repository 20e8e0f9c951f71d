import { trace } from '@opentelemetry/api'
import { BasicTracerProvider, type SpanProcessor } from '@opentelemetry/sdk-trace-base'
import type { Graph } from '../src/graph/graph.ts'
import type { Run } from '../src/graph/run.ts'
import { createMetrics } from '../src/process/metrics.ts'
import type { RequestLine } from '../src/request/request-line.ts'
import { beginSpan } from '../src/request/spans.ts'
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
 * What metrics and spans cost: the processor time that they take for a request and its statements, as a part of what the
 * request takes without them, HTTP not counted. Requests as a whole differ by more from one round to the next, so what
 * observes them is timed alone. It ends with exit code 1 if metrics, with the calls of OpenTelemetry and no SDK, cost more
 * than 2 % of any request.
 */
const QUESTIONS = [bySlug, listOf20, threeLevels, hubPage]
const STANCES = 10_000
const ROUNDS = 21
const REQUESTS = 100
const AT_ONCE = 8
const MOST = 0.02
/** Rounds that compile and plan, and do not count. */
const WARMING = 6
/** How often what observes a request is repeated in a round. */
const REPEATED = 20_000
const JSON_TYPE = { 'content-type': 'application/json' }
const NO_HEADERS = new Headers()
/** A graph that takes no time, of which only `read` is used. */
const ANSWERED = { read: async () => [] } as unknown as Graph

await onGraphs({ fill: generated(sizeOf(STANCES)), measure })

async function measure(graph: Graph, report: (line: string) => void): Promise<void> {
  const keys = await keysIn(graph, sizeOf(STANCES))
  report(row('µs of processor time', 'request', 'metrics', 'and spans', 'metrics %', 'and spans %'))
  for (const question of QUESTIONS) {
    const { microseconds, line, runs } = await requestOf(question, graph, keys)
    const metrics = (await observed(line, runs)) - (await unobserved(runs))
    const spans = await withSdk(() => timed(() => observeSpan(line, runs)))
    const parts = [metrics, metrics + spans].map((one) => one / microseconds)
    const percents = parts.map((part) => (100 * part).toFixed(2))
    const times = [microseconds, metrics, metrics + spans].map((time) => time.toFixed(1))
    report(row(question.name, ...times, ...percents))
    if ((parts[0] ?? 1) <= MOST) continue
    report(`failed: metrics cost more than ${100 * MOST} % of ${question.name}`)
    process.exitCode = 1
  }
}

/** What a request takes that nothing observes, with its line in the log and its statements. */
async function requestOf({ operation: query, variables }: Question, graph: Graph, keys: Keys) {
  const lines: RequestLine[] = []
  const server = createServer(graph, { ...settings, logRequest: (line) => lines.push(line) })
  const ask = async (n: number) => {
    const body = JSON.stringify({ query, variables: variables(n, keys) })
    const response = await server.fetch('http://localhost/graphql', { method: 'POST', headers: JSON_TYPE, body })
    return response.json()
  }
  let [sent, left] = [0, 0]
  const client = async () => {
    while (left > 0) {
      left -= 1
      sent += 1
      await ask(sent)
    }
  }
  const microseconds = await timed(() => {
    left = REQUESTS
    return Promise.all(Array.from({ length: AT_ONCE }, client))
  }, REQUESTS)
  const { extensions } = (await ask(0)) as { readonly extensions: { readonly cypher: readonly Run[] } }
  const line = lines.at(-1)
  if (line?.status !== 200) throw new Error(`${query} failed`)
  return { microseconds, line, runs: extensions.cypher }
}

/** What is counted of a request, with a span that nobody records. */
function observed(line: RequestLine, runs: readonly Run[]): Promise<number> {
  const metrics = createMetrics()
  const { read } = metrics.metered(ANSWERED)
  return timed(async () => {
    beginSpan({ type: line.operationType, started: performance.now(), headers: NO_HEADERS })
    for (const { name, text, params } of runs) await read({ name, text }, params)
    metrics.request(line)
  })
}

function unobserved(runs: readonly Run[]): Promise<number> {
  return timed(async () => {
    for (const { name, text, params } of runs) await ANSWERED.read({ name, text }, params)
  })
}

function observeSpan(line: RequestLine, runs: readonly Run[]): void {
  const span = beginSpan({ type: line.operationType, started: performance.now(), headers: NO_HEADERS })
  if (!span) throw new Error('OpenTelemetry is not set up')
  span.end({ line, runs, database: {} })
}

/** With an SDK that records every span and throws it away. */
async function withSdk<T>(work: () => Promise<T>): Promise<T> {
  const nowhere: SpanProcessor = {
    onStart: () => undefined,
    onEnd: () => undefined,
    forceFlush: async () => undefined,
    shutdown: async () => undefined,
  }
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [nowhere] }))
  try {
    return await work()
  } finally {
    trace.disable()
  }
}

/** The processor time of its thread for one work of many, in microseconds: the median of some rounds. */
async function timed(work: () => unknown, works?: number): Promise<number> {
  const rounds: number[] = []
  for (let round = -WARMING; round < ROUNDS; round += 1) {
    const before = process.threadCpuUsage()
    for (let n = 0; n < (works ? 1 : REPEATED); n += 1) await work()
    const { user, system } = process.threadCpuUsage(before)
    if (round >= 0) rounds.push((user + system) / (works ?? REPEATED))
  }
  return rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN
}
