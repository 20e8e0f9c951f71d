import { written } from '../loading/rules.ts'
import { type Kind, kinds, type RelationshipType } from '../model/vocabulary.ts'
import { type About, told } from './about.ts'
import type { Exported, Value, Values } from './exported.ts'

/**
 * Statements that make the graph anew, as a seed script would: after `cypher/schema.cypher`, in any order of runs and
 * as often as one likes. What is derived is left to `npm run derive`.
 */
export async function* cypherCopy(
  { entities, stances, relationships, reports }: Exported,
  about: About,
): AsyncGenerator<string> {
  yield `// ${told(about)}\n\n`
  yield* statements(
    entities(),
    ({ kind }) => kind,
    entityStatement,
    ({ kind, values }) => cells(kind, values),
  )
  yield* statements(
    relationships(),
    ({ type }) => type,
    relationshipStatement,
    ({ type, from, to, values }) => [quoted(from), quoted(to), ...cells(type, values)],
  )
  yield* statements(
    stances(),
    ({ onBehalfOf }) => (onBehalfOf === null ? 'own' : 'for another'),
    stanceStatement,
    ({ from, to, onBehalfOf, values }) => [
      ...[quoted(from), quoted(to)],
      ...(onBehalfOf === null ? [] : [quoted(onBehalfOf)]),
      ...cells('Stance', values),
    ],
  )
  yield* statements(
    reported(reports()),
    () => '',
    reportStatement,
    ({ from, to }) => [quoted(from), quoted(to)],
  )
}

/** Neo4j parses a list of so many short rows in a moment, and of thousands in many. */
const MOST_ROWS = 200

/** One statement for neighbours that have the same text but for their rows. */
async function* statements<R>(
  rows: AsyncIterable<R>,
  sortOf: (row: R) => string,
  textFor: (row: R) => string,
  cellsOf: (row: R) => readonly string[],
): AsyncGenerator<string> {
  let open: { readonly sort: string; readonly text: string; readonly lines: string[] } | null = null
  const closed = ({ text, lines }: { readonly text: string; readonly lines: readonly string[] }) =>
    `UNWIND [\n${lines.join(',\n')}\n] AS row\n${text};\n\n`
  for await (const row of rows) {
    if (open && (open.sort !== sortOf(row) || open.lines.length === MOST_ROWS)) {
      yield closed(open)
      open = null
    }
    open ??= { sort: sortOf(row), text: textFor(row), lines: [] }
    open.lines.push(`  [${cellsOf(row).join(', ')}]`)
  }
  if (open) yield closed(open)
}

function entityStatement({ kind }: { readonly kind: Kind }): string {
  const labels = kinds[kind].labels.join(':')
  return `MERGE (it:Entity {slug: row[${propertiesOf(kind).indexOf('slug')}]})\nSET it:${labels}, ${assigned(kind, 0)}`
}

function relationshipStatement({ type }: { readonly type: RelationshipType }): string {
  const id = `row[${2 + propertiesOf(type).indexOf('id')}]`
  return `${ends('from', 'to')}\nMERGE (from)-[it:${type} {id: ${id}}]->(to)\nSET ${assigned(type, 2)}`
}

function stanceStatement({ onBehalfOf }: { readonly onBehalfOf: string | null }): string {
  const names = onBehalfOf === null ? ['holder', 'target'] : ['holder', 'target', 'principal']
  const slug = `row[${names.length + propertiesOf('Stance').indexOf('slug')}]`
  const more = onBehalfOf === null ? '' : '\nMERGE (it)-[:ON_BEHALF_OF]->(principal)'
  const pattern = `MERGE (it:Stance {slug: ${slug}})\nMERGE (holder)-[:HOLDS]->(it)\nMERGE (it)-[:ON]->(target)${more}`
  return `${ends(...names)}\n${pattern}\nSET ${assigned('Stance', names.length)}`
}

const reportStatement = () => `${ends('from', 'to')}\nMERGE (from)-[:REPORTED_IN]->(to)`

async function* reported(reports: ReturnType<Exported['reports']>) {
  for await (const { key, to } of reports) for (const other of to) yield { from: key, to: other }
}

/** The ends that rows begin with; where one is not there, MERGE fails, and nothing is left out in silence. */
function ends(...names: readonly string[]): string {
  return names.map((name, index) => `OPTIONAL MATCH (${name}:Entity {slug: row[${index}]})`).join('\n')
}

type Owner = keyof typeof written

const propertiesOf = (owner: Owner) => Object.keys(written[owner])

function assigned(owner: Owner, first: number): string {
  return propertiesOf(owner)
    .map((name, index) => `it.${name} = row[${first + index}]`)
    .join(', ')
}

function cells(owner: Owner, values: Values): readonly string[] {
  return Object.entries(written[owner]).map(([name, type]) => literal(values[name] ?? null, type))
}

/** Strings and lists as JSON has them are Cypher's too; a Float stays one. */
function literal(value: Value, type: string): string {
  if (typeof value !== 'number') return quoted(value)
  return type.startsWith('Float') && Number.isSafeInteger(value) ? `${value}.0` : String(value)
}

const quoted = (value: unknown) => JSON.stringify(value)
