import { setTimeout as pause } from 'node:timers/promises'
import { readFirstVisits, SAMPLE } from '../explore/first-visits.ts'
import type { Graph, ReadableGraph } from '../graph/graph.ts'
import { readExamples } from '../graphiql/examples.ts'
import { createServer, type ServerSettings } from '../server.ts'

/** The factor for timeouts during the warm-up: Neo4j is busy planning, and a query may wait for its own plan. */
export const LONGER = 6

export interface WarmUp {
  /** Whether it is still running. */
  underWay(): boolean
  /** Settles when the warm-up is finished or aborted. */
  readonly ended: Promise<void>
}

export interface WarmUpOptions {
  readonly settings: Pick<ServerSettings, 'introspection' | 'limits' | 'data'>
  /** Whether a client is being served; the warm-up pauses then. */
  readonly isBusy: () => boolean
  readonly signal: AbortSignal
}

/**
 * Runs typical queries, the most used first, so that Neo4j has planned them before clients ask: planning takes longer
 * than most answers, and on a slow machine longer than the timeout of a request. Runs one statement at a time, and none
 * while a client is being served. Failures are ignored.
 */
export function warmUp(graph: Graph, { settings, isBusy, signal }: WarmUpOptions): WarmUp {
  const over = AbortSignal.any([signal, AbortSignal.timeout(LONGEST)])
  const server = createServer(gentle(graph, isBusy, over), {
    ...settings,
    explain: false,
    maxInFlight: 1,
    maxHeavy: 1,
    queryTimeoutMs: LONGEST_STATEMENT,
    requestTimeoutMs: LONGEST,
    stallTimeoutMs: LONGEST,
    database: null,
    logRequest: () => undefined,
    logExport: () => undefined,
    logError: () => undefined,
  })
  const fetched = async (address: string, init: RequestInit = {}) => {
    over.throwIfAborted()
    return (await server.fetch(`http://localhost${address}`, { ...init, signal: over })).text()
  }
  const ask = ({ query, variables }: { readonly query: string; readonly variables: unknown }) => {
    const body = JSON.stringify({ query, variables })
    return fetched('/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
  }
  const askAll = async () => {
    for (const query of QUESTIONS) await ask({ query, variables: {} })
    const sample = await ask({ query: SAMPLE, variables: {} })
    for (const visit of await readFirstVisits(JSON.parse(sample)))
      await ('address' in visit ? fetched(visit.address) : ask(visit))
    for (const { query, variables } of await readExamples(settings.data))
      await ask({ query, variables: JSON.parse(variables) })
  }
  let underWay = true
  const ended = askAll()
    .catch(() => undefined)
    .finally(() => {
      underWay = false
    })
  return { underWay: () => underWay, ended }
}

/** The longest duration of the whole warm-up, in milliseconds. Timeouts are extended for no longer than that. */
const LONGEST = 900_000
/** The timeout of one statement, most of which is planning, in milliseconds. */
const LONGEST_STATEMENT = 120_000
/** How long a statement waits for clients at most, in milliseconds: a client may be slow to read its answer. */
const LONGEST_PAUSE = 10_000
const PAUSE = 20

/** The graph, with one statement at a time, and only while no client is being served. */
function gentle(graph: Graph, isBusy: () => boolean, signal: AbortSignal): Graph {
  let last: Promise<unknown> = Promise.resolve()
  const read: ReadableGraph['read'] = (statement, params, options) => {
    const inTurn = async () => {
      for (let waited = 0; isBusy() && waited < LONGEST_PAUSE; waited += PAUSE)
        await pause(PAUSE, undefined, { signal })
      signal.throwIfAborted()
      return graph.read(statement, params, { ...options, signal })
    }
    const own = last.then(inTurn, inTurn)
    last = own
    return own
  }
  return { ...graph, read }
}

/**
 * They start from lists at the root, so that they find something in any graph. Each has a shape that many queries
 * share. What the views of the explorer ask is run after them, and then the worked examples.
 */
export const QUESTIONS = [
  '{ graph { entities { kind count } claims { type count } } }',
  '{ search(text: "a", first: 5) { edges { node { slug name } } } }',
  '{ entities(first: 5) { edges { node { slug name description } } } }',
  `{ stances(first: 5) { edges { node {
    sentence position confidence holder { slug name } target { slug name } citations { locator source { name } }
  } } } }`,
  `{ policies(first: 5) { edges { node {
    slug name status stancesOn(first: 5) { edges { node { position confidence holder { name } } } }
  } } } }`,
  `{ people(first: 5) { edges { node {
    slug name country { name } roles(first: 5) { edges { title node { name } } }
    stances(first: 5) { edges { node { position target { name } } } }
  } } } }`,
  `{ companies(first: 5) { edges { node {
    slug name country { name } relationships(first: 5) { edges { node { sentence } } }
    stances(first: 5) { edges { node { position target { name } } } }
  } } } }`,
  '{ relationships(first: 5) { edges { node { sentence } } } }',
]
