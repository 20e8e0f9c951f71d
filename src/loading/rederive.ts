import type { Graph } from '../graph/graph.ts'
import { deriveGraph } from './derive.ts'
import { asOnlyLoad, type Loading } from './load-lock.ts'
import { defineSchema } from './schema-definition.ts'
import { type GraphState, graphState } from './state.ts'

export interface Rederiving extends Loading {
  /** Leaves the graph as it is if everything is derived by then, for example by a load that was waited for. */
  readonly unlessCurrent?: boolean
}

/**
 * Gives a graph the constraints and indexes of this version, derives everything again, and returns the resulting state.
 */
export function rederive(graph: Graph, options: Rederiving): Promise<GraphState> {
  const { report, unlessCurrent = false } = options
  return asOnlyLoad(graph, options, async (own) => {
    const before = await graphState(own)
    if (unlessCurrent && before.why === null) return before
    await defineSchema(own, report)
    await deriveGraph(own, { report })
    return graphState(own)
  })
}
