import { statement } from '../graph/cypher.ts'
import type { ReadableGraph } from '../graph/graph.ts'
import { GraphError } from '../graph/graph-error.ts'
import type { Row } from '../graph/statement.ts'
import { schemaStatements } from './schema-script.ts'

/** How the indexes of a graph, including those of constraints, differ from `cypher/schema.cypher`. */
export interface SchemaState {
  readonly missing: readonly string[]
  /** Those with the right name and another definition, or the reverse, and those that Neo4j failed to fill. */
  readonly wrong: readonly string[]
  readonly filling: boolean
}

/** Null if this user is not allowed to read it. */
export async function schemaState(graph: ReadableGraph): Promise<SchemaState | null> {
  const found = await indexesIn(graph).catch((error: unknown) => {
    if (error instanceof GraphError && error.reason === 'UNAUTHORIZED') return null
    throw error
  })
  if (!found) return null
  const wrong = wrongAmong(found)
  const present = new Map(found.map((index) => [index.name, index]))
  return {
    missing: [...EXPECTED.keys()].filter((name) => !present.has(name)),
    wrong: wrong.map(({ name }) => name),
    filling: [...EXPECTED.keys()].some((name) => present.get(name)?.state === 'POPULATING'),
  }
}

/**
 * What has to be done until the graph has what these statements of `cypher/schema.cypher` define: what is in their way,
 * with a statement that drops it by its `$name`, and those that change something then. Neo4j takes its time for each that
 * changes nothing.
 */
export async function schemaGaps(graph: ReadableGraph, statements: readonly string[]) {
  const found = await indexesIn(graph)
  const wrong = wrongAmong(found)
  const present = new Set(found.map(({ name }) => name)).difference(new Set(wrong.map(({ name }) => name)))
  const changesNothing = (text: string) => {
    const [, verb, name = ''] = /^(CREATE|DROP) (?:FULLTEXT )?(?:CONSTRAINT|INDEX) (\w+)/.exec(text) ?? []
    return (verb === 'CREATE' && present.has(name)) || (verb === 'DROP' && !present.has(name))
  }
  return {
    drops: wrong.map(({ name, isConstraint }) => ({ name, drop: isConstraint ? DROP_CONSTRAINT : DROP_INDEX })),
    missing: statements.filter((text) => !changesNothing(text)),
  }
}

interface Index {
  readonly name: string
  /** The definition in a normalized form: `NODE Stance(holder, sortKey) RANGE`. */
  readonly definition: string
  readonly isConstraint: boolean
  readonly state: string
}

function wrongAmong(found: readonly Index[]): readonly Index[] {
  const definitions = new Set(EXPECTED.values())
  return found.filter(({ name, definition, state }) => {
    const expected = EXPECTED.get(name)
    if (expected === undefined) return definitions.has(definition)
    return definition !== expected || state === 'FAILED'
  })
}

async function indexesIn(graph: ReadableGraph): Promise<readonly Index[]> {
  return (await graph.read(INDEXES)).map((row) => ({
    name: String(row['name']),
    definition: definitionOf(row),
    isConstraint: row['owningConstraint'] !== null,
    state: String(row['state']),
  }))
}

const INDEXES = statement('schema/indexes')
const DROP_INDEX = statement('schema/drop-index')
const DROP_CONSTRAINT = statement('schema/drop-constraint')

function definitionOf({ type, entityType, labels, properties, analyzer, owningConstraint }: Row): string {
  const kind = owningConstraint === null ? (analyzer ?? type) : 'UNIQUE'
  return definition(String(entityType), labels as string[], properties as string[], String(kind))
}

const definition = (entity: string, labels: readonly string[], properties: readonly string[], kind: string) =>
  `${entity} ${labels.toSorted().join('|')}(${properties.join(', ')}) ${kind}`

/** The definitions in the script, by name. */
const EXPECTED: ReadonlyMap<string, string> = new Map(
  schemaStatements.flatMap((text) => {
    const [, name, node, type, rest = ''] =
      /^CREATE (?:CONSTRAINT|(?:\w+ )?INDEX) (\w+) IF NOT EXISTS\s+FOR \((?:\w+:(\w+))?\)(?:-\[\w+:([\w|]+)\]-\(\))?\s([\s\S]*)$/.exec(
        text,
      ) ?? []
    if (name === undefined) return []
    const [entity, labels = ''] = node === undefined ? ['RELATIONSHIP', type] : ['NODE', node]
    const analyzer = /`fulltext\.analyzer`: '([\w-]+)'/.exec(rest)?.[1]
    const kind = rest.startsWith('REQUIRE') ? 'UNIQUE' : (analyzer ?? 'RANGE')
    const [on = ''] = rest.split('OPTIONS')
    const properties = Array.from(on.matchAll(/\b\w+\.(\w+)/g), ([, property = '']) => property)
    return [[name, definition(entity, labels.split('|'), properties, kind)] as const]
  }),
)
