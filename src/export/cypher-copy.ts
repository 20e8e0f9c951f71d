import { fragment } from '../graph/cypher.ts'
import type { Hook } from '../graph/cypher-template.ts'
import { written } from '../loading/rules.ts'
import { type Kind, kinds, type RelationshipType } from '../model/vocabulary.ts'
import { type About, told } from './about.ts'
import type { Exported, ExportedValues, Value } from './exported.ts'
import type { Versions } from './native-copy.ts'

/**
 * Statements that recreate the graph, like a seed script. Run `cypher/schema.cypher` first; files can be run in any
 * order and repeatedly. Derived data is not included: run `npm run derive` after it.
 */
export async function* cypherCopy(
  { entities, stances, relationships, reports }: Exported,
  about: About,
  versions: Versions,
): AsyncGenerator<string> {
  /** What is visible at a date becomes a graph that knows only that: nothing in it is retracted. */
  const claim = (values: ExportedValues) => (versions === 'ALL' ? values : { ...values, retractedAt: null })
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
    ({ type, from, to, values }) => [quoted(from), quoted(to), ...cells(type, claim(values))],
  )
  yield* statements(
    stances(),
    ({ onBehalfOf }) => (onBehalfOf === null ? 'own' : 'for another'),
    stanceStatement,
    ({ from, to, onBehalfOf, values }) => [
      ...[quoted(from), quoted(to)],
      ...(onBehalfOf === null ? [] : [quoted(onBehalfOf)]),
      ...cells('Stance', claim(values)),
    ],
  )
  yield* statements(
    reported(reports()),
    () => '',
    reportStatement,
    ({ from, to }) => [quoted(from), quoted(to)],
  )
}

/** Neo4j parses a list of this many short rows quickly; it takes long for thousands. */
const MOST_ROWS = 200

/** One statement for consecutive rows that differ only in their values. */
async function* statements<R>(
  rows: AsyncIterable<R>,
  sortOf: (row: R) => string,
  textFor: (row: R) => (rows: Hook) => string,
  cellsOf: (row: R) => readonly string[],
): AsyncGenerator<string> {
  let open: { readonly sort: string; readonly text: (rows: Hook) => string; readonly lines: string[] } | null = null
  const closed = ({ text, lines }: { readonly text: (rows: Hook) => string; readonly lines: readonly string[] }) =>
    `${text(() => `\n${lines.join(',\n')}`)};\n\n`
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

const copiedEntities = fragment('copied-entities', 'rows', 'key', 'labels', 'properties')
const copiedRelationships = fragment('copied-relationships', 'rows', 'type', 'key', 'properties')
const copiedStances = fragment('copied-stances', 'rows', 'key', 'properties')
const copiedStancesFor = fragment('copied-stances-for', 'rows', 'key', 'properties')
const copiedReports = fragment('copied-reports', 'rows')

function entityStatement({ kind }: { readonly kind: Kind }) {
  const labels = () => kinds[kind].labels.join(':')
  return (rows: Hook) => copiedEntities({ rows, labels, ...propertyHooks(kind, 'slug', 0) })
}

function relationshipStatement({ type }: { readonly type: RelationshipType }) {
  return (rows: Hook) => copiedRelationships({ rows, type: () => type, ...propertyHooks(type, 'id', 2) })
}

function stanceStatement({ onBehalfOf }: { readonly onBehalfOf: string | null }) {
  if (onBehalfOf === null) return (rows: Hook) => copiedStances({ rows, ...propertyHooks('Stance', 'slug', 2) })
  return (rows: Hook) => copiedStancesFor({ rows, ...propertyHooks('Stance', 'slug', 3) })
}

const reportStatement = () => (rows: Hook) => copiedReports({ rows })

async function* reported(reports: ReturnType<Exported['reports']>) {
  for await (const { key, to } of reports) for (const other of to) yield { from: key, to: other }
}

type Owner = keyof typeof written

const propertiesOf = (owner: Owner) => Object.keys(written[owner])

/** Hooks for the properties, which begin at index `first` of a row. `key` is the property that identifies it. */
function propertyHooks(owner: Owner, key: string, first: number) {
  const names = propertiesOf(owner)
  return {
    key: () => String(first + names.indexOf(key)),
    properties: () => names.map((name, index) => `it.${name} = row[${first + index}]`).join(', '),
  }
}

function cells(owner: Owner, values: ExportedValues): readonly string[] {
  return Object.entries(written[owner]).map(([name, type]) => literal(values[name] ?? null, type))
}

/** JSON strings and lists are also valid in Cypher. A whole number gets a `.0` if it is a Float. */
function literal(value: Value, type: string): string {
  if (typeof value !== 'number') return quoted(value)
  const text = String(value)
  return type.startsWith('Float') && /^-?\d+$/.test(text) ? `${text}.0` : text // one as 1e+21 is a Float already
}

const quoted = (value: unknown) => JSON.stringify(value)
