import { setTimeout as pause } from 'node:timers/promises'
import type { Graph, ReadableGraph } from '../graph/graph.ts'
import { readExamples } from '../graphiql/examples.ts'
import { createServer, type ServerSettings } from '../server.ts'

/** By how much time-outs are longer while it lasts: plans are made meanwhile, and a first question waits for its own. */
export const LONGER = 6

export interface WarmUp {
  /** Whether it still goes on. */
  underWay(): boolean
  /** Comes back when it has come to its end, or was told to by its signal. */
  readonly ended: Promise<void>
}

export interface WarmUpOptions {
  readonly settings: Pick<ServerSettings, 'introspection' | 'limits' | 'data'>
  /** Whether a client is being answered: it waits for that. */
  readonly isBusy: () => boolean
  readonly signal: AbortSignal
}

/**
 * Asks the graph what clients ask, in order of use, so that Neo4j has planned it before they do: a plan takes longer than
 * most answers, and on a slow machine longer than a request may. One statement at a time, and none while a client is being
 * answered. What fails does not matter.
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
    logRequest: () => undefined,
    logExport: () => undefined,
    logError: () => undefined,
  })
  const ask = async () => {
    for (const { query, variables } of [...QUESTIONS.map(asExample), ...(await readExamples(settings.data))]) {
      over.throwIfAborted()
      const body = JSON.stringify({ query, variables: JSON.parse(variables) })
      const request = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body, signal: over }
      await (await server.fetch('http://localhost/graphql', request)).text()
    }
  }
  let underWay = true
  const ended = ask()
    .catch(() => undefined)
    .finally(() => {
      underWay = false
    })
  return { underWay: () => underWay, ended }
}

/** In milliseconds, of all of it: time-outs are longer for no longer than that. */
const LONGEST = 900_000
/** Of one statement, which is mostly planning. */
const LONGEST_STATEMENT = 120_000
/** How long a statement waits for clients at most: one may take as long as it likes to read its answer. */
const LONGEST_PAUSE = 10_000
const PAUSE = 20

/** The graph, asked one statement at a time and while nobody else asks. */
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

const asExample = (query: string) => ({ query, variables: '{}' })

/**
 * From lists at the root, so that they find something in any graph; the worked examples come after them. Each asks for what
 * many questions have in common.
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
