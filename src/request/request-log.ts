import { getOperationAST } from 'graphql'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import { denialOf, viewerOf } from '../access/asking.ts'
import type { Denial } from '../access/viewer.ts'
import type { Context } from '../context.ts'
import { type RefusalRule, ruleOf } from '../errors.ts'
import type { Run } from '../graph/run.ts'
import { checksumOf } from '../loading/checksum.ts'
import { REQUEST_ID, requestIdOf } from '../request-id.ts'
import type { RequestLine, SlowLine } from './request-line.ts'
import { beginSpan, type RequestSpan, type TracedDatabase } from './spans.ts'
import type { Asked } from './viewers-only.ts'

export interface RequestLogs {
  readonly log: (line: RequestLine) => void
  /** Called as well if the request took `slowMs` milliseconds or more. */
  readonly logSlow: (line: SlowLine) => void
  readonly slowMs: number
  /** What spans say of the database; null = there are none. */
  readonly database: TracedDatabase | null
}

/** Gives each GraphQL request an id, returned as a header, and calls `log` when the request is answered. */
export function requestLog({ log, logSlow, slowMs, database }: RequestLogs): Plugin<Context, Asked> {
  const open = new WeakMap<Request, Entry>()
  const spanOf = (asked: Parameters<typeof beginSpan>[0]) => database && beginSpan(asked)
  return {
    onRequest({ request, url, serverContext }) {
      if (url.pathname !== '/graphql') return
      open.set(request, {
        isOwn: (serverContext as Asked).isOwn === true,
        started: performance.now(),
        requestId: requestIdOf(request.headers.get(REQUEST_ID)),
        errors: [],
        rule: null,
      })
    },
    onParams({ request, params }) {
      const entry = open.get(request)
      if (entry && typeof params?.query === 'string') entry.text = params.query
    },
    onExecute({ args, extendContext }) {
      const context = args.contextValue as Context & YogaInitialContext // made by the server
      const entry = open.get(context.request)
      if (!entry) return
      const operation = getOperationAST(args.document, args.operationName)
      const { started } = entry
      const span = spanOf({ type: operation?.operation ?? null, started, headers: context.request.headers })
      Object.assign(entry, { context, operation, span, text: context.params.query ?? entry.text })
      extendContext({ requestId: entry.requestId, ...(span && { traceId: span.traceId }) })
    },
    onResultProcess({ request, result }) {
      const entry = open.get(request)
      if (!entry || !('errors' in result)) return
      entry.rule = result.errors?.map(({ extensions }) => ruleOf(extensions)).find((rule) => rule !== null) ?? null
      entry.errors = Array.from(new Set(result.errors?.map(({ extensions }) => String(extensions['code']))))
    },
    onResponse({ request, response }) {
      const entry = open.get(request)
      if (!entry) return
      const { started, requestId, isOwn, context, operation, text, errors, rule } = entry
      const [viewer, denial] = [viewerOf(request), denialOf(request)]
      const runs = context?.runs ?? []
      context?.ending.answered()
      response.headers.set(REQUEST_ID, requestId)
      const milliseconds = Math.round(performance.now() - started)
      const line: RequestLine = {
        requestId,
        operationName: operation?.name?.value.replaceAll(/\W/g, '').slice(0, 60) ?? null,
        operationType: operation?.operation ?? null,
        document: text === undefined ? null : checksumOf(text).slice(0, 12),
        status: response.status,
        milliseconds,
        cost: context?.cost ?? null,
        statements: runs.length,
        rows: runs.reduce((sum, run) => sum + run.rows, 0),
        errors: denial ? [denial.code] : errors,
        ...(isOwn && { isOwn }),
        ...(denial && { isUnread: true }),
        ...(rule && { rule }),
        ...(viewer?.name != null && { viewer: viewer.name }),
      }
      const { span = spanOf({ type: line.operationType, started, headers: request.headers }) } = entry
      if (database) span?.end({ line, runs, database })
      log(span ? { ...line, traceId: span.traceId } : line)
      if (milliseconds >= slowMs) logSlow({ requestId, milliseconds, runs: runs.map(shortly) })
    },
  }
}

const shortly = ({ name, rows, milliseconds, failed }: Run) => ({ name, rows, milliseconds, ...(failed && { failed }) })

/** Logs a request that was denied, and returns the header with its id. */
export function denied(request: Request, { status, code }: Denial, log: (line: RequestLine) => void) {
  const requestId = requestIdOf(request.headers.get(REQUEST_ID))
  log(unread(requestId, status, code))
  return { [REQUEST_ID]: requestId }
}

/** The log line of a request that was refused before any of it was read. */
export const unread = (requestId: string, status: number, code: string): RequestLine => ({
  requestId,
  operationName: null,
  operationType: null,
  document: null,
  status,
  milliseconds: 0,
  cost: null,
  statements: 0,
  rows: 0,
  errors: [code],
  isUnread: true,
})

interface Entry {
  readonly isOwn: boolean
  readonly started: number
  readonly requestId: string
  readonly context?: Context
  readonly operation?: ReturnType<typeof getOperationAST>
  /** Null if it is not recorded; none if the request was refused before it was executed. */
  readonly span?: RequestSpan | null
  text?: string
  errors: readonly string[]
  rule: RefusalRule | null
}
