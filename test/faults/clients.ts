import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/** The outcome of one request. Moments are those of `performance.now()`. */
export interface Answer {
  readonly begun: number
  readonly ended: number
  /** Null without an answer; `code` is then the socket error's. */
  readonly status: number | null
  readonly code: string | null
  readonly retryAfter: string | null
}

export interface Clients {
  readonly answers: readonly Answer[]
  /** Stops each client after its current request. */
  stop(): Promise<void>
}

export interface ClientsOptions {
  readonly count: number
  readonly query: string
  /** Milliseconds between an answer and the client's next request. */
  readonly think: number
}

/** Starts that many clients. Each keeps one connection, and sends one request after the other until it is stopped. */
export function startClients(origin: string, { count, query, think }: ClientsOptions): Clients {
  const agent = new Agent({ keepAlive: true, maxSockets: count })
  const answers: Answer[] = []
  let stopping = false
  const client = async () => {
    await pause(Math.random() * think)
    while (!stopping) {
      answers.push(await ask(origin, query, agent))
      await pause(think * (0.5 + Math.random()))
    }
  }
  const all = Promise.all(Array.from({ length: count }, client))
  return {
    answers,
    async stop() {
      stopping = true
      await all
      agent.destroy()
    },
  }
}

/** Sends one request. */
export function ask(origin: string, query: string, agent = new Agent(), signal?: AbortSignal): Promise<Answer> {
  const begun = performance.now()
  return new Promise((resolve) => {
    const end = (status: number | null, code: string | null, retryAfter: string | null = null) =>
      resolve({ begun, ended: performance.now(), status, code, retryAfter })
    const headers = { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' }
    const sent = request(`${origin}/graphql`, { agent, method: 'POST', headers, ...(signal && { signal }) })
    sent.on('error', (error) => end(null, 'code' in error ? String(error.code) : error.message))
    sent.on('response', (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      response.on('error', (error) => end(null, 'code' in error ? String(error.code) : error.message))
      response.on('end', () => end(response.statusCode ?? null, codeIn(text), response.headers['retry-after'] ?? null))
    })
    sent.end(JSON.stringify({ query }))
  })
}

function codeIn(text: string): string | null {
  try {
    const { errors } = JSON.parse(text) as { readonly errors?: readonly { readonly extensions?: { code?: string } }[] }
    return errors === undefined ? null : (errors[0]?.extensions?.code ?? 'NO_CODE')
  } catch {
    return 'NO_JSON'
  }
}

/** What clients saw of a fault. Times are in milliseconds. */
export interface Outcome {
  /** The first failure: how long after the fault began, and what it was. Null if nothing failed. */
  readonly first: { readonly after: number; readonly how: string; readonly retryAfter: string | null } | null
  /** Over all answers that ended after the fault began. */
  readonly longest: number
  /** Relative to the fault's end: the last failure, 0 if nothing failed, and the first success. */
  readonly lastFailure: number
  readonly firstSuccess: number | null
  readonly failures: ReadonlyMap<string, number>
  /** Requests that were taken and got no answer. A connection that was refused took none. */
  readonly lost: number
}

export function outcomeOf(answers: readonly Answer[], began: number, ended: number): Outcome {
  const since = answers.filter((answer) => answer.ended >= began)
  const failed = since.filter(({ code }) => code !== null)
  const failures = new Map<string, number>()
  for (const answer of failed) failures.set(how(answer), (failures.get(how(answer)) ?? 0) + 1)
  const [first] = failed.toSorted((a, b) => a.ended - b.ended)
  const [success] = since.filter((answer) => answer.code === null && answer.ended >= ended)
  return {
    first: first ? { after: first.ended - began, how: how(first), retryAfter: first.retryAfter } : null,
    longest: Math.max(0, ...since.map((answer) => answer.ended - answer.begun)),
    lastFailure: Math.max(0, ...failed.map((answer) => answer.ended - ended)),
    firstSuccess: success ? success.ended - ended : null,
    failures,
    lost: failed.filter(({ status, code }) => status === null && code !== 'ECONNREFUSED').length,
  }
}

const how = ({ status, code }: Answer) => `${status ?? 'no answer'} ${code}`
