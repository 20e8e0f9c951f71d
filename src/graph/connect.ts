import { Neo4jError } from 'neo4j-driver'
import { type Graph, type GraphConfig, openGraph } from './graph.ts'
import { GraphError } from './graph-error.ts'
import { StartError } from './start-error.ts'

export interface Connection {
  readonly graph: Graph
  /** As the server names itself: `Neo4j/5.26.31`. */
  readonly agent: string
}

const PATIENCE = 10_000
const OLDEST = [5, 26] as const

/** Opens the graph and asks it for a first answer; a StartError says why there is none. */
export async function connect(config: GraphConfig): Promise<Connection> {
  const graph = openGraph(config)
  try {
    const agent = await inTime(firstAnswer(graph))
    if (isTooOld(agent)) throw new StartError(tooOld(config, agent))
    return { graph, agent }
  } catch (error) {
    graph.close().catch(() => undefined) // a server that does not answer may not let go either
    throw error instanceof GraphError ? new StartError(reason(error, config), error) : error
  }
}

/** Logs in, and reads, for only that shows whether the database is there. */
async function firstAnswer(graph: Graph): Promise<string> {
  const agent = await graph.verify()
  await graph.read({ name: 'connect', text: 'RETURN 1 AS one' })
  return agent
}

/** A port that is open and silent keeps the driver waiting for a minute. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new GraphError('UNAVAILABLE')), PATIENCE)
  try {
    return await Promise.race([work, late.promise])
  } finally {
    clearTimeout(timer)
  }
}

function isTooOld(agent: string): boolean {
  const [, major, minor] = /^Neo4j\/v?(\d+)\.(\d+)/.exec(agent) ?? []
  const [oldestMajor, oldestMinor] = OLDEST
  return Number(major) < oldestMajor || (Number(major) === oldestMajor && Number(minor) < oldestMinor)
}

function tooOld({ uri }: GraphConfig, agent: string): string {
  return `The server at ${uri} is ${agent}; Stancegraph needs Neo4j ${OLDEST.join('.')} or later.`
}

function reason({ reason: why, cause }: GraphError, { uri, username, database }: GraphConfig): string {
  const code = cause instanceof Neo4jError ? cause.code : ''
  if (why === 'UNAUTHORIZED') {
    return `The Neo4j at ${uri} does not let the user "${username}" in (${code}).\nCheck NEO4J_USERNAME and NEO4J_PASSWORD.`
  }
  if (code.includes('DatabaseNotFound')) {
    return `The Neo4j at ${uri} has no database "${database}".\nCheck NEO4J_DATABASE, or create it there.`
  }
  if (why === 'UNAVAILABLE') {
    return [
      `No Neo4j answers at ${uri}.`,
      'Check that it runs and that NEO4J_URI is its Bolt address; without NEO4J_URI a local Neo4j is started.',
    ].join('\n')
  }
  return `The Neo4j at ${uri} refused a first statement (${code || why}).`
}
