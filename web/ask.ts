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
  const { response, text } = await reply('/graphql', request, signal, LONGEST_MS)
  return answerOf<Data>(response, text)
}

/** What the server replies, whatever it is. Throws a Failure where there is nothing, as `ask` does. */
export async function reply(
  address: string,
  request: Parameters<typeof fetchWithKey>[1],
  signal: AbortSignal,
  longestMs: number,
) {
  try {
    const response = await fetchWithKey(address, request, signal, longestMs)
    return { response, text: await response.text() }
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof DOMException && error.name === 'TimeoutError')
      throw new Failure('TIMEOUT', `The server did not answer within ${longestMs / 1000} seconds.`)
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

export type OnPause = (failure: Failure, seconds: number) => void

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
  /** Whether the rest has been answered. */
  readonly isPartial?: boolean
}

export interface Asked<Data> {
  /** The last answer; it stays while the next one is awaited, and where that fails. */
  readonly answer: Data | null
  /** Of what is asked now. */
  readonly failure: Failed | null
  readonly isWaiting: boolean
  retry(): void
}

/** The answer to an operation, anew whenever it changes; null asks nothing. Of several answers only the last counts. */
export function useAnswer<Data, Variables>(operation: Operation<Data, Variables> | null): Asked<Answer<Data>> {
  const asked = useAsked(
    operation && `${operation.document} ${JSON.stringify(operation.variables)}`,
    (signal, onPause) => (operation ? askPatiently(operation, signal, onPause) : Promise.reject(signal.reason)),
  )
  const { faults = [] } = asked.answer ?? {}
  if (asked.failure || asked.isWaiting || faults.length === 0) return asked
  const message = `A part could not be answered: ${faults.join(' ')}`
  return { ...asked, failure: { code: 'INCOMPLETE', message, againIn: null, isPartial: true } }
}

/** The same for whatever is asked; `name` stands for it, and null asks nothing. */
export function useAsked<Result>(
  name: string | null,
  attempt: (signal: AbortSignal, onPause: OnPause) => Promise<Result>,
): Asked<Result> {
  const [state, setState] = useState<State<Result>>(NOTHING)
  const [attempts, setAttempts] = useState(0)
  const asked = name && `${attempts} ${name}`
  const latest = useRef(attempt)
  latest.current = attempt
  useEffect(() => {
    if (name === null) return setState(NOTHING)
    const asking = new AbortController()
    const { signal } = asking
    const fail = ({ code, message }: Failure, againIn: number | null) =>
      setState(({ answer }) => ({ answer, failed: name, failure: { code, message, againIn }, settled: asked }))
    latest.current(signal, fail).then(
      (answer) => {
        if (!signal.aborted) setState({ answer, failed: null, failure: null, settled: asked })
      },
      (error: unknown) => {
        const why = error instanceof Failure ? error : new Failure('UNKNOWN', 'Something went wrong on this page.')
        if (!signal.aborted) fail(why, null)
      },
    )
    return () => asking.abort()
  }, [asked])
  const retry = useCallback(() => setAttempts((count) => count + 1), [])
  const { answer, failed, failure, settled } = state
  return { answer, failure: failed === name ? failure : null, isWaiting: asked !== settled, retry }
}

interface State<Result> {
  readonly answer: Result | null
  readonly failure: Failed | null
  /** What was asked when it failed. */
  readonly failed: string | null
  /** What was asked when it was answered, or failed, and at which attempt. */
  readonly settled: string | null
}

const NOTHING = { answer: null, failure: null, failed: null, settled: null }
