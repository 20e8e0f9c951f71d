import { Agent, type IncomingMessage, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

// A minimal client in its own process. Its parent tells it what to send, and it reports the answers.

export interface Load {
  readonly url: string
  /** Request bodies, sent in turn. `%number%` in one is replaced by the number of the request. */
  readonly bodies: readonly string[]
  readonly seconds: number
  /**
   * Either a fixed rate of requests a second, whether or not answers arrive, or a number of clients that each wait for
   * their answer, and after a refusal as long as it says.
   */
  readonly arrivals: { readonly perSecond: number } | { readonly clients: number }
  /** If set, also measures how long after the load it takes until ten answers in a row are no slower than this (ms). */
  readonly normalMs?: number
}

export interface Came {
  /** Answers a second with data. */
  readonly perSecond: number
  readonly answered: Times
  /** Answers with HTTP 503. */
  readonly refused: Times
  /** Answers with any other status or with errors, and broken connections. */
  readonly failed: number
  readonly recoverySeconds: number | null
}

/** In milliseconds; null if there were no answers. */
interface Times {
  readonly count: number
  readonly median: number | null
  readonly p99: number | null
}

process.once('message', async (load: Load) => {
  process.send?.(await offer(load), () => process.exit())
})

process.once('disconnect', () => process.exit()) // nobody would read it

async function offer({ url, bodies, seconds, arrivals, normalMs }: Load): Promise<Came> {
  const agent = new Agent({ keepAlive: true })
  const times: Record<'answered' | 'refused' | 'failed', number[]> = { answered: [], refused: [], failed: [] }
  let sent = 0
  const ask = () => {
    sent += 1
    return answerTo(url, agent, (bodies[sent % bodies.length] ?? '').replaceAll('%number%', String(sent)))
  }
  const asked = async () => {
    const { status, milliseconds, retryAfter } = await ask()
    times[status === 200 ? 'answered' : status === 503 ? 'refused' : 'failed'].push(milliseconds)
    return 1_000 * retryAfter
  }
  const started = performance.now()
  const elapsed = () => (performance.now() - started) / 1_000
  const underWay: Promise<unknown>[] = []
  if ('clients' in arrivals) {
    const client = async () => {
      while (elapsed() < seconds) await pause(await asked())
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
  /** 0 if the connection broke, or if the answer has errors in spite of its status. */
  readonly status: number
  readonly milliseconds: number
  /** In seconds; 0 if the answer does not say. */
  readonly retryAfter: number
}

function answerTo(url: string, agent: Agent, body: string): Promise<Answered> {
  const started = performance.now()
  return new Promise((resolve) => {
    const end = (status = 0, retryAfter = 0) =>
      resolve({ status, milliseconds: performance.now() - started, retryAfter })
    const asked = request(url, {
      agent,
      method: 'POST',
      headers: { ...HEADERS, 'content-length': Buffer.byteLength(body) },
    })
    asked.on('error', () => end())
    asked.on('response', (answer: IncomingMessage) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', () => end())
      const retryAfter = Number(answer.headers['retry-after'] ?? 0)
      answer.on('end', () => end(isFaulty(answer, chunks) ? 0 : answer.statusCode, retryAfter))
    })
    asked.end(body)
  })
}

const isFaulty = ({ statusCode }: IncomingMessage, chunks: readonly Buffer[]) =>
  statusCode === 200 && Buffer.concat(chunks).includes('"errors":')

const HEADERS = { 'content-type': 'application/json', accept: 'application/graphql-response+json' }

/** The time from now until the server has recovered, in seconds. */
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
