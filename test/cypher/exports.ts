import { type Among, exported } from '../../src/export/exported.ts'
import type { Graph, Run } from '../../src/graph/graph.ts'
import { clocksOf, unasked } from '../../src/time/clocks.ts'

/** The first statement of each form of export: the graph as visible, all versions, and a part of it. */
export async function exportStatements(graph: Graph, among: Among): Promise<readonly Run[]> {
  const clocks = clocksOf(unasked, '2026-01-01')
  const runs = new Map<string, Run>()
  const onRun = (run: Run) => void runs.set(run.text, runs.get(run.text) ?? run)
  for (const [seen, some] of [
    [clocks, null],
    [null, null],
    [clocks, among],
  ] as const) {
    const parts = exported(graph, seen, some, { onRun })
    for (const part of [parts.entities(), parts.stances(), parts.relationships(), parts.reports()]) {
      for await (const _ of part);
    }
  }
  return [...runs.values()]
}
