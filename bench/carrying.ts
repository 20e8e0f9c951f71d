import type { Graph } from '../src/graph/graph.ts'
import { JAVA_OPTIONS_FOR_IMPORT } from '../src/local-neo4j/local-neo4j.ts'
import { livingOwner } from '../src/local-neo4j/local-neo4j-owner.ts'
import type { LocalNeo4j } from '../src/local-neo4j/running-neo4j.ts'
import { sizeOf } from '../test/generated/generated-graph.ts'
import { row } from './cost.ts'
import { cpuOf, diskOf, machine, memoryOf } from './machine.ts'
import { offered } from './offered.ts'
import { imported, type Loaded, type Measured, onGraphs } from './on-graph.ts'
import { environmentFor } from './server-settings.ts'
import { type StartedServer, startStancegraph } from './started-server.ts'

/**
 * What one machine carries: `npm run bench:carrying -- [numbers of claims]`. Imports a generated graph of each size, and
 * says how long that took and what it needs. Then one, two and four servers share its Neo4j, and clients ask them for
 * small pages. Clients, servers and Neo4j are processes of one machine, so the processor time of each says where it
 * saturates.
 */
const SIZES = process.argv.slice(2).map((text) => Number(text.replaceAll('_', '')))
const SERVERS = [1, 2, 4]
const CLIENTS = 32
const SECONDS = 20
const WARM_UP_SECONDS = 30

const PAGE = `query ($slug: String!) { policy(slug: $slug) {
  name status stancesOn(first: 10) { edges { node { position confidence holder { slug name } } } }
} }`

const COLUMNS = [
  ...(['servers', 'answers/s', 'median ms', 'p99 ms', 'failed'] as const),
  ...(['own cores', 'Neo4j’s', 'MB each', 'MB Neo4j'] as const),
] as const

/** A graph of this many claims: a quarter are stances. */
function carrying(claims: number): Measured {
  const size = sizeOf(Math.round(claims / 4))
  const slugs = Array.from({ length: Math.min(2_000, size.entities.Policy) }, (_, number) => `policy-${number}`)
  const bodies = slugs.map((slug) => JSON.stringify({ query: PAGE, variables: { slug } }))
  const loads: Loaded[] = []

  async function measure(_: Graph, report: (line: string) => void, neo4j: LocalNeo4j): Promise<void> {
    const pid = livingOwner(neo4j.data)?.neo4j?.pid
    if (pid === undefined)
      throw new Error('Neo4j must be a process of this machine, not in Docker: install Java and Maven')
    const [{ whole = Number.NaN } = {}] = loads
    const entities = Object.values(size.entities).reduce((sum, count) => sum + count)
    report(
      `${claims} claims on ${entities} entities: imported in ${whole.toFixed(0)} s, ${diskOf(neo4j.data)} MB on disk`,
    )
    report(row(...COLUMNS))
    for (const count of SERVERS) report(await asked(count, neo4j, pid, bodies))
  }

  return {
    fill: imported(size, (loaded) => loads.push(loaded)),
    measure,
    javaOptions: JAVA_OPTIONS_FOR_IMPORT,
  }
}

/** What comes of the clients, who share the servers equally. */
async function asked(count: number, neo4j: LocalNeo4j, neo4jPid: number, bodies: readonly string[]): Promise<string> {
  const servers: StartedServer[] = []
  try {
    for (let number = 0; number < count; number += 1) servers.push(await startStancegraph(environmentFor(neo4j)))
    const ask = (seconds: number) =>
      Promise.all(
        servers.map(({ url }) => offered({ url, bodies, seconds, arrivals: { clients: CLIENTS / servers.length } })),
      )
    await ask(WARM_UP_SECONDS)
    const used = () => [sum(servers.map(({ pid }) => cpuOf(pid))), cpuOf(neo4jPid)] as const
    const [before, began] = [used(), performance.now()]
    const came = await ask(SECONDS)
    const milliseconds = performance.now() - began
    const cores = used().map((value, index) => (value - (before[index] ?? 0)) / milliseconds)
    const slowest = (of: 'median' | 'p99') => Math.round(Math.max(...came.map(({ answered }) => answered[of] ?? 0)))
    const perSecond = Math.round(sum(came.map((one) => one.perSecond)))
    const unanswered = sum(came.map(({ failed, refused }) => failed + refused.count))
    const memory = [Math.max(...servers.map(({ pid }) => memoryOf(pid))), memoryOf(neo4jPid)]
    const shares = cores.map((value) => value.toFixed(1))
    return row(String(count), perSecond, slowest('median'), slowest('p99'), unanswered, ...shares, ...memory)
  } finally {
    for (const server of servers) await server.stop()
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

console.log(`${machine()}. ${CLIENTS} clients`)
await onGraphs(...(SIZES.length > 0 ? SIZES : [100_000, 1_000_000]).map(carrying))
