import type { Config } from '../config.ts'
import { connect, connectOnceUp } from '../graph/connect.ts'
import { type Graph, openGraph, PATIENT } from '../graph/graph.ts'
import { joinLocalNeo4j, type LocalNeo4j, type LocalNeo4jOptions, startLocalNeo4j } from '../local-neo4j/local-neo4j.ts'

/** The graph that the settings name: a database of one's own, or the local one. */
export interface OwnGraph {
  readonly graph: Graph
  /** The server as it names itself, `Neo4j/5.26.31`, and where it listens. */
  readonly agent: string
  readonly uri: string
  /** Null where NEO4J_URI names the database. */
  readonly local: LocalNeo4j | null
  /** The same graph, for a server: a connection that cannot be made is given up soon, and tried again by the next request. */
  readonly serving: Graph
  /** Lets go of the database; a local one that was started for it is ended. */
  close(): Promise<void>
}

/** As people find it. */
export function placeOf({ local, uri }: OwnGraph): string {
  return local ? `${local.data}, at ${uri}` : uri
}

export interface OpenOptions {
  /** Whether a local Neo4j that another process runs may be used too. */
  readonly join: boolean
  readonly report: (line: string) => void
  /** Whether a local graph is made where there is none yet. */
  readonly creates?: boolean
  /** Of a local Neo4j that is started for it. */
  readonly javaOptions?: LocalNeo4jOptions['javaOptions']
  readonly signal?: AbortSignal | undefined
  /** Told why nothing answers yet where NEO4J_URI names a database, which is then waited for; without it, it is not. */
  readonly onWait?: (why: string) => void
}

/** Throws a StartError where that cannot be done, or what `signal` was aborted with; nothing runs then. */
export async function openOwnGraph(
  config: Config,
  { join, report, creates = true, javaOptions = [], signal, onWait }: OpenOptions,
): Promise<OwnGraph> {
  if (config.neo4j) {
    const { graph, agent } = await (onWait ? connectOnceUp(config.neo4j, onWait, signal) : connect(config.neo4j))
    return { graph, agent, uri: config.neo4j.uri, local: null, serving: graph, close: () => graph.close() }
  }
  const open = join ? joinLocalNeo4j : startLocalNeo4j
  const timeoutMs = config.startTimeoutMs
  const local = await open({ home: config.neo4jHome, report, creates, javaOptions, timeoutMs, signal })
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
