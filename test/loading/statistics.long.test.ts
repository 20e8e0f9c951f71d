import { expect, onTestFinished, test } from 'vitest'
import { type Graph, openGraph, PATIENT } from '../../src/graph/graph.ts'
import { defineSchema } from '../../src/loading/schema-definition.ts'
import { startOwnNeo4j } from '../faults/own-neo4j.ts'
import { loadGenerated, sizeOf } from '../generated/generated-graph.ts'
import { run } from '../graph/small-graph.ts'

test('A load has Neo4j measure what it has written, before it derives from it and before it ends', async () => {
  const neo4j = await startOwnNeo4j(['db.index_sampling.background_enabled=false']) // as if it never came to it
  onTestFinished(neo4j.end)
  const graph = openGraph(neo4j.address(), PATIENT)
  const deriving: number[] = []
  const watched: Graph = {
    ...graph,
    async write(statement, params) {
      if (statement.name === 'cypher/derive/02-stances.cypher') deriving.push(await unmeasured(graph))
      return graph.write(statement, params)
    },
  }
  await defineSchema(graph, () => undefined)

  await loadGenerated(watched, sizeOf(1_500))

  for (const most of [...deriving, await unmeasured(graph)]) expect(most).toBeLessThan(1000)
  expect(deriving).toHaveLength(1)
}, 300_000)

/** The most entries that an index has got since Neo4j measured it. */
async function unmeasured(graph: Graph): Promise<number> {
  const [row] = await run(
    graph,
    `CALL db.stats.retrieve('GRAPH COUNTS') YIELD data UNWIND data.indexes AS index
     WITH index WHERE index.totalSize < 1000 RETURN max(index.updatesSinceEstimation) AS most`,
  )
  return Number(row?.['most'])
}
