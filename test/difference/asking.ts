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

/** The test database, empty but for constraints and indexes, to load generated graphs into, and a server on it. */
export async function openGeneratedGraphs(): Promise<{ readonly graph: Graph; readonly ask: Ask }> {
  const graph = await openTestGraph()
  await wipe(graph)
  await loadSchema(graph)
  return { graph, ask: asking(graph) }
}

export type Ask = (query: string, variables: object) => Promise<Reply>

/**
 * Asks as a client does, of a server that takes questions of any size and waits for Neo4j to plan them. Plans are kept
 * while one small graph follows another: by its counts each would be planned anew.
 */
function asking(graph: Graph): Ask {
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
