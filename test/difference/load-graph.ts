import type { Graph } from '../../src/graph/graph.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { kinds } from '../../src/model/vocabulary.ts'
import type { PlainGraph } from './model/graph.ts'

/** Replaces all nodes by those of the graph, as scripts would write them, and derives what queries need. */
export async function loadGraph(
  graph: Graph,
  { entities, stances, relationships, reports }: PlainGraph,
): Promise<void> {
  const labelled = entities.map(({ kind, properties }) => ({ labels: ['Entity', ...kinds[kind].labels], properties }))
  await graph.transaction(async (run) => {
    await run({ name: 'difference/empty', text: 'MATCH (n) WHERE NOT n:TestGraph DETACH DELETE n' })
    await run({ name: 'difference/entities', text: CREATE_ENTITIES }, { rows: labelled })
    await run({ name: 'difference/stances', text: CREATE_STANCES }, { rows: stances })
    const joins = [...relationships, ...reports.map((report) => ({ ...report, type: 'REPORTED_IN', properties: {} }))]
    await run({ name: 'difference/relationships', text: CREATE_RELATIONSHIPS }, { rows: joins })
  })
  await deriveGraph(graph, { report: () => undefined })
}

const CREATE_ENTITIES = 'UNWIND $rows AS row CREATE (e:$(row.labels)) SET e = row.properties'

const CREATE_STANCES = `
  UNWIND $rows AS row
  MATCH (holder:Entity {slug: row.holder})
  MATCH (target:Entity {slug: row.target})
  OPTIONAL MATCH (principal:Entity {slug: row.onBehalfOf})
  CREATE (holder)-[:HOLDS]->(s:Stance)-[:ON]->(target)
  SET s = row.properties
  FOREACH (p IN CASE WHEN principal IS NOT NULL THEN [principal] ELSE [] END | CREATE (s)-[:ON_BEHALF_OF]->(p))`

const CREATE_RELATIONSHIPS = `
  UNWIND $rows AS row
  MATCH (from:Entity {slug: row.from})
  MATCH (to:Entity {slug: row.to})
  CREATE (from)-[r:$(row.type)]->(to)
  SET r = row.properties`
