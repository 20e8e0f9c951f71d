import {
  propagation,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  type TextMapGetter,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import type { Run } from '../graph/run.ts'
import type { SharedRun } from '../graph/shared-run.ts'
import type { RequestLine } from './request-line.ts'

/** What the spans of statements say of the database. */
export interface TracedDatabase {
  readonly namespace?: string
  readonly address?: string
  readonly port?: number
}

interface Asked {
  /** The type of the operation; null if it is not known. */
  readonly type: string | null
  /** When the request came, as `performance.now()`. */
  readonly started: number
  readonly headers: Headers
}

interface Answered {
  readonly line: RequestLine
  readonly runs: readonly Run[]
  readonly database: TracedDatabase
}

/** The span of a request that is being answered. */
export interface RequestSpan {
  readonly traceId: string
  /**
   * Ends it, with a span of each statement that the request ran. A statement that it shares with others has one span, in
   * the trace of the request that ends first, and each of them links to it.
   */
  end(answered: Answered): void
}

/**
 * Begins the span of a request, by the semantic conventions of OpenTelemetry. Spans have names of operations and
 * statements, and never text, parameters or values. Null if nobody has set up OpenTelemetry, as `node --import` does.
 */
export function beginSpan({ type, started, headers }: Asked): RequestSpan | null {
  const tracer = trace.getTracer('stancegraph')
  const sent = propagation.extract(ROOT_CONTEXT, headers, getter)
  const timeOf = timesOfDay()
  const request = tracer.startSpan(type ?? 'graphql', { kind: SpanKind.SERVER, startTime: timeOf(started) }, sent)
  if (!request.isRecording()) return null
  return {
    traceId: request.spanContext().traceId,
    end(answered) {
      describeRequest(request, answered)
      addRounds(request, answered.runs, timeOf)
      for (const run of answered.runs) addStatement(tracer, request, run, { database: answered.database, timeOf })
      request.end(timeOf(started + answered.line.milliseconds))
    },
  }
}

function describeRequest(request: Span, { line }: Answered): void {
  request.setAttributes({
    'graphql.operation.type': line.operationType ?? undefined,
    'graphql.operation.name': line.operationName ?? undefined,
    'http.response.status_code': line.status,
    'stancegraph.request.id': line.requestId,
    'stancegraph.cost': line.cost ?? undefined,
    'stancegraph.statements': line.statements,
    'stancegraph.rows': line.rows,
  })
  const [code] = line.errors
  if (code !== undefined) request.setAttribute('error.type', code).setStatus({ code: SpanStatusCode.ERROR })
}

/** An event for each round of statements: the slowest of a round holds up the next one. */
function addRounds(request: Span, runs: readonly Run[], timeOf: TimeOf): void {
  for (const [round, sent] of Map.groupBy(runs, (run) => run.round)) {
    if (round === undefined) continue
    const began = Math.min(...sent.map((run) => run.started))
    request.addEvent('round', { 'stancegraph.round': round, 'stancegraph.statements': sent.length }, timeOf(began))
  }
}

function addStatement(tracer: Tracer, request: Span, run: Run, { database, timeOf }: Told): void {
  const { name, started, milliseconds, rows, shared, failed } = run
  const within = trace.setSpan(ROOT_CONTEXT, request)
  const added = (times: Pick<Run, 'started' | 'milliseconds'>, attributes: Attributes) => {
    const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, startTime: timeOf(times.started) }, within)
    span.setAttributes({
      'db.system.name': 'neo4j',
      'db.namespace': database.namespace,
      'db.query.summary': name,
      'server.address': database.address,
      'server.port': database.port,
      ...attributes,
    })
    if (failed) span.setAttribute('error.type', failed).setStatus({ code: SpanStatusCode.ERROR })
    span.end(timeOf(times.started + times.milliseconds))
    return span.spanContext()
  }
  const own = sizesOf(keysOf(run), rows)
  if (!shared) return void added({ started, milliseconds }, own)
  const context = spanOf.get(shared) ?? added(shared, sharedSizes(shared))
  spanOf.set(shared, context)
  request.addLink?.({ context, attributes: { 'db.query.summary': name, ...own } }) // an SDK of before links were added to the API has none
}

/** The spans of shared statements, by which the requests that end later know them. */
const spanOf = new WeakMap<SharedRun, SpanContext>()

type Attributes = Readonly<Record<string, number | undefined>>

const sizesOf = (keys: number | undefined, rows: number): Attributes => ({
  'db.operation.batch.size': keys,
  'db.response.returned_rows': rows,
})

const sharedSizes = ({ readers, keys, rows }: SharedRun): Attributes => ({
  'stancegraph.shared_by': readers,
  ...sizesOf(keys, rows),
})

function keysOf({ params: { keys } }: Run): number | undefined {
  return Array.isArray(keys) ? keys.length : undefined
}

const getter: TextMapGetter<Headers> = {
  keys: (headers) => [...headers.keys()],
  get: (headers, name) => headers.get(name) ?? undefined,
}

type TimeOf = (now: number) => number

interface Told {
  readonly database: TracedDatabase
  readonly timeOf: TimeOf
}

let origin = performance.timeOrigin

/**
 * Gives the time of day at moments of `performance.now()`, by the clock of the machine as it goes now. A request keeps
 * it, so that its spans are as long as they took even if the clock is set meanwhile.
 */
function timesOfDay(): TimeOf {
  const off = Date.now() - (origin + performance.now())
  if (Math.abs(off) > STEP) origin += off
  const own = origin
  return (now) => own + now
}

/** In milliseconds: the clock was set, or the machine stood still. Less is how exactly the two can be compared. */
const STEP = 1_000
