import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Graph } from '../../src/graph/graph.ts'
import type { Row } from '../../src/graph/statement.ts'
import { run } from '../graph/small-graph.ts'

/** A graph that an earlier version wrote, with what it derived. `make-old-graph.ts` builds the file. */
export const OLD_GRAPH = new URL('old-graph.jsonl.gz', import.meta.url)

/** The commit of the version that wrote it. */
export const OLD_COMMIT = '3b96010'

interface Written {
  readonly properties: Row
  /** Names of properties that are whole numbers. */
  readonly integers: readonly string[]
}

interface OldGraph {
  /** The statements that create its constraints and indexes. */
  readonly schema: readonly string[]
  readonly nodes: readonly (Written & { readonly labels: readonly string[] })[]
  /** Ends are places in the list of nodes. */
  readonly relationships: readonly (Written & { readonly type: string; readonly from: number; readonly to: number })[]
}

export function oldGraph(): OldGraph {
  const lines = gunzipSync(readFileSync(OLD_GRAPH)).toString().trimEnd().split('\n')
  const rows = lines.map((line) => JSON.parse(line))
  return {
    schema: rows.filter((row) => 'statement' in row).map(({ statement }) => statement),
    nodes: rows.filter((row) => 'labels' in row),
    relationships: rows.filter((row) => 'type' in row),
  }
}

/** Writes the old graph into an empty one, as it was; its constraints and indexes too if asked. */
export async function loadOldGraph(graph: Graph, { schema = false } = {}): Promise<void> {
  const old = oldGraph()
  if (schema) for (const statement of old.schema) await run(graph, statement)
  const nodes = old.nodes.map((node, place) => ({ ...node, place: BigInt(place), properties: typed(node) }))
  const relationships = old.relationships.map((one) => ({
    ...{ type: one.type, from: BigInt(one.from), to: BigInt(one.to), properties: typed(one) },
  }))
  await graph.write(WRITE, { nodes, relationships })
}

const typed = ({ properties, integers }: Written) => ({
  ...properties,
  ...Object.fromEntries(integers.map((name) => [name, BigInt(Number(properties[name]))])),
})

const WRITE = {
  name: 'test/old-graph',
  text: `
UNWIND $nodes AS row
CREATE (n:$(row.labels))
SET n = row.properties
WITH collect(n) AS nodes
UNWIND $relationships AS row
WITH nodes[row.from] AS a, nodes[row.to] AS b, row
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties`,
}
