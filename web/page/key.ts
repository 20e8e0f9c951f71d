import { useEffect, useState } from 'preact/hooks'

/** The reader's key. It is kept here alone, and forgotten with the page. */
let key: string | null = null

/** What the reader is asked: why, and what happens with the answer. Null declines. */
export interface KeyQuestion {
  readonly why: string
  answer(given: string | null): void
}

let question: (KeyQuestion & { readonly answered: Promise<boolean> }) | null = null
let tell: (question: KeyQuestion | null) => void = () => undefined

/** The question to show; null = none. One component uses it. */
export function useKeyQuestion(): KeyQuestion | null {
  const [shown, setShown] = useState<KeyQuestion | null>(null)
  useEffect(() => {
    tell = setShown
    setShown(question) // asked before this was shown
  }, [])
  return shown
}

/** Whether requests are sent with a key. */
export const hasKey = () => key !== null

/** Asks for a key, unless that is being asked already. Whether there is a new one then. */
function newKey(why: string): Promise<boolean> {
  if (question) return question.answered
  key = null
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const answer = (given: string | null) => {
    key = given
    question = null
    tell(null)
    resolve(given !== null)
  }
  question = { why, answer, answered: promise }
  tell(question)
  return promise
}

/**
 * Fetches from this server, with the key if there is one. A server that wants a key, or another one, is asked again when
 * the reader has given it. Returns its answer 401 where they decline. `longestMs` is for each attempt.
 */
export async function fetchWithKey(
  address: string,
  init: Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> },
  signal: AbortSignal,
  longestMs?: number,
): Promise<Response> {
  for (;;) {
    const sent = key
    const headers = { ...init.headers, ...(sent !== null && { authorization: `Bearer ${sent}` }) }
    const limits = longestMs === undefined ? [] : [AbortSignal.timeout(longestMs)]
    const response = await fetch(address, { ...init, headers, signal: AbortSignal.any([signal, ...limits]) })
    if (response.status !== 401) return response
    const why = await messageIn(response.clone())
    if (key === sent && !(await orAborted(newKey(why), signal))) return response
  }
}

/** The message of the first error in an answer of the server. */
export async function messageIn(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null)
  const [error] = (body as { readonly errors?: readonly { readonly message?: string }[] } | null)?.errors ?? []
  return error?.message ?? `The server answered with HTTP ${response.status}.`
}

function orAborted<Result>(result: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason))
    result.then(resolve, reject)
  })
}
