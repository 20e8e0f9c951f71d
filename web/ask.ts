import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { TypedDocumentString } from './generated/graphql.ts'
import { fetchWithKey } from './page/key.ts'

/** Why there is no answer. */
export class Failure extends Error {
  readonly code: string
  /** After how many seconds the server wants to be asked again; null if it does not say. */
  readonly retryAfter: number | null
  constructor(code: string, message: string, retryAfter: number | null = null) {
    super(message)
    this.name = 'Failure'
    this.code = code
    this.retryAfter = retryAfter
  }
}

export interface Answer<Data> {
  readonly data: Data
  /** Messages of fields that could not be answered. */
  readonly faults: readonly string[]
}

/** An operation with its variables: what is sent, shown, copied and opened in GraphiQL. */
export interface Operation<Data, Variables> {
  readonly document: TypedDocumentString<Data, Variables>
  readonly variables: Variables
}

/** The text that is sent, to the byte. */
export const textOf = ({ document }: { readonly document: { toString(): string } }) => `${document.toString().trim()}\n`

const LONGEST_MS = 20_000

/** Sends an operation. Throws a Failure, or the reason of the signal if that aborts it. */
export async function ask<Data, Variables>(
  operation: Operation<Data, Variables>,
  signal: AbortSignal,
): Promise<Answer<Data>> {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: textOf(operation), variables: operation.variables }),
  }
  try {
    const response = await fetchWithKey('/graphql', request, signal, LONGEST_MS)
    return answerOf<Data>(response, await response.text())
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof Failure) throw error
    if (error instanceof DOMException && error.name === 'TimeoutError')
      throw new Failure('TIMEOUT', `The server did not answer within ${LONGEST_MS / 1000} seconds.`)
    throw new Failure('UNREACHABLE', 'The server cannot be reached, or the connection was cut off.')
  }
}

interface Body<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

function answerOf<Data>({ status, headers }: Response, text: string): Answer<Data> {
  const body = parsed<Data>(text)
  const [first] = body?.errors ?? []
  if (body?.data) return { data: body.data, faults: (body.errors ?? []).map(({ message }) => message) }
  const isBusy = status === 429 || status === 503
  const retryAfter = retryAfterIn({ status, headers })
  if (first) throw new Failure(first.extensions?.code ?? `HTTP ${status}`, first.message, retryAfter)
  if (isBusy) throw new Failure(`HTTP ${status}`, 'The server is busy.', retryAfter)
  if (status >= 400) throw new Failure(`HTTP ${status}`, 'The server could not answer.')
  throw new Failure('BAD_ANSWER', 'The answer was cut off, or is not what this page understands.')
}

/** After how many seconds a busy server wants to be asked again; null if it is not busy, or does not say. */
export function retryAfterIn({ status, headers }: Pick<Response, 'status' | 'headers'>): number | null {
  return status === 429 || status === 503 ? secondsIn(headers.get('retry-after')) : null
}

/** Of the header Retry-After, which may also be a date. */
const secondsIn = (text: string | null) => (text !== null && /^\d{1,4}$/.test(text) ? Number(text) : null)

function parsed<Data>(text: string): Body<Data> | null {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' ? (body as Body<Data> | null) : null // the server's schema says so
  } catch {
    return null
  }
}

/** How often a busy server is asked again unbidden. */
const MOST_RETRIES = 4

/**
 * Asks, and asks a busy server again after the time that it names: each time after twice as long, and not all pages at
 * the same moment. `onPause` is told how long it waits, in seconds.
 */
export function askPatiently<Data, Variables>(
  operation: Operation<Data, Variables>,
  signal: AbortSignal,
  onPause: OnPause,
): Promise<Answer<Data>> {
  return patiently(() => ask(operation, signal), signal, onPause)
}

type OnPause = (failure: Failure, seconds: number) => void

/** The same for any request that throws a Failure. */
export async function patiently<Result>(
  attempt: () => Promise<Result>,
  signal: AbortSignal,
  onPause: OnPause,
): Promise<Result> {
  for (let retries = 0; ; retries += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof Failure) || error.retryAfter === null || retries === MOST_RETRIES) throw error
      const seconds = error.retryAfter * 2 ** retries * (1 + Math.random() / 2)
      onPause(error, seconds)
      await pause(seconds * 1_000, signal)
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
}

/** A failure as it is shown. */
export interface Failed {
  readonly code: string
  readonly message: string
  /** In how many seconds it is asked again; null = not unless the reader wants it. */
  readonly againIn: number | null
}

export interface Asked<Data> {
  /** The last answer; it stays while the next one is awaited, and where that fails. */
  readonly answer: Answer<Data> | null
  readonly failure: Failed | null
  readonly isWaiting: boolean
  retry(): void
}

/** The answer to an operation, anew whenever it changes; null asks nothing. Of several answers only the last counts. */
export function useAnswer<Data, Variables>(operation: Operation<Data, Variables> | null): Asked<Data> {
  const [state, setState] = useState<State<Data>>(NOTHING)
  const [attempt, setAttempt] = useState(0)
  const asked = operation && `${attempt} ${operation.document} ${JSON.stringify(operation.variables)}`
  const latest = useRef(operation)
  latest.current = operation
  // `asked` stands for the operation, and for another attempt at it.
  useEffect(() => {
    const asking = new AbortController()
    if (asked === null || !latest.current) setState(NOTHING)
    else void settle(asked, latest.current, asking.signal)
    return () => asking.abort()
  }, [asked])
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  const { answer, failure, settled } = state
  return { answer, failure, isWaiting: asked !== settled, retry }

  async function settle(name: string, operation: Operation<Data, Variables>, signal: AbortSignal): Promise<void> {
    const fail = ({ code, message }: Failure, againIn: number | null) =>
      setState((last) => ({ answer: last.answer, failure: { code, message, againIn }, settled: name }))
    try {
      const found = await askPatiently(operation, signal, fail)
      if (!signal.aborted) setState({ answer: found, failure: null, settled: name })
    } catch (error) {
      const why = error instanceof Failure ? error : new Failure('UNKNOWN', 'Something went wrong on this page.')
      if (!signal.aborted) fail(why, null)
    }
  }
}

interface State<Data> {
  readonly answer: Answer<Data> | null
  readonly failure: Failed | null
  /** What was asked when it was answered, or failed. */
  readonly settled: string | null
}

const NOTHING = { answer: null, failure: null, settled: null }
