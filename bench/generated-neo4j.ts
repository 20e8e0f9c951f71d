import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Graph, openGraph } from '../src/graph/graph.ts'
import { startLocalNeo4j } from '../src/graph/local-neo4j.ts'
import { runProgram } from '../src/process/program.ts'
import { loadGenerated, type Size } from '../test/generated-graph.ts'

/** Runs a measurement on a generated graph of that size, in a Neo4j of its own that is gone afterwards. */
export function onGeneratedGraph(
  size: Size,
  measure: (graph: Graph, report: (line: string) => void) => Promise<void>,
): Promise<never> {
  return runProgram(async ({ report, signal }) => {
    const home = mkdtempSync(join(tmpdir(), 'stancegraph-bench-'))
    const neo4j = await startLocalNeo4j({ home, report, javaOptions: ['-Xmx2g'], signal })
    const graph = openGraph(neo4j)
    try {
      const entities = Object.values(size.entities).reduce((sum, count) => sum + count)
      report(
        `Loading a generated graph: ${entities} entities, ${size.stances} stances, ${size.relationships} relationships`,
      )
      await loadGenerated(graph, size)
      await measure(graph, report)
    } finally {
      await graph.close()
      await neo4j.stop()
      rmSync(home, { recursive: true, force: true })
    }
  })
}
