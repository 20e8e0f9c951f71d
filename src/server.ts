import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { sendNodeResponse } from '@whatwg-node/server'
import { createLRUCache, createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga'
import { denialOf } from './access/asking.ts'
import { credentialsOf } from './access/credentials.ts'
import { type Quotas, unmetered } from './access/quotas.ts'
import { isDenial } from './access/viewer.ts'
import { everybody, type Viewers } from './access/viewers.ts'
import type { Context } from './context.ts'
import { ending } from './ending.ts'
import { type FaultLog, HIDDEN, maskError } from './errors.ts'
import { explorer } from './explore/explore.ts'
import { exports } from './export/export.ts'
import { deniedExport, type ExportLine } from './export/export-log.ts'
import { WHOLE } from './graph/columns.ts'
import type { Graph } from './graph/graph.ts'
import type { Run } from './graph/run.ts'
import { sharedReads } from './graph/shared-reads.ts'
import { inTurns, turns } from './graph/turns.ts'
import { graphiql } from './graphiql/graphiql.ts'
import { DATA_SET, type DataName } from './loading/data-sets.ts'
import { admission } from './request/admission.ts'
import { answers } from './request/answers.ts'
import { askedAgain } from './request/asked-again.ts'
import { askedClocks } from './request/asked-clocks.ts'
import { boundedAnswer } from './request/bounded-answer.ts'
import { liveness, NO_ENDPOINT, nothingElse } from './request/endpoints.ts'
import { finalAnswers } from './request/final-answers.ts'
import { guard } from './request/guard.ts'
import { forRequest, heavyWork } from './request/heavy-work.ts'
import { hints } from './request/hints.ts'
import type { Limits } from './request/limits.ts'
import { maskedErrors } from './request/masked-errors.ts'
import { metered } from './request/metered.ts'
import { ownTurn } from './request/own-turn.ts'
import { readiness } from './request/readiness.ts'
import { refuse } from './request/refusal.ts'
import type { RequestLine, SlowLine } from './request/request-line.ts'
import { denied, requestLog } from './request/request-log.ts'
import type { TracedDatabase } from './request/spans.ts'
import { suggestions } from './request/suggestions.ts'
import { type Trust, trustedDocuments } from './request/trusted-documents.ts'
import { type Asked, viewersOnly } from './request/viewers-only.ts'
import { schema } from './schema.ts'
import { todayInUtc } from './time/calendar.ts'
import { clocksOf, unasked } from './time/clocks.ts'

export interface ServerSettings {
  /** Who is let in; by default everybody. */
  readonly viewers?: Viewers
  /** How much each may ask for; by default there are no quotas. */
  readonly quotas?: Quotas
  /** The documents that may be sent by id, and who may send others; by default everybody, and there are none. */
  readonly trust?: Trust
  /** Whether answers list the statements that made them, in `extensions.cypher`. */
  readonly explain: boolean
  /** Whether the schema is described to clients, and errors suggest names from it. */
  readonly introspection: boolean
  readonly limits: Limits
  /** The data set that the graph holds: GraphiQL shows its examples. */
  readonly data: DataName
  /** The origin at which browsers reach the server; null = the one that the request names. */
  readonly baseUrl?: string | null
  /** The most requests in progress, and the most heavy ones. */
  readonly maxInFlight: number
  readonly maxHeavy: number
  /** The timeout of one statement, and of a whole request, in milliseconds. */
  readonly queryTimeoutMs: number
  readonly requestTimeoutMs: number
  /** How long a client may take to read 64 KB of an export, in milliseconds. */
  readonly stallTimeoutMs: number
  /** The current factor for both timeouts; by default 1. */
  readonly patience?: () => number
  /** The date at which claims are current or over if the request names none; by default today in UTC. */
  readonly today?: () => string
  readonly logRequest: (line: RequestLine) => void
  /** Called with the statements of a request that took `slowMs` milliseconds or more; by default never. */
  readonly logSlow?: (line: SlowLine) => void
  readonly slowMs?: number
  /** What traces say of the database; null = nothing is traced. */
  readonly database?: TracedDatabase | null
  readonly logExport: (line: ExportLine) => void
  readonly logError: FaultLog
}

/** What a server is doing now. */
export interface Load {
  /** Heavy requests that are executed, and those that wait for their turn. */
  readonly heavy: number
  readonly waiting: number
  readonly exports: number
}

/**
 * The server as a request handler for `node:http`. `fetch` sends it a request without a socket; `load` says what it is
 * doing.
 */
export function createServer(graph: Graph, settings: ServerSettings) {
  const { explain, introspection, limits, data, queryTimeoutMs, requestTimeoutMs, logRequest, logExport, logError } =
    settings
  const { today = todayInUtc, patience = () => 1, maxInFlight, maxHeavy, stallTimeoutMs, baseUrl = null } = settings
  const { viewers = everybody, quotas = unmetered, trust } = settings
  const { database = {} } = settings
  const { logSlow = () => undefined, slowMs = Number.POSITIVE_INFINITY } = settings
  const [lane, heavyStatements] = [turns(maxHeavy), turns(maxHeavy)]
  const shared = sharedReads(graph)
  const places = admission(maxInFlight, logRequest)
  const exporting = exports(inTurns(graph, heavyStatements), {
    fetch: (url, request, asked) => yoga.fetch(url, request, asked),
    charge: (viewer) => quotas.charge(viewer, limits.cost),
    refund: quotas.refund,
    queryTimeoutMs: () => patience() * queryTimeoutMs,
    stallTimeoutMs,
    today,
    logExport,
    logError,
  })
  const yoga: YogaServerInstance<Asked, Context> = createYoga<Asked, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: NO_ENDPOINT,
    cors: false,
    landingPage: false,
    batching: false,
    multipart: false,
    graphiql: false,
    logging: false,
    maxRequestBodySize: false, // the guard keeps it
    parserAndValidationCache: { documentCache: createLRUCache(CACHE), errorCache: createLRUCache(CACHE) },
    maskedErrors: { maskError: (error) => maskError(error, logError) },
    plugins: [
      ...(trust && !explain ? [finalAnswers()] : []), // before the log, so that it has their 304
      requestLog({ log: logRequest, logSlow, slowMs, database }),
      liveness,
      readiness(graph, logError),
      explorer(),
      graphiql(data),
      namesData(data),
      viewersOnly(viewers, (request, pathname, denial) => {
        if (pathname === '/graphql') return {} // it has a line already
        return pathname === '/export' ? deniedExport(request, denial, logExport) : denied(request, denial, logRequest)
      }),
      exporting.plugin,
      nothingElse,
      ...(trust ? [trustedDocuments(trust)] : []),
      ownTurn, // before the next, which wraps it: what waits for its turn has a place
      places.plugin,
      guard(limits, { introspection }),
      heavyWork(graph, { most: maxHeavy, lane, statements: heavyStatements, places, quotas }),
      metered(quotas),
      answers(limits),
      ...(introspection ? [suggestions] : []),
      askedClocks,
      askedAgain,
      hints(logError),
      boundedAnswer(limits),
      ...(explain ? [statementList] : []),
      maskedErrors(logError),
    ],
    context: ({ request, params }) => {
      const runs: Run[] = []
      const profile = explain && params.extensions?.['profile'] === true
      const day = today()
      const end = ending(request.signal, patience() * requestTimeoutMs)
      return {
        graph: forRequest(shared),
        clocks: clocksOf(unasked, day),
        asOf: unasked,
        data,
        baseUrl: baseUrl ?? new URL(request.url).origin,
        today: day,
        breadth: WHOLE, // until the operation is weighed
        composed: new Map(),
        reading: {
          signal: end.signal,
          timeoutMs: patience() * queryTimeoutMs,
          profile,
          onRun: (run) => runs.splice(runs.findLastIndex(({ started }) => started <= run.started) + 1, 0, run),
        },
        runs,
        unknownSlugs: [],
        ending: end,
      }
    },
  })
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const asked = await viewers.viewerOf(credentialsOf(request))
    if (response.closed) return // the client left meanwhile, which Yoga would not notice any more
    if (!isDenial(asked) && places.refuses(request, response, asked)) return // what is denied must not count as load
    const context = { req: request, res: response, asked }
    const made = await yoga.handleNodeRequestAndResponse(request, response, context)
    await sendNodeResponse(made, response, request, true)
  }
  /** What fails outside of GraphQL is told here: Yoga's own handler would answer with the stack. */
  const handler: RequestListener = (request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.closed) return
      logError(error)
      if (response.headersSent) response.destroy()
      else refuse(response, { status: 500, code: 'INTERNAL_SERVER_ERROR', message: HIDDEN })
    })
  }
  const load = (): Load => ({ heavy: lane.taken(), waiting: lane.waiting(), exports: exporting.running() })
  return Object.assign(handler, { fetch: yoga.fetch, load })
}

/** The number of parsed queries that are cached; each may take a megabyte. */
const CACHE = { max: 100 }

/** Makes answers name their data set, for commands that must use a certain one. */
function namesData(data: DataName): Plugin {
  return {
    onResponse({ request, response }) {
      if (!denialOf(request)) response.headers.set(DATA_SET, data)
    },
  }
}

/** Adds to an answer its cost, the statements that it took with their parameters, and its trace, if it has one. */
const statementList: Plugin<Context> = {
  onExecute({ args }) {
    return {
      onExecuteDone({ result, setResult }) {
        if (!('data' in result)) return
        const { runs, cost, traceId } = args.contextValue as Context // made by `context` above
        const cypher = runs.filter(({ failed }) => !failed).map(({ started: _, round: __, shared: ___, ...run }) => run)
        setResult({ ...result, extensions: { ...result.extensions, cost, cypher, ...(traceId && { traceId }) } })
      },
    }
  },
}
