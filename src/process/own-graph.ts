import type { Config } from '../config.ts'
import { connect, connectOnceUp } from '../graph/connect.ts'
import { type Graph, openGraph, PATIENT } from '../graph/graph.ts'
import { joinLocalNeo4j, type LocalNeo4jOptions, startLocalNeo4j } from '../local-neo4j/local-neo4j.ts'
import type { LocalNeo4j } from '../local-neo4j/running-neo4j.ts'

/** The graph that the settings name: your own database, or the local one. */
export interface OwnGraph {
  readonly graph: Graph
  /** The server's name and version, such as `Neo4j/5.26.31`, and its address. */
  readonly agent: string
  readonly uri: string
  /** Null if NEO4J_URI names the database. */
  readonly local: LocalNeo4j | null
  /** The same graph for a server: a connection attempt is given up soon, and the next request tries again. */
  readonly serving: Graph
  /** Closes the connections, and stops a local database that was started for it. */
  close(): Promise<void>
}

/** The location of the graph, for messages. */
export function placeOf({ local, uri }: OwnGraph): string {
  return local ? `${local.data}, at ${uri}` : uri
}

export interface OpenOptions {
  /** Whether a local Neo4j that another process runs may be used as well. */
  readonly join: boolean
  readonly report: (line: string) => void
  /** Whether a local graph is created if there is none. */
  readonly creates?: boolean
  /** Used if a local Neo4j is started. */
  readonly javaOptions?: LocalNeo4jOptions['javaOptions']
  readonly signal?: AbortSignal | undefined
  /**
   * If given, a database named by NEO4J_URI is waited for, and this is called with the reason why it does not answer
   * yet.
   */
  readonly onWait?: (why: string) => void
}

/** What the settings say of the local Neo4j. */
export function localNeo4jOf(config: Config) {
  const { neo4jHome: home, neo4jVersion: version, neo4jMigrates: migrates, startTimeoutMs: timeoutMs } = config
  return { home, version, migrates, timeoutMs }
}

/** Throws a StartError if the graph cannot be opened, or the reason of `signal`. Nothing is left running then. */
export async function openOwnGraph(
  config: Config,
  { join, report, creates = true, javaOptions = [], signal, onWait }: OpenOptions,
): Promise<OwnGraph> {
  if (config.neo4j) {
    const { graph, agent } = await (onWait
      ? connectOnceUp(config.neo4j, onWait, signal)
      : connect(config.neo4j, undefined, signal))
    return { graph, agent, uri: config.neo4j.uri, local: null, serving: graph, close: () => graph.close() }
  }
  const open = join ? joinLocalNeo4j : startLocalNeo4j
  const local = await open({ ...localNeo4jOf(config), report, creates, javaOptions, signal })
  const graph = openGraph(local, PATIENT)
  const serving = openGraph(local)
  return {
    graph,
    agent: local.agent,
    uri: local.uri,
    local,
    serving,
    async close() {
      await Promise.all([graph.close(), serving.close()])
      await local.stop()
    },
  }
}
