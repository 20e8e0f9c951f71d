import type { Graph } from '../../src/graph/graph.ts'
import { run } from '../graph/small-graph.ts'

/**
 * Everything in a graph as lines to compare, what is derived included: each node and each relationship with all labels,
 * properties and types of values. It knows nothing of the model, and leaves out only who works on the graph and when all
 * was derived.
 */
export async function everythingIn(graph: Graph): Promise<readonly string[]> {
  const nodes = await run(
    graph,
    `MATCH (n) WHERE NOT n:TestGraph AND NOT n:LoadLock
    RETURN labels(n) AS labels, [k IN keys(n) WHERE NOT (n:Derivation AND k IN ['derivedAt', 'token']) | [k, valueType(n[k]), n[k]]] AS properties`,
  )
  const relationships = await run(
    graph,
    `MATCH (a)-[r]->(b)
    RETURN labels(a)[0] + ' ' + a.slug AS from, type(r) AS type, labels(b)[0] + ' ' + b.slug AS to,
      [k IN keys(r) | [k, valueType(r[k]), r[k]]] AS properties`,
  )
  const sorted = (values: unknown) =>
    (values as readonly unknown[])
      .map((value) => JSON.stringify(value))
      .toSorted()
      .join()
  return [
    ...nodes.map(({ labels, properties }) => `${sorted(labels)} ${sorted(properties)}`),
    ...relationships.map(({ from, type, to, properties }) => `${from} ${type} ${to} ${sorted(properties)}`),
  ].toSorted()
}

/** The same without the moments that a later load gives: those since then are all equal. */
export const withoutMoments = (lines: readonly string[], since: string) =>
  lines
    .map((line) => line.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (moment) => (moment >= since ? 'later' : moment)))
    .map((line) => line.replace(/\["(?:writtenAt|startedAt|undoBegunAt|undoneAt|finishedAt)",[^\]]*\]/g, ''))
    .toSorted()
