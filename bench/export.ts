import type { Graph } from '../src/graph/graph.ts'
import { createServer } from '../src/server.ts'
import { settings } from '../test/ask.ts'
import { sizeOf } from '../test/generated/generated-graph.ts'
import { row } from './cost.ts'
import { generated, onGraphs } from './on-graph.ts'

/** Measures a whole-graph export. A graph ten times as large should take no more memory. */
await onGraphs(...[10_000, 100_000].map((stances) => ({ fill: generated(sizeOf(stances)), measure })))

async function measure(graph: Graph, report: (line: string) => void): Promise<void> {
  const yoga = createServer(graph, settings)
  report(row('', 'MB', 'seconds', 'MB a second', 'most MB held'))
  for (const format of ['graphml', 'gexf', 'csv', 'csv-nodes', 'jgf', 'cypher', 'native']) {
    const started = performance.now()
    const response = await yoga.fetch(`http://localhost/export?format=${format}`)
    let written = 0
    let most = 0
    for await (const chunk of response.body ?? []) {
      written += chunk.length
      most = Math.max(most, process.memoryUsage().rss)
    }
    const seconds = (performance.now() - started) / 1_000
    const megabytes = written / 1e6
    const cells = [megabytes, seconds, megabytes / seconds, most / 1e6].map((cell) => cell.toFixed(1))
    report(row(format, ...cells))
  }
}
