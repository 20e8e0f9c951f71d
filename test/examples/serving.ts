import type { RequestListener } from 'node:http'
import { onTestFinished } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { listen } from '../../src/process/listener.ts'
import { createServer, type ServerSettings } from '../../src/server.ts'
import { settings } from '../ask.ts'

/** Serves the graph until the test ends, and returns the server's address. */
export async function serveGraph(graph: Graph, others: Partial<ServerSettings> = {}): Promise<string> {
  return serveOther(createServer(graph, { ...settings, ...others }))
}

export async function serveOther(handler: RequestListener): Promise<string> {
  const listener = await listen(0, '127.0.0.1')
  onTestFinished(() => listener.close(0))
  listener.serve(handler)
  return `${listener.origin}/graphql`
}
