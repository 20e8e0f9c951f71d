import type { Graph } from '../../src/graph/graph.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { kinds } from '../../src/model/vocabulary.ts'
import { CREATE_ENTITIES, CREATE_RELATIONSHIPS, CREATE_STANCES } from '../generated/create.ts'
import type { PlainGraph } from './model/graph.ts'

/** Replaces all nodes by those of the graph, as scripts would write them, and derives what queries need. */
export async function loadGraph(
  graph: Graph,
  { entities, stances, relationships, reports }: PlainGraph,
): Promise<void> {
  const labelled = entities.map(({ kind, properties }) => ({ labels: ['Entity', ...kinds[kind].labels], properties }))
  await graph.transaction(async (run) => {
    await run({ name: 'difference/empty', text: 'MATCH (n) WHERE NOT n:TestGraph DETACH DELETE n' })
    await run(CREATE_ENTITIES, { rows: labelled })
    await run(CREATE_STANCES, { rows: stances })
    const joins = [...relationships, ...reports.map((report) => ({ ...report, type: 'REPORTED_IN', properties: {} }))]
    await run(CREATE_RELATIONSHIPS, { rows: joins })
  })
  await deriveGraph(graph, { report: () => undefined })
}
