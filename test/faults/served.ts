import { readdirSync, readlinkSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { type Graph, openGraph, PATIENT } from '../../src/graph/graph.ts'
import { loadGenerated, sizeOf } from '../generated/generated-graph.ts'
import { type Started, start } from '../process/start.ts'
import { type Inspected, inspect } from './inspector.ts'
import { type OwnNeo4j, startOwnNeo4j } from './own-neo4j.ts'
import { openProxy, type TcpProxy } from './proxy.ts'

/** A database with 20,000 generated stances, behind a proxy. */
export interface Way {
  readonly neo4j: OwnNeo4j
  readonly proxy: TcpProxy
  /** The database for its owner, without the proxy. */
  owner(): Graph
  end(): Promise<void>
}

export async function openWay(): Promise<Way> {
  const neo4j = await startOwnNeo4j()
  const proxy = await openProxy(neo4j.address().uri)
  const loaded = openGraph(neo4j.address(), PATIENT)
  await loadGenerated(loaded, sizeOf(20_000))
  await loaded.close()
  return {
    neo4j,
    proxy,
    owner: () => openGraph(neo4j.address(), PATIENT),
    async end() {
      await proxy.close()
      await neo4j.end()
    },
  }
}

/** A server in its own process. */
export interface Served {
  readonly server: Started
  readonly origin: string
  readonly inspected: Inspected
  /** The number of its open sockets; on Linux only. */
  sockets(): number
  end(): Promise<void>
}

export function settingsFor({ neo4j, proxy }: Way): Readonly<Record<string, string>> {
  const { username, password, database } = neo4j.address()
  return { NEO4J_URI: proxy.uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
}

export async function serve(way: Way, settings: Readonly<Record<string, string>> = {}): Promise<Served> {
  const options = { NODE_OPTIONS: '--inspect=127.0.0.1:0', DRAIN_MS: '1000', LOG_LEVEL: 'silent' }
  const server = start({ env: { ...settingsFor(way), ...options, ...settings } })
  const inspected = await inspect(await server.says(/Debugger listening on (ws:\S+)/))
  const origin = await server.says(/GraphQL {2}(http:\S+)\/graphql/)
  await server.says(/Stop {5}Ctrl-C/)
  await pause(3_000) // the first queries have to be planned
  return {
    server,
    origin,
    inspected,
    sockets: () => socketsOf(server.pid),
    async end() {
      inspected.close()
      server.kill('SIGTERM')
      await server.exited
    },
  }
}

/**
 * The statements of the server that began before this moment and still run, by name. They have three seconds to end.
 */
export async function stillRunning(way: Way, before: Date): Promise<readonly string[]> {
  const owner = way.owner()
  try {
    for (const until = Date.now() + 3_000; ; ) {
      const rows = await owner.read(RUNNING, { before: before.toISOString() })
      if (rows.length === 0 || Date.now() > until) return rows.map(({ query }) => String(query))
      await pause(100)
    }
  } finally {
    await owner.close()
  }
}

const RUNNING = {
  name: 'test/running',
  text: `SHOW TRANSACTIONS YIELD metaData, startTime
    WHERE metaData.query IS NOT NULL AND datetime(startTime) < datetime($before)
    RETURN metaData.query AS query`,
}

function socketsOf(pid: number): number {
  const folder = `/proc/${pid}/fd`
  return readdirSync(folder).filter((name) => linkOf(`${folder}/${name}`).startsWith('socket:')).length
}

/** Empty if it was closed in the meantime. */
function linkOf(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}
