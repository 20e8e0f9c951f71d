import {
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type TextMapGetter,
  trace,
} from '@opentelemetry/api'
import type { Run } from '../graph/graph.ts'
import type { RequestLine } from './request-line.ts'

export interface Answered {
  readonly line: RequestLine
  /** When it came, as `performance.now()`. */
  readonly started: number
  readonly headers: Headers
  readonly runs: readonly Run[]
}

/**
 * Records a span of an answered request and one of each statement that it ran, by the semantic conventions of
 * OpenTelemetry. They have names of operations and statements, and never text, parameters or values. Returns the id of
 * the trace; null if nobody has set up OpenTelemetry, as `node --import` does, for which all of this does nothing.
 */
export function recordSpans({ line, started, headers, runs }: Answered): string | null {
  const tracer = trace.getTracer('stancegraph')
  const sent = propagation.extract(ROOT_CONTEXT, headers, getter)
  const options = { kind: SpanKind.SERVER, startTime: timeOf(started) }
  const request = tracer.startSpan(line.operationType ?? 'graphql', options, sent)
  const { traceId } = request.spanContext()
  if (!request.isRecording()) return null
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
  const within = trace.setSpan(ROOT_CONTEXT, request)
  for (const run of runs) {
    const kind = SpanKind.CLIENT
    const statement = tracer.startSpan(run.name, { kind, startTime: timeOf(run.started) }, within)
    describe(statement, run)
    statement.end(timeOf(run.started + run.milliseconds))
  }
  request.end(timeOf(started + line.milliseconds))
  return traceId
}

function describe(span: Span, { name, params, rows }: Run): void {
  const { keys } = params
  span.setAttributes({
    'db.system.name': 'neo4j',
    'db.query.summary': name,
    'db.operation.batch.size': Array.isArray(keys) ? keys.length : undefined,
    'db.response.returned_rows': rows,
  })
}

const getter: TextMapGetter<Headers> = {
  keys: (headers) => [...headers.keys()],
  get: (headers, name) => headers.get(name) ?? undefined,
}

const timeOf = (now: number) => performance.timeOrigin + now
