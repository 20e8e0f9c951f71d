import { kinds } from '../../src/model/vocabulary.ts'
import type { Difference } from './difference.ts'
import type { PlainGraph, Properties } from './model/graph.ts'

/**
 * Everything needed to reproduce a difference: the graph for a Neo4j client, the query for GraphiQL, and both answers.
 */
export function pasted(graph: PlainGraph, { what, expected, got, operation }: Difference): string {
  return [
    `${what}: model and server differ.`,
    ...['', 'The graph, to be derived by npm run derive:', '', scriptOf(graph)],
    ...['', 'The query:', '', operation.query],
    ...['', 'Its variables:', '', JSON.stringify(operation.variables, null, 2)],
    ...['', 'The model:', '', JSON.stringify(expected), '', 'The server:', '', JSON.stringify(got)],
  ].join('\n')
}

function scriptOf({ entities, stances, relationships, reports }: PlainGraph): string {
  const names = new Map(entities.map(({ slug }, index) => [slug, `e${index}`]))
  const end = (slug: string) => names.get(slug) ?? ''
  return [
    ...entities.map(
      ({ kind, slug, properties }) =>
        `(${end(slug)}:${['Entity', ...kinds[kind].labels].join(':')} ${mapOf(properties)})`,
    ),
    ...stances.flatMap(({ holder, target, onBehalfOf, properties }, index) => [
      `(${end(holder)})-[:HOLDS]->(s${index}:Stance ${mapOf(properties)})-[:ON]->(${end(target)})`,
      ...(onBehalfOf === null ? [] : [`(s${index})-[:ON_BEHALF_OF]->(${end(onBehalfOf)})`]),
    ]),
    ...relationships.map(
      ({ type, from, to, properties }) => `(${end(from)})-[:${type} ${mapOf(properties)}]->(${end(to)})`,
    ),
    ...reports.map(({ from, to }) => `(${end(from)})-[:REPORTED_IN]->(${end(to)})`),
  ]
    .map((pattern) => `CREATE ${pattern}`)
    .join('\n')
}

/** JSON's strings, numbers and lists are also valid Cypher. */
function mapOf(properties: Properties): string {
  return `{${Object.entries(properties)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ')}}`
}
