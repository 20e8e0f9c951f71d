import { GraphQLError, type GraphQLErrorExtensions } from 'graphql'
import { GraphError, isFault, type Reason } from './graph/graph-error.ts'

/** The values of `extensions.code` in errors for clients. */
export type ErrorCode =
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'CHANGED_MEANWHILE'
  | 'DATABASE_UNAVAILABLE'
  | 'DOCUMENT_NOT_FOUND'
  | 'DOCUMENT_NOT_TRUSTED'
  | 'FORBIDDEN'
  | 'HOST_NOT_ALLOWED'
  | 'INTERNAL_SERVER_ERROR'
  | 'NOT_FOUND'
  | 'ORIGIN_NOT_ALLOWED'
  | 'OVERLOADED'
  | 'PROVIDER_UNAVAILABLE'
  | 'QUERY_TOO_COMPLEX'
  | 'QUERY_TOO_DEEP'
  | 'RATE_LIMITED'
  | 'REQUEST_ABORTED'
  | 'REQUEST_ENTITY_TOO_LARGE'
  | 'TIMEOUT'
  | 'TOO_LARGE'
  | 'UNAUTHENTICATED'

/**
 * What refuses a request because it is more than is allowed: `extensions.rule` of its error, and a label of the metrics.
 * Limits of a request are settings, and described with them.
 */
export const refusalRules = [
  'depth',
  'nestedPages',
  'cost',
  'tokens',
  'documentBytes',
  'aliases',
  'aliasLength',
  'rootFields',
  'directives',
  'stringBytes',
  'listLength',
  'inputDepth',
  'bodyBytes',
  'answerBytes',
  'errors',
  'filterDepth', // related things within one another in a filter
  'schemaLists', // lists within one another in an introspection
  'syntaxDepth', // what the parser can read
  'work', // what an analysis reads or compares
  'inFlight', // requests at a time
  'heavy', // heavy requests at a time, and those that may wait
  'exports', // exports at a time
  'points', // the quota of a viewer
] as const

export type RefusalRule = (typeof refusalRules)[number]

/** The rule that an error names; null if it is no refusal. */
export function ruleOf({ rule }: GraphQLErrorExtensions): RefusalRule | null {
  return refusalRules.find((name) => name === rule) ?? null
}

/** The HTTP status of an answer without data. Errors that are not ours are the client's. */
export function statusOf(code: unknown): number {
  return STATUS.get(code) ?? 400
}

const STATUS: ReadonlyMap<unknown, number> = new Map<ErrorCode, number>([
  ['UNAUTHENTICATED', 401],
  ['DOCUMENT_NOT_TRUSTED', 403],
  ['FORBIDDEN', 403],
  ['DOCUMENT_NOT_FOUND', 404],
  ['RATE_LIMITED', 429],
  ['INTERNAL_SERVER_ERROR', 500],
  ['CHANGED_MEANWHILE', 503],
  ['DATABASE_UNAVAILABLE', 503],
  ['OVERLOADED', 503],
  ['PROVIDER_UNAVAILABLE', 503],
  ['TIMEOUT', 504],
])

/** An error whose message clients read: it says the rule, the value received and what to write instead. */
export function clientError(code: ErrorCode, message: string, extensions: ErrorDetails = {}) {
  return new GraphQLError(message, { extensions: { code, ...extensions } })
}

interface ErrorDetails extends GraphQLErrorExtensions {
  /** By which the request is refused. */
  readonly rule?: RefusalRule
}

export const badInput = (message: string) => clientError('BAD_USER_INPUT', message)

/** Called with each error whose cause is hidden from clients, and with the id of its request where there is one. */
export type FaultLog = (cause: unknown, requestId?: string) => void

/** The message of an error whose cause is hidden. */
export const HIDDEN = 'Something went wrong on our side. It has been logged.'

/** The value received, shortened to one line, for a message. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/**
 * What a client sees of an error. Our own coded errors, those of the specification and refusals stay as they are;
 * failures of the database get a message of ours; all others are hidden. Faults go to `log`, once for each field that fails.
 */
export function maskError(error: unknown, log: (cause: unknown) => void): GraphQLError {
  const cause = causeOf(error)
  if (cause instanceof GraphQLError) {
    const { code = 'BAD_USER_INPUT', originalError, ...extensions } = cause.extensions
    // the input itself is not shown, because it may contain a secret
    return placed(error, cause.message, { ...extensions, code, ...(originalError ? { http: { status: 400 } } : {}) })
  }
  const told = cause instanceof GraphError ? cause.told : null
  if (told === null && isFault(cause)) log(cause)
  if (cause instanceof GraphError) {
    const { code, message, http } = silence[cause.reason]
    const isRefused = told !== null && cause.reason === 'TOO_LARGE' // an analysis says what is too much
    const rule: { readonly rule?: RefusalRule } = isRefused ? { rule: 'work' } : {}
    return placed(error, told ?? message, { code, ...rule, ...(http && { http }) })
  }
  return placed(error, HIDDEN, { code: 'INTERNAL_SERVER_ERROR' })
}

interface Silence {
  readonly code: ErrorCode
  readonly message: string
  readonly http?: { readonly status: number; readonly headers: Readonly<Record<string, string>> }
}

const unavailable: Silence = {
  code: 'DATABASE_UNAVAILABLE',
  message: 'The database does not answer at the moment. Try again in a few seconds.',
  http: { status: 503, headers: { 'Retry-After': '2' } },
}

const silence: { readonly [R in Reason]: Silence } = {
  UNAVAILABLE: unavailable,
  UNAUTHORIZED: unavailable,
  TIMEOUT: {
    code: 'TIMEOUT',
    message: 'The database took too long. Ask for fewer things, or for fewer levels of them.',
  },
  TOO_LARGE: {
    code: 'TOO_LARGE',
    message: 'The answer is larger than one request may be. Ask for smaller pages, or for fewer levels.',
  },
  OVERLOADED: {
    code: 'OVERLOADED',
    message:
      'The database has too much to do at once. Try again in a few seconds; if that does not help, ask for smaller pages, or for fewer levels.',
    http: { status: 503, headers: { 'Retry-After': '5' } },
  },
  CHANGED: {
    code: 'CHANGED_MEANWHILE',
    message: 'Something that the answer names was removed while it was made. Ask again.',
    http: { status: 503, headers: { 'Retry-After': '1' } },
  },
  ABORTED: { code: 'REQUEST_ABORTED', message: 'The request was given up before its answer was complete.' },
  REJECTED: { code: 'INTERNAL_SERVER_ERROR', message: HIDDEN },
}

/** The innermost error: the one a resolver threw, or an error of the specification. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error
}

function placed(error: unknown, message: string, extensions: GraphQLErrorExtensions): GraphQLError {
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions })
  return new GraphQLError(message, { nodes: error.nodes, source: error.source, path: error.path, extensions })
}
