import { expect, test } from 'vitest'
import { cypherFiles } from '../../src/graph/cypher-files.ts'
import { runScript } from '../../src/loading/run-script.ts'
import { seedGraph } from '../../src/loading/seed.ts'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'

test('The seed can be run twice, with the same result', async () => {
  const graph = await openTestGraph()
  await wipe(graph)
  const size = 'MATCH (n) WHERE NOT n:TestGraph RETURN count(n) AS nodes, COUNT { ()-[]->() } AS relationships'
  await seedGraph(graph, { report: () => undefined })
  const once = await run(graph, size)

  for (const file of cypherFiles('seed')) await graph.transaction((write) => runScript(write, file))
  const { violations } = await seedGraph(graph, { report: () => undefined })

  expect(violations).toEqual([])
  expect(await run(graph, size)).toEqual(once)
})
