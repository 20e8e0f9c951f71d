import type { Graph } from '../../src/graph/graph.ts'
import { createServer } from '../../src/server.ts'
import { settings, type Times } from '../ask.ts'

export interface File {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly bytes: Uint8Array
}

/** Fetches `/export` from a server on that graph. */
export function exporting(graph: Graph, times: Times = settings) {
  const yoga = createServer(graph, { ...settings, queryTimeoutMs: times.queryTimeoutMs })
  return async (search: string): Promise<File> => {
    const response = await yoga.fetch(`http://localhost/export${search}`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    return { status: response.status, headers: response.headers, text: Buffer.from(bytes).toString(), bytes }
  }
}
