import type { Graph } from '../../src/graph/graph.ts'
import { createServer } from '../../src/server.ts'
import { settings, unlimited } from '../ask.ts'
import { loadSchema } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { TODAY } from './model/world.ts'

export interface Reply {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly { readonly message: string }[]
}

/**
 * The test database, emptied except for constraints and indexes, and a server on it. Generated graphs are loaded into
 * it.
 */
export async function openGeneratedGraphs(): Promise<{ readonly graph: Graph; readonly ask: Ask }> {
  const graph = await openTestGraph()
  await wipe(graph)
  await loadSchema(graph)
  return { graph, ask: asking(graph) }
}

export type Ask = (query: string, variables: object) => Promise<Reply>

/**
 * Sends requests as a client does, to a server that accepts any cost and waits for Neo4j to plan. Plans are kept when
 * one small graph replaces another; otherwise changed counts would make Neo4j plan everything anew.
 */
export function asking(graph: Graph): Ask {
  const kept: Graph = {
    ...graph,
    read: ({ name, text }, params, options) =>
      graph.read({ name, text: `CYPHER replan=skip ${text}` }, params, options),
  }
  const patient = {
    ...settings,
    explain: false,
    limits: unlimited,
    queryTimeoutMs: 300_000,
    requestTimeoutMs: 300_000,
    today: () => TODAY,
  }
  const yoga = createServer(kept, patient)
  return async (query, variables) => {
    const response = await yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as Reply
  }
}
