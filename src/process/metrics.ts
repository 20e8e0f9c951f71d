import type { RequestListener } from 'node:http'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { refusalRules } from '../errors.ts'
import type { ExportLine } from '../export/export-log.ts'
import type { Graph, ReadableGraph } from '../graph/graph.ts'
import { GraphError } from '../graph/graph-error.ts'
import type { Outage, OutageListener } from '../graph/outage.ts'
import { version } from '../model/package.ts'
import type { RequestLine } from '../request/request-line.ts'
import { schemaHash } from '../schema.ts'
import type { Load } from '../server.ts'
import type { GraphSizes } from './graph-sizes.ts'

/**
 * What the process has done and is doing, for Prometheus. Labels have values from lists of ours only, such as error codes
 * and names of statements: however many names and slugs clients send, there are at most 1,500 series.
 */
export interface Metrics {
  readonly contentType: string
  /** All series, in Prometheus’ text format. Reads nothing from the database. */
  text(): Promise<string>
  /** Counts a request by its line in the log. */
  request(line: RequestLine): void
  export(line: ExportLine): void
  /** Counts the HTTP requests that are being answered. */
  answering(handler: RequestListener): RequestListener
  /** The graph, with its statements counted. */
  metered(graph: Graph): Graph
  /** Asks the server what it is doing whenever the metrics are read. */
  watch(load: () => Load): void
  /** Takes how much the graph holds, until the next time. */
  holds(sizes: GraphSizes): void
  readonly outage: OutageListener
  /** The database has answered: its name and version, such as `Neo4j/5.26.31`. */
  connected(database: string): void
}

export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  for (const kind of ['handles', 'requests', 'resources']) {
    registry.removeSingleMetric(`nodejs_active_${kind}_total`) // gauges with the name of a counter; they come by type too
  }
  const made = series(registry)
  made.databaseUp.set(0) // until it answers
  for (const rule of refusalRules) made.refused.inc({ rule }, 0) // so that the first refusal shows as a rise
  const run = statementCounts()
  const outages = new Set<Outage>()
  let loadNow: () => Load = () => ({ heavy: 0, waiting: 0, exports: 0 })
  return {
    contentType: registry.contentType,
    text() {
      const { heavy, waiting, exports } = loadNow()
      made.heavy.set(heavy)
      made.heavyWaiting.set(waiting)
      made.exports.set(exports)
      run.tell(made)
      return registry.metrics()
    },
    request({ operationType, status, milliseconds, cost, statements, rule, errors: [code], isUnread, isOwn }) {
      if (isOwn) return // counted as the export that asks
      const type = operationType ?? 'none'
      made.requests.inc({ door: 'graphql', type, code: codeOf(code, status) })
      if (!isUnread) made.requestSeconds.observe(milliseconds / 1_000)
      if (rule) made.refused.inc({ rule })
      if (cost === null) return // it was refused before it was executed
      made.requestCost.observe(cost)
      made.requestStatements.observe(statements)
    },
    export({ format: asked, status, milliseconds, bytes, rule, errors: [code] }) {
      const format = asked ?? 'none'
      made.requests.inc({ door: 'export', type: format, code: codeOf(code, status) })
      if (rule) made.refused.inc({ rule })
      made.exportSeconds.inc({ format }, milliseconds / 1_000)
      made.exportBytes.inc({ format }, bytes)
    },
    answering: (handler) => (request, response) => {
      made.answering.inc()
      response.once('close', () => made.answering.dec())
      handler(request, response)
    },
    metered: (graph) => ({ ...graph, read: metered(graph, made, run) }),
    watch(load) {
      loadNow = load
    },
    holds({ entities, claims }) {
      for (const [kind, count] of entities) made.entities.set({ kind }, count)
      for (const [type, count] of claims) made.claims.set({ type }, count)
    },
    outage: {
      began(outage) {
        outages.add(outage)
        made.databaseUp.set(0)
      },
      ended(outage) {
        outages.delete(outage)
        made.databaseUp.set(outages.size === 0 ? 1 : 0)
      },
    },
    connected(database) {
      made.info.set({ version, database, schema: schemaHash() }, 1)
      made.databaseUp.set(outages.size === 0 ? 1 : 0)
    },
  }
}

const codeOf = (code: string | undefined, status: number) => code ?? (status < 400 ? 'OK' : `HTTP_${status}`)

function metered(graph: Graph, made: Series, run: ReturnType<typeof statementCounts>): ReadableGraph['read'] {
  return async (statement, params, options) => {
    const counts = run.of(statement.name)
    const began = performance.now()
    run.running += 1
    try {
      const rows = await graph.read(statement, params, { ...options, onRetry: () => made.retries.inc() })
      const keys = params?.['keys']
      counts.rows += rows.length
      if (Array.isArray(keys)) counts.keys += keys.length
      return rows
    } catch (error) {
      made.failures.inc({ statement: statement.name })
      made.failuresByReason.inc({ reason: error instanceof GraphError ? error.reason : 'OTHER' })
      throw error
    } finally {
      const seconds = (performance.now() - began) / 1_000
      run.running -= 1
      counts.statements += 1
      counts.seconds += seconds
      made.statementSeconds.observe(seconds)
    }
  }
}

/** Counts statements in plain numbers until the metrics are read: to find a series by its labels takes longer. */
function statementCounts() {
  const counts = new Map<string, { statements: number; seconds: number; rows: number; keys: number }>()
  return {
    running: 0,
    of(name: string) {
      const own = counts.get(name) ?? { statements: 0, seconds: 0, rows: 0, keys: 0 }
      counts.set(name, own)
      return own
    },
    tell(made: Series): void {
      made.running.set(this.running)
      for (const metric of ['statements', 'seconds', 'rows', 'keys'] as const) {
        made[metric].reset()
        for (const [statement, own] of counts) made[metric].inc({ statement }, own[metric])
      }
    },
  }
}

type Series = ReturnType<typeof series>

function series(registry: Registry) {
  const registers = [registry]
  const counter = <L extends string>(name: string, help: string, ...labelNames: L[]) =>
    new Counter({ name: `stancegraph_${name}`, help, labelNames, registers })
  const gauge = <L extends string>(name: string, help: string, ...labelNames: L[]) =>
    new Gauge({ name: `stancegraph_${name}`, help, labelNames, registers })
  const histogram = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name: `stancegraph_${name}`, help, buckets, registers })
  return {
    info: gauge('info', 'Always 1; its labels say what runs.', 'version', 'database', 'schema'),
    requests: counter(
      'requests_total',
      'Requests that were answered, by the first error code.',
      'door',
      'type',
      'code',
    ),
    refused: counter('refused_total', 'Requests that a limit refused, by the limit.', 'rule'),
    requestSeconds: histogram('request_seconds', 'Duration of GraphQL requests that were read.', SECONDS),
    requestCost: histogram('request_cost_points', 'Cost of the requests that were executed.', TENFOLD),
    requestStatements: histogram('request_statements', 'Statements of the requests that were executed.', [0, ...FEW]),
    answering: gauge('http_requests_in_flight', 'HTTP requests that are being answered.'),
    heavy: gauge('heavy_requests_in_flight', 'Heavy requests that are being executed.'),
    heavyWaiting: gauge('heavy_requests_waiting', 'Heavy requests that wait for their turn.'),
    exports: gauge('exports_in_flight', 'Exports that are being sent.'),
    exportSeconds: counter('export_seconds_total', 'Duration of all exports that have ended.', 'format'),
    exportBytes: counter('export_bytes_total', 'Bytes of exports that clients read, before compression.', 'format'),
    statements: counter('statements_total', 'Statements that have ended, by the name of their file.', 'statement'),
    seconds: counter('statement_seconds_total', 'Duration of all statements.', 'statement'),
    rows: counter('statement_rows_total', 'Rows that statements returned.', 'statement'),
    keys: counter(
      'statement_keys_total',
      'Keys that statements were sent, gathered from one or more requests.',
      'statement',
    ),
    failures: counter('statement_failures_total', 'Statements that failed.', 'statement'),
    failuresByReason: counter('failures_total', 'Statements that failed, by the reason.', 'reason'),
    statementSeconds: histogram('statement_seconds', 'Duration of statements.', SECONDS),
    running: gauge('statements_in_flight', 'Statements that are under way.'),
    retries: counter('statement_retries_total', 'Statements that were sent a second time.'),
    entities: gauge('graph_entities', 'Entities in the graph, read every minute while the database answers.', 'kind'),
    claims: gauge(
      'graph_claims',
      'Claims in the graph with all versions, read every minute while the database answers.',
      'type',
    ),
    databaseUp: gauge(
      'database_up',
      'Whether the database answers and takes the password, as far as is known: 1 or 0.',
    ),
  }
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const FEW = [1, 2, 3, 5, 10, 20, 50]
const TENFOLD = [1, 10, 100, 1_000, 10_000]
