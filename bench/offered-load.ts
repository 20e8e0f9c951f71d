import { Agent, type IncomingMessage, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

// A client as light as one can be, in a process of its own: it is told by its parent what to ask, and tells what came.

export interface Load {
  readonly url: string
  /** Bodies of requests, asked in turn. */
  readonly bodies: readonly string[]
  readonly seconds: number
  /** So many requests a second, whether or not answers come; or so many clients, each of which waits for its answers. */
  readonly arrivals: { readonly perSecond: number } | { readonly clients: number }
  /** With it, how long it takes at the end until ten answers in a row take no longer than that, in milliseconds. */
  readonly normalMs?: number
}

export interface Came {
  /** Answers a second with data. */
  readonly perSecond: number
  readonly answered: Times
  /** By HTTP 503. */
  readonly refused: Times
  /** Answers of any other status, and connections that broke. */
  readonly failed: number
  readonly recoverySeconds: number | null
}

/** In milliseconds; null of none. */
interface Times {
  readonly count: number
  readonly median: number | null
  readonly p99: number | null
}

process.once('message', async (load: Load) => {
  process.send?.(await offer(load), () => process.exit())
})

async function offer({ url, bodies, seconds, arrivals, normalMs }: Load): Promise<Came> {
  const agent = new Agent({ keepAlive: true })
  const times: Record<'answered' | 'refused' | 'failed', number[]> = { answered: [], refused: [], failed: [] }
  let sent = 0
  const ask = () => {
    sent += 1
    return answerTo(url, agent, bodies[sent % bodies.length] ?? '')
  }
  const asked = async () => {
    const { status, milliseconds } = await ask()
    times[status === 200 ? 'answered' : status === 503 ? 'refused' : 'failed'].push(milliseconds)
  }
  const started = performance.now()
  const elapsed = () => (performance.now() - started) / 1_000
  const underWay: Promise<void>[] = []
  if ('clients' in arrivals) {
    const client = async () => {
      while (elapsed() < seconds) await asked()
    }
    underWay.push(...Array.from({ length: arrivals.clients }, client))
  } else {
    for (; elapsed() < seconds; await pause(2)) {
      while (sent < elapsed() * arrivals.perSecond) underWay.push(asked())
    }
  }
  const ended = elapsed()
  const recoverySeconds = normalMs === undefined ? null : await recovery(ask, normalMs)
  await Promise.all(underWay)
  const perSecond = times.answered.length / ('clients' in arrivals ? elapsed() : ended)
  agent.destroy()
  return {
    perSecond,
    answered: timesOf(times.answered),
    refused: timesOf(times.refused),
    failed: times.failed.length,
    recoverySeconds,
  }
}

interface Answered {
  /** 0 where the connection broke. */
  readonly status: number
  readonly milliseconds: number
}

function answerTo(url: string, agent: Agent, body: string): Promise<Answered> {
  const started = performance.now()
  return new Promise((resolve) => {
    const end = (status = 0) => resolve({ status, milliseconds: performance.now() - started })
    const asked = request(url, { agent, method: 'POST', headers: { ...HEADERS, 'content-length': body.length } })
    asked.on('error', () => end())
    asked.on('response', (answer: IncomingMessage) => {
      answer.on('end', () => end(answer.statusCode)).on('error', () => end())
      answer.resume()
    })
    asked.end(body)
  })
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/graphql-response+json' }

/** From now on, in seconds. */
async function recovery(ask: () => Promise<Answered>, normalMs: number): Promise<number> {
  const started = performance.now()
  for (let [inRow, first] = [0, started]; ; ) {
    if (inRow === 0) first = performance.now()
    const { status, milliseconds } = await ask()
    inRow = status === 200 && milliseconds <= normalMs ? inRow + 1 : 0
    if (inRow === 10) return (first - started) / 1_000
  }
}

function timesOf(all: readonly number[]): Times {
  const sorted = all.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? null
  return { count: all.length, median: at(0.5), p99: at(0.99) }
}
