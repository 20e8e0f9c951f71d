import { type Among, exported } from '../../src/export/exported.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { clocksOf, unasked } from '../../src/time/clocks.ts'

/** Reads each form of export to its end: the graph as visible, all versions, and a part of it. */
export async function exportAll(graph: Graph, among: Among): Promise<void> {
  const clocks = clocksOf(unasked, '2026-01-01')
  for (const [seen, some] of [
    [clocks, null],
    [null, null],
    [clocks, among],
  ] as const) {
    const parts = exported(graph, seen, some, {})
    for (const part of [parts.entities(), parts.stances(), parts.relationships(), parts.reports()]) {
      for await (const _ of part);
    }
  }
}
