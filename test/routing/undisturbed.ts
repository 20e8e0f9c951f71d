import { expect } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { checkGraph } from '../../src/loading/check.ts'
import { graphState } from '../../src/loading/state.ts'
import { everythingIn, withoutMoments } from '../backup/whole-graph.ts'
import { openTestGraph } from '../graph.ts'
import { emptied } from '../import/importing.ts'
import { behindCluster } from './behind.ts'

type Work = (graph: Graph) => Promise<unknown>

/** The test graph after some work by way of `own`, without the moments of it. */
export async function after(work: Work, own: Graph): Promise<readonly string[]> {
  const graph = await openTestGraph()
  const since = new Date().toISOString()
  await emptied(graph)
  await work(own)
  expect(await checkGraph(graph)).toEqual([])
  expect(await graphState(graph)).toMatchObject({ derived: 'current', cutOff: [] })
  return withoutMoments(await everythingIn(graph), since)
}

/**
 * The same without a disturbance: the graph after it, and how many messages of writes it took. They are counted when
 * Neo4j has planned the statements: a slower load renews its lock more often, which is written too.
 */
export function undisturbed(work: Work) {
  let done: Promise<{ readonly content: readonly string[]; readonly writes: number }> | undefined
  return () => {
    done ??= behindCluster().then(async ({ cluster, patient }) => {
      await after(work, patient)
      const planned = cluster.writes()
      const content = await after(work, patient)
      return { content, writes: cluster.writes() - planned }
    })
    return done
  }
}
