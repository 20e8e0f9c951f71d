import { setTimeout as pause } from 'node:timers/promises'
import { Neo4jError } from 'neo4j-driver'
import { statement } from './cypher.ts'
import { type Graph, type Neo4jAddress, openGraph, PATIENT, type ReadOptions } from './graph.ts'
import { distrust, GraphError } from './graph-error.ts'
import { StartError } from './start-error.ts'

export interface ConnectedGraph {
  readonly graph: Graph
  /** As the server names itself: `Neo4j/5.26.31`. */
  readonly agent: string
}

/** How long a first answer may take, in milliseconds. */
const PATIENCE = 10_000
/** The same for one that is waited for: it is asked again all the sooner. */
const PATIENCE_AGAIN = 4_000
const PAUSE = 500
const ONE = statement('connect/one')
const OLDEST = [5, 26] as const

/** Opens the graph and asks it for a first answer; a StartError says why there is none. */
export async function connect(
  config: Neo4jAddress,
  patience = PATIENCE,
  signal?: AbortSignal,
): Promise<ConnectedGraph> {
  const graph = openGraph(config)
  try {
    const agent = await inTime(firstAnswer(graph, { timeoutMs: patience }), patience, signal)
    if (isTooOld(agent)) throw new StartError(tooOld(config, agent))
    return { graph, agent }
  } catch (error) {
    graph.close().catch(() => undefined) // a server that does not answer may not let go either
    throw error instanceof GraphError ? new StartError(reason(error, config), error) : error
  }
}

/** Opens the graph of a server as soon as it answers. */
export function connectOnceUp(config: Neo4jAddress, onWait: OnWait, signal?: AbortSignal): Promise<ConnectedGraph> {
  return onceUp(config, () => connect(config, PATIENCE_AGAIN, signal), onWait, signal)
}

/** Told why there is no answer yet, once. */
export type OnWait = (why: string) => void

/** Does `work` with a server, and again for as long as that is not up, until `signal` ends it. */
export async function onceUp<T>(
  config: Neo4jAddress,
  work: () => Promise<T>,
  onWait: OnWait,
  signal?: AbortSignal,
): Promise<T> {
  for (let waited = false; ; waited = true) {
    try {
      return await work()
    } catch (error) {
      const why = error instanceof StartError ? error.cause : error
      if (!(why instanceof GraphError && isNotUp(why))) throw error
      if (!waited) onWait(reason(why, config))
      await pause(PAUSE, undefined, { signal })
    }
  }
}

/**
 * Asks a Neo4j of our own until it answers, however long that takes on a busy machine, or `signal` is aborted. Comes back
 * with its agent; a StartError says why it never will.
 */
export async function firstAnswerOf(config: Neo4jAddress, passwordIn: string, signal: AbortSignal): Promise<string> {
  const graph = openGraph(config, PATIENT)
  const letGo = () => void graph.close().catch(() => undefined)
  signal.addEventListener('abort', letGo, { once: true })
  try {
    for (;;) {
      signal.throwIfAborted()
      const agent = await firstAnswer(graph).catch((error: unknown) => {
        if (!(error instanceof GraphError)) throw error
        if (error.reason === 'UNAUTHORIZED') throw new StartError(wrongPassword(passwordIn), error)
        if (error.reason !== 'UNAVAILABLE') throw new StartError(reason(error, config), error)
        return null
      })
      if (agent !== null) return agent
      await pause(PAUSE, undefined, { signal })
    }
  } finally {
    signal.removeEventListener('abort', letGo)
    letGo()
  }
}

/** Whether it may answer later: who lets nobody in, is not trusted, or has no such database does not change by itself. */
function isNotUp(error: GraphError): boolean {
  const { reason: why, cause } = error
  if (why !== 'UNAVAILABLE' || distrust(error) !== null) return false
  return !(cause instanceof Neo4jError && cause.code.includes('DatabaseNotFound'))
}

/** Logs in, and reads, for only that shows whether the database is there. */
async function firstAnswer(graph: Graph, options: ReadOptions = {}): Promise<string> {
  await graph.read(ONE, {}, options)
  return graph.verify()
}

/** A port that is open and silent keeps the driver waiting for a minute. */
async function inTime<T>(work: Promise<T>, patience: number, signal: AbortSignal | undefined): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new GraphError('UNAVAILABLE')), patience)
  const stop = () => late.reject(signal?.reason)
  signal?.addEventListener('abort', stop, { once: true })
  try {
    return await Promise.race([work, late.promise])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}

function isTooOld(agent: string): boolean {
  const [, major, minor] = /^Neo4j\/v?(\d+)\.(\d+)/.exec(agent) ?? []
  const [oldestMajor, oldestMinor] = OLDEST
  return Number(major) < oldestMajor || (Number(major) === oldestMajor && Number(minor) < oldestMinor)
}

function wrongPassword(passwordIn: string): string {
  return `Neo4j does not let the user "neo4j" in with the password in ${passwordIn}.\nPut the one back with which this graph was made.`
}

function tooOld({ uri }: Neo4jAddress, agent: string): string {
  return `The server at ${uri} is ${agent}; Stancegraph needs Neo4j ${OLDEST.join('.')} or later.`
}

function reason(error: GraphError, { uri, username, database }: Neo4jAddress): string {
  const { reason: why, cause } = error
  const distrusted = distrust(error)
  const code = cause instanceof Neo4jError ? cause.code : ''
  if (why === 'UNAUTHORIZED') {
    return `The Neo4j at ${uri} does not let the user "${username}" in (${code}).\nCheck NEO4J_USERNAME and NEO4J_PASSWORD.`
  }
  if (distrusted !== null) {
    return `The certificate of the Neo4j at ${uri} is not trusted (${distrusted}): NODE_EXTRA_CA_CERTS names the file of its authority, and the address a host for which it was made.`
  }
  if (code.includes('DatabaseNotFound')) {
    return `The Neo4j at ${uri} has no database "${database}".\nCheck NEO4J_DATABASE, or create it there.`
  }
  if (why === 'UNAVAILABLE' && code.startsWith('Neo.')) {
    return `The Neo4j at ${uri} takes no statement (${code}).\nIt is starting, stopping or out of order: its log says which.`
  }
  if (why === 'UNAVAILABLE') {
    return [
      `No Neo4j answers at ${uri}.`,
      'Check that it runs and that NEO4J_URI is its Bolt address; without NEO4J_URI a local Neo4j is started.',
    ].join('\n')
  }
  return `The Neo4j at ${uri} refused a first statement (${code || why}).`
}
