import { onTestFinished } from 'vitest'
import { type Graph, openGraph, PATIENT } from '../../src/graph/graph.ts'
import { testNeo4j } from '../graph.ts'
import { type Cluster, type ClusterPlan, openCluster } from './cluster.ts'

/** Each scenario is played so many times in a row; one in which something happens midway, each time at another moment. */
const ROUNDS = Number(process.env['ROUNDS'] || 1)
export const rounds = Array.from({ length: ROUNDS }, (_, number) => ({
  round: number + 1,
  /** Where in the work it happens. */
  share: (number + 0.5) / ROUNDS,
}))

export interface Behind {
  readonly cluster: Cluster
  /** The test database as a member of that cluster: as a server has it, and as a command. */
  readonly graph: Graph
  readonly patient: Graph
  /** Another graph of the same cluster, which has seen nothing yet, as in another process. */
  another(): Graph
}

/** The test database as a cluster of which `a` leads, until the test ends. */
export async function behindCluster(plan: Partial<ClusterPlan> = {}): Promise<Behind> {
  const cluster = await openCluster(testNeo4j().uri, { writer: 'a', readers: ['b', 'c'], ttl: 60, ...plan })
  const open = (timeout?: number) => {
    const graph = openGraph({ ...testNeo4j(), uri: cluster.uri }, timeout)
    onTestFinished(() => graph.close())
    return graph
  }
  onTestFinished(() => cluster.close()) // after the graphs: what is registered last comes first
  return { cluster, graph: open(), patient: open(PATIENT), another: () => open() }
}
