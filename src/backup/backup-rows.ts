import { createHash } from 'node:crypto'
import { cypher, statement } from '../graph/cypher.ts'
import type { ReadableGraph } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'
import type { Row } from '../graph/statement.ts'
import { type PropertyValues, withoutDerived } from '../import/differences.ts'
import { relationshipTypeNames } from '../model/vocabulary.ts'

/** What a backup says of a node or a relationship. Whole numbers are named, because JSON does not tell them from others. */
interface Written {
  readonly properties: PropertyValues
  readonly integers?: readonly string[]
}
/** An entity, or what was recorded about the graph. */
export interface BackupNode extends Written {
  readonly labels: readonly string[]
}
export interface BackupStance extends BackupNode {
  readonly holders: readonly string[]
  readonly targets: readonly string[]
  readonly principals: readonly string[]
}
export interface BackupRelationship extends Written {
  readonly type: string
  readonly ends: { readonly from: string; readonly to: string }
}
/** In which sources a source is reported. */
export interface BackupReport {
  readonly slug: string
  readonly reportedIn: readonly string[]
}
export type BackupRow = BackupNode | BackupStance | BackupRelationship | BackupReport

export interface RowCounts {
  readonly nodes: number
  readonly relationships: number
}

/** How much a backup of the graph holds, by counts that Neo4j keeps. */
export async function sizesOf(graph: ReadableGraph): Promise<RowCounts> {
  const [row] = await graph.read(SIZES)
  return { nodes: Number(row?.['nodes']), relationships: Number(row?.['relationships']) }
}

/** How many nodes and relationships a row is. */
export function sizeOfRow(row: BackupRow): RowCounts {
  if ('reportedIn' in row) return { nodes: 0, relationships: row.reportedIn.length }
  if ('type' in row) return { nodes: 0, relationships: 1 }
  if ('holders' in row)
    return { nodes: 1, relationships: row.holders.length + row.targets.length + row.principals.length }
  return { nodes: 1, relationships: 0 }
}

/**
 * Everything in a graph that is not derived, in a fixed order, a page at a time: records first, then entities, then what
 * joins them. Two graphs with the same content have the same rows. Throws a StartError for what is not of our model.
 */
export async function* rowsOf(graph: ReadableGraph): AsyncGenerator<readonly BackupRow[]> {
  for (const [label, key] of RECORDS) {
    for await (const page of nodes(graph, label, key)) {
      yield page
      if (label !== 'Import') continue
      for (const { properties } of page) yield* batchesOf(graph, String(properties['key']))
    }
  }
  yield* nodes(graph, 'Entity', 'slug')
  for await (const page of pagesOf((place) => graph.read(REPORTS, place))) {
    const rows = page.map(({ key, reportedIn }) => ({ reportedIn: slugs(reportedIn), slug: String(key) }))
    yield rows.filter(({ reportedIn }) => reportedIn.length > 0)
  }
  for await (const page of pagesOf((place) => graph.read(STANCES, place))) {
    yield page.map((row) => ({
      ...{ holders: slugs(row['holders']), ...nodeRow(row) },
      ...{ principals: slugs(row['principals']), targets: slugs(row['targets']) },
    }))
  }
  const [counts] = await graph.read(COUNTS)
  for (const type of relationshipTypeNames.toSorted().filter((name) => counts?.[name] !== 0)) {
    const query = RELATIONSHIPS.fill({ hooks: { type: () => type } })
    for await (const page of pagesOf((place) => graph.read(query, place))) yield page.map(relationshipRow)
  }
}

/** The line of a row in a file, with the names of properties in alphabetical order. */
export const lineOf = (row: BackupRow) => `${JSON.stringify(row)}\n`

/** A checksum of everything in a graph that is not derived: equal for a graph and the one restored from its backup. */
export async function graphChecksum(graph: ReadableGraph): Promise<string> {
  const hash = createHash('sha256')
  for await (const page of rowsOf(graph)) hash.update(page.map(lineOf).join(''))
  return hash.digest('hex')
}

/** Labels of what is recorded about a graph and belongs to it, each with the property that identifies it. */
const RECORDS = [
  ...[['DataSet', 'name'] as const, ['SeedFile', 'name'] as const, ['Load', 'startedAt'] as const],
  ...[['Erasure', 'id'] as const, ['Import', 'key'] as const, ['ToldAs', 'id'] as const],
] as const

async function* nodes(graph: ReadableGraph, label: string, key: string): AsyncGenerator<readonly BackupNode[]> {
  const query = NODES.fill({ hooks: { label: () => label, key: () => key } })
  for await (const page of pagesOf((place) => graph.read(query, place))) yield page.map(nodeRow)
}

/** Batches and journals have long lists: few are read at a time. */
async function* batchesOf(graph: ReadableGraph, key: string): AsyncGenerator<readonly BackupNode[]> {
  for (const label of ['ImportBatch', 'ImportJournal']) {
    const ids = (await graph.read(RECORDS_OF_IMPORT.fill({ hooks: { label: () => label } }), { key })).map(
      ({ id }) => id,
    )
    for (let first = 0; first < ids.length; first += FEW) {
      yield (await graph.read(RECORDS_BY_ID, { ids: ids.slice(first, first + FEW) })).map(nodeRow)
    }
  }
}

interface PagePlace {
  readonly [name: string]: unknown
  readonly after: string
  readonly limit: number
}

/** Pages of rows that each name their key; the last page may be empty. */
async function* pagesOf(read: (place: PagePlace) => Promise<readonly Row[]>): AsyncGenerator<readonly Row[]> {
  for (let after = ''; ; ) {
    const rows = await read({ after, limit: MANY })
    yield rows
    if (rows.length < MANY) return
    after = String(rows.at(-1)?.['key'])
  }
}

const MANY = 1_000
const FEW = 20

function nodeRow(row: Row): BackupNode {
  const labels = (row['labels'] as readonly string[]).toSorted()
  return {
    ...numbers(row),
    labels,
    properties: plain(
      row,
      labels.some((label) => label === 'Entity' || label === 'Stance'),
    ),
  }
}

function relationshipRow(row: Row): BackupRelationship {
  const { from, to, type } = row
  return {
    ...{ ends: { from: slug(from), to: slug(to) }, ...numbers(row) },
    ...{ properties: plain(row, true), type: String(type) },
  }
}

/** Names nothing where there are no whole numbers, which is nearly always. */
function numbers({ integers }: Row): Pick<Written, 'integers'> {
  const names = (integers as readonly string[]).toSorted()
  return names.length === 0 ? {} : { integers: names }
}

function plain({ properties }: Row, isOfModel: boolean): PropertyValues {
  const all = properties as PropertyValues
  const own = Object.entries(isOfModel ? withoutDerived(all) : all).toSorted(byName)
  for (const [name, value] of own) if (!isPlain(value)) throw new StartError(strange(all, name))
  return Object.fromEntries(own)
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1)

/** Whether JSON can say it: texts, numbers, truth values, and lists of texts or of truth values. */
function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string' || typeof one === 'boolean')
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}

const strange = (all: PropertyValues, name: string) =>
  `${all['slug'] ?? all['id'] ?? all['key'] ?? 'Something'} has a property ${name} of a type that Stancegraph never writes: no backup was made. \`npm run check:graph\` names it.`

const slugs = (value: unknown) => (value as readonly unknown[]).map(slug)

function slug(value: unknown): string {
  if (typeof value === 'string') return value
  throw new StartError('Something that a claim joins has no slug: no backup was made. `npm run check:graph` names it.')
}

const SIZES = statement('backup/sizes')
const NODES = cypher('backup/nodes', { hooks: ['label', 'key'] })
const REPORTS = statement('backup/reports')
const STANCES = statement('backup/stances')
const RELATIONSHIPS = cypher('backup/relationships', { hooks: ['type'] })
const RECORDS_OF_IMPORT = cypher('backup/records-of-import', { hooks: ['label'] })
const RECORDS_BY_ID = statement('backup/records')
const COUNTS = statement('import/types')
