import type { Graph } from '../../src/graph/graph.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { run } from '../graph/small-graph.ts'

/** Two companies, a policy, and sources, some of them dated. */
const ENDS = `
CREATE (:Entity:Actor:Company {slug: 'zte'}), (:Entity:Actor:Company {slug: 'acme'}), (:Entity:Policy {slug: 'ban'}),
  (:Entity:Actor:Person {slug: 'spokesman'}),
  (:Entity:Source {slug: 'undated'}),
  (:Entity:Source {slug: 'day', publishedFrom: '2018-05-03', publishedTo: '2018-05-03'}),
  (:Entity:Source {slug: 'span', publishedFrom: '2018-04-30', publishedTo: '2018-05-04'}),
  (:Entity:Source {slug: 'month', publishedFrom: '2018-02'}),
  (:Entity:Source {slug: 'leap-month', publishedFrom: '2016-02'}),
  (:Entity:Source {slug: 'year', publishedFrom: '2019'}),
  (:Entity:Source {slug: 'nonsense', publishedFrom: 'last week'})`

export const SUPPLIES = `
MATCH (a {slug: 'acme'}) MATCH (b {slug: 'zte'})
CREATE (a)-[r:SUPPLIES {id: 'one', recordedAt: '2026-01-15T08:00:00.000Z', confidence: 0.5, citations: ['undated#1']}]->(b)
SET r += `

export const STANCE = `
MATCH (holder {slug: 'zte'}) MATCH (target {slug: 'ban'})
CREATE (holder)-[:HOLDS]->(s:Stance {slug: 'one', position: 'OPPOSES', recordedAt: '2026-01-15T08:00:00.000Z', confidence: 0.5, citations: ['undated#1']})-[:ON]->(target)
SET s += `

/** Replaces all nodes by ends for claims, without claims. */
export async function loadBareGraph(graph: Graph): Promise<void> {
  await run(graph, 'MATCH (n) WHERE NOT n:TestGraph DETACH DELETE n')
  await run(graph, ENDS)
}

/** The rows of a statement once everything is derived. */
export async function derived(graph: Graph, text: string, columns: string) {
  await deriveGraph(graph, { report: () => undefined })
  const [row] = await run(graph, `${text} RETURN ${columns}`)
  return row
}
