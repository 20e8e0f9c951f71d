import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { TypedDocumentString } from './generated/graphql.ts'

/** Why there is no answer. */
export class Failure extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.name = 'Failure'
    this.code = code
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
  const timeout = AbortSignal.timeout(LONGEST_MS)
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: textOf(operation), variables: operation.variables }),
      signal: AbortSignal.any([signal, timeout]),
    })
    return answerOf<Data>(response.status, await response.text())
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof Failure) throw error
    if (timeout.aborted) throw new Failure('TIMEOUT', `The server did not answer within ${LONGEST_MS / 1000} seconds.`)
    throw new Failure('UNREACHABLE', 'The server cannot be reached, or the connection was cut off.')
  }
}

interface Body<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

function answerOf<Data>(status: number, text: string): Answer<Data> {
  const body = parsed<Data>(text)
  const [first] = body?.errors ?? []
  if (body?.data) return { data: body.data, faults: (body.errors ?? []).map(({ message }) => message) }
  if (first) throw new Failure(first.extensions?.code ?? `HTTP ${status}`, first.message)
  if (status === 429 || status === 503)
    throw new Failure(`HTTP ${status}`, 'The server is busy. Try again in a few seconds.')
  if (status >= 400) throw new Failure(`HTTP ${status}`, 'The server could not answer.')
  throw new Failure('BAD_ANSWER', 'The answer was cut off, or is not what this page understands.')
}

function parsed<Data>(text: string): Body<Data> | null {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' ? (body as Body<Data> | null) : null // the server's schema says so
  } catch {
    return null
  }
}

export interface Asked<Data> {
  /** The last answer; it stays while the next one is awaited, and where that fails. */
  readonly answer: Answer<Data> | null
  readonly failure: Failure | null
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
    else void settle(asked, ask(latest.current, asking.signal), asking.signal)
    return () => asking.abort()
  }, [asked])
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  const { answer, failure, settled } = state
  return { answer, failure, isWaiting: asked !== settled, retry }

  async function settle(name: string, answering: Promise<Answer<Data>>, signal: AbortSignal): Promise<void> {
    try {
      const found = await answering
      if (!signal.aborted) setState({ answer: found, failure: null, settled: name })
    } catch (error) {
      const why = error instanceof Failure ? error : new Failure('UNKNOWN', 'Something went wrong on this page.')
      if (!signal.aborted) setState((last) => ({ answer: last.answer, failure: why, settled: name }))
    }
  }
}

interface State<Data> {
  readonly answer: Answer<Data> | null
  readonly failure: Failure | null
  /** What was asked when it was answered, or failed. */
  readonly settled: string | null
}

const NOTHING = { answer: null, failure: null, settled: null }
