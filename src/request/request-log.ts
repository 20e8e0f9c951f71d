import { getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { denialOf, viewerOf } from '../access/asking.ts'
import type { Context } from '../context.ts'
import type { Run } from '../graph/graph.ts'
import { REQUEST_ID, requestIdOf } from '../request-id.ts'
import type { RequestLine, SlowLine } from './request-line.ts'
import { recordSpans } from './spans.ts'

export interface RequestLogs {
  readonly log: (line: RequestLine) => void
  /** Called as well if the request took `slowMs` milliseconds or more. */
  readonly logSlow: (line: SlowLine) => void
  readonly slowMs: number
}

/** Gives each GraphQL request an id, returned as a header, and calls `log` when the request is answered. */
export function requestLog({ log, logSlow, slowMs }: RequestLogs): Plugin<Context> {
  const open = new WeakMap<Request, Entry>()
  return {
    onRequest({ request, url }) {
      if (url.pathname !== '/graphql') return
      open.set(request, {
        started: performance.now(),
        requestId: requestIdOf(request.headers.get(REQUEST_ID)),
        errors: [],
      })
    },
    onExecute({ args }) {
      const context = args.contextValue as Context & { readonly request: Request } // made by the server
      const entry = open.get(context.request)
      if (entry) Object.assign(entry, { context, operation: getOperationAST(args.document, args.operationName) })
    },
    onResultProcess({ request, result }) {
      const entry = open.get(request)
      if (!entry || !('errors' in result)) return
      entry.errors = Array.from(new Set(result.errors?.map(({ extensions }) => String(extensions['code']))))
    },
    onResponse({ request, response }) {
      const entry = open.get(request)
      if (!entry) return
      const { started, requestId, context, operation, errors } = entry
      const [viewer, denial] = [viewerOf(request), denialOf(request)]
      const runs = context?.runs ?? []
      response.headers.set(REQUEST_ID, requestId)
      const milliseconds = Math.round(performance.now() - started)
      const line: RequestLine = {
        requestId,
        operationName: operation?.name?.value.replaceAll(/\W/g, '').slice(0, 60) ?? null,
        operationType: operation?.operation ?? null,
        status: response.status,
        milliseconds,
        cost: context?.cost ?? null,
        statements: runs.length,
        rows: runs.reduce((sum, run) => sum + run.rows, 0),
        errors: denial ? [denial.code] : errors,
        ...(viewer?.name != null && { viewer: viewer.name }),
      }
      const traceId = recordSpans({ line, started, headers: request.headers, runs })
      log(traceId === null ? line : { ...line, traceId })
      if (milliseconds >= slowMs) logSlow({ requestId, milliseconds, runs: runs.map(shortly) })
    },
  }
}

const shortly = ({ name, rows, milliseconds }: Run) => ({ name, rows, milliseconds })

/** The log line of a request that was refused before any of it was read. */
export const unread = (requestId: string, status: number, code: string): RequestLine => ({
  requestId,
  operationName: null,
  operationType: null,
  status,
  milliseconds: 0,
  cost: null,
  statements: 0,
  rows: 0,
  errors: [code],
})

interface Entry {
  readonly started: number
  readonly requestId: string
  readonly context?: Context
  readonly operation?: ReturnType<typeof getOperationAST>
  errors: readonly string[]
}
