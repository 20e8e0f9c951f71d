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
 * the reader has given it. Returns its refusal where they decline. `longestMs` is for each attempt.
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
    if (response.status !== 401 && (response.status !== 403 || sent === null)) return response
    const { message, code } = await errorIn(response.clone())
    if (response.status === 403 && code !== 'FORBIDDEN') return response // not for the key
    if (key === sent && !(await orAborted(newKey(message), signal))) return response
  }
}

/** The first error in an answer of the server. */
export async function errorIn(response: Response): Promise<{ readonly message: string; readonly code?: string }> {
  const body = (await response.json().catch(() => null)) as Body | null
  const [error] = body?.errors ?? []
  const { message = `The server answered with HTTP ${response.status}.`, extensions = {} } = error ?? {}
  return { message, ...extensions }
}

interface Body {
  readonly errors?: readonly { readonly message?: string; readonly extensions?: { readonly code?: string } }[]
}

function orAborted<Result>(result: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason))
    result.then(resolve, reject)
  })
}
