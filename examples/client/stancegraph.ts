import type { TypedDocumentString } from './generated/graphql.ts'

/**
 * Creates a function that sends documents typed by `graphql()`, with their variables, to the server at this address. It
 * returns complete data or throws a StancegraphError: also for partial data, for an answer that is not GraphQL, and for
 * no answer within `timeoutMs`. If the caller's own signal aborts, its reason is thrown unchanged. Nothing is retried;
 * retrying is safe, since every query only reads.
 */
export function stancegraph(url: string, { timeoutMs = 15_000 }: { readonly timeoutMs?: number } = {}) {
  return async function ask<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
    { signal }: { readonly signal?: AbortSignal } = {},
  ): Promise<Data> {
    const body = JSON.stringify({ query: document.toString(), variables })
    const { response, text } = await post(url, body, timeoutMs, signal)
    const { data, errors: [error] = [] } = answerIn(text)
    const { status } = response
    const retryAfter = secondsIn(response.headers.get('retry-after'))
    if (error) {
      throw new StancegraphError(error.extensions?.code ?? 'UNKNOWN', error.message, { status, retryAfter })
    }
    if (data == null) {
      const message = `${url} answered with HTTP ${status}, and not as a GraphQL server does. Is the address right?`
      throw new StancegraphError('NOT_GRAPHQL', message, { status, retryAfter })
    }
    return data as Data // the document's types were generated from the server's schema
  }
}

export type Ask = ReturnType<typeof stancegraph>

/** Why there is no data. */
export class StancegraphError extends Error {
  override readonly name = 'StancegraphError'
  /**
   * `extensions.code` of the answer's first error; UNREACHABLE if there was no answer, NOT_GRAPHQL if it was not
   * GraphQL.
   */
  readonly code: string
  /** HTTP status; null without an answer. */
  readonly status: number | null
  /** Seconds to wait before a retry; null if the server does not say. */
  readonly retryAfter: number | null

  constructor(code: string, message: string, { status = null, retryAfter = null, cause }: Circumstances = {}) {
    super(message, { cause })
    this.code = code
    this.status = status
    this.retryAfter = retryAfter
  }
}

interface Circumstances {
  readonly status?: number | null
  readonly retryAfter?: number | null
  readonly cause?: unknown
}

/**
 * Iterates over all nodes of a list. It requests a page only when the reader reaches it; a reader that stops requests
 * no more.
 */
export async function* nodesOf<Node>(pageAfter: (cursor: string | null) => Promise<Page<Node>>): AsyncGenerator<Node> {
  let cursor: string | null = null
  do {
    const { edges, pageInfo }: Page<Node> = await pageAfter(cursor)
    for (const { node } of edges) yield node
    cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (cursor !== null)
}

/** The part that every connection has. */
interface Page<Node> {
  readonly edges: readonly { readonly node: Node }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

async function post(url: string, body: string, timeoutMs: number, signal: AbortSignal | undefined) {
  const timeout = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: ACCEPT },
      body,
      signal: AbortSignal.any(signal ? [signal, timeout] : [timeout]),
    })
    return { response, text: await response.text() }
  } catch (cause) {
    signal?.throwIfAborted()
    const why = timeout.aborted ? `it did not answer within ${timeoutMs / 1_000} s` : reasonOf(cause)
    throw new StancegraphError('UNREACHABLE', `${url} cannot be reached: ${why}. Is the server running?`, { cause })
  }
}

/** As the specification asks. With the first type, an answer without data never has status 200. */
const ACCEPT = 'application/graphql-response+json, application/json;q=0.9'

/** `fetch` only says that it failed. In Node.js the error's cause has a code that says why. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  if (!(cause instanceof Error)) return String(cause)
  return 'code' in cause ? String(cause.code) : cause.message
}

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** The body as a GraphQL answer; empty if it is something else, such as a proxy's error page. */
function answerIn(text: string): Answer {
  try {
    const value: unknown = JSON.parse(text)
    const isAnswer = typeof value === 'object' && value !== null && ('data' in value || 'errors' in value)
    return isAnswer ? (value as Answer) : {} // by the specification
  } catch {
    return {}
  }
}

/** Retry-After in seconds; this server never sends the date form. */
function secondsIn(header: string | null): number | null {
  return header !== null && /^\d+$/.test(header) ? Number(header) : null
}
