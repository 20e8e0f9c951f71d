import { statement } from '../graph/cypher.ts'
import type { Graph, ReadableGraph, RunStatement } from '../graph/graph.ts'

/** What stays the same during an import. It is stored in the graph, so that an interrupted import can continue. */
export interface Begun {
  /** A checksum of the format, the source's name and the content of the files. */
  readonly key: string
  readonly format: string
  readonly files: readonly string[]
  /** A checksum of the content of each file. */
  readonly checksums: readonly string[]
  readonly startedAt: string
  /** Rows per batch. The size must not change when an import continues, so that the batches stay the same. */
  readonly batchSize: number
}

/** A batch that was written. */
export interface WrittenBatch {
  readonly number: number
  /** The last row that was read for it. */
  readonly end: RowPlace
  readonly figures: Figures
}

/** The place of a row: the pass, the file, and the number of earlier rows in that file. */
export interface RowPlace {
  readonly pass: number
  readonly file: number
  readonly row: number
}

export const comparePlaces = (one: RowPlace, other: RowPlace) =>
  one.pass - other.pass || one.file - other.file || one.row - other.row

export interface Figures {
  readonly entities: number
  readonly stances: number
  readonly relationships: number
  /** REPORTED_IN between sources, including those that existed already. */
  readonly reports: number
  /** Claims that were retracted. */
  readonly retracted: number
  /** Rows whose entity or claim existed already and is the same. */
  readonly known: number
  /** Entities that got other values. */
  readonly updated: number
  /** Entities that existed already with other values, which are kept. */
  readonly kept: number
  readonly rejected: number
}

export const none: Figures = {
  entities: 0,
  stances: 0,
  relationships: 0,
  reports: 0,
  retracted: 0,
  updated: 0,
  known: 0,
  kept: 0,
  rejected: 0,
}

export function sumOf(...all: readonly Figures[]): Figures {
  const names = Object.keys(none) as readonly (keyof Figures)[] // Object.keys loses their type
  const sums = names.map((name) => [name, all.reduce((sum, figures) => sum + figures[name], 0)])
  return Object.fromEntries(sums) as Figures // has each of them
}

/** Such as `3 entities, 10 stances; 2 known, 1 rejected`. */
export function told({
  entities,
  stances,
  relationships,
  reports,
  retracted,
  updated,
  known,
  kept,
  rejected,
}: Figures): string {
  const added = [`${entities} entities`, `${stances} stances`, `${relationships} relationships`]
  if (reports > 0) added.push(`${reports} sources in sources`)
  if (retracted > 0) added.push(`${retracted} claims taken back`)
  const told = updated > 0 ? [`${updated} entities updated`] : []
  return `${added.join(', ')} new; ${[...told, `${known} known`].join(', ')}, ${kept} kept as they were, ${rejected} rejected`
}

/** An interrupted import of the same files, and what it has written; null if there is none. */
export async function unfinishedImport(
  graph: ReadableGraph,
  key: string,
): Promise<{ readonly begun: Begun; readonly written: readonly WrittenBatch[] } | null> {
  const [row] = await graph.read(UNFINISHED, { key })
  return row ? (row as unknown as { begun: Begun; written: WrittenBatch[] }) : null // as they were saved
}

const UNFINISHED = statement('import/unfinished')

export async function rememberBegun(graph: Graph, begun: Begun): Promise<void> {
  await graph.transaction((run) => run(REMEMBER_BEGUN, { key: begun.key, begun }))
}

const REMEMBER_BEGUN = statement('import/remember-begun')

/**
 * Must be the first to run in the batch's transaction. Stores the slugs of the entities that the batch creates. Returns
 * false if the batch was written before, because the connection was lost during its commit. Each batch is a node of its
 * own, so that batches do not wait for each other's locks. By a constraint, two transactions of one batch do wait.
 */
export async function rememberBatch(
  run: RunStatement,
  key: string,
  { number, end, figures }: WrittenBatch,
  created: readonly string[],
): Promise<boolean> {
  const writtenAt = new Date().toISOString()
  const [row] = await run(REMEMBER_BATCH, { key, number, batch: { created, writtenAt, ...end, ...figures } })
  return row?.['writtenAt'] === writtenAt
}

const REMEMBER_BATCH = statement('import/remember-batch')

/** Imports of files with these names, whatever their content was. */
export async function importsOfFiles(graph: ReadableGraph, format: string, files: readonly string[]) {
  const rows = await graph.read(IMPORTS_OF_FILES, { format, files })
  return rows as unknown as readonly { readonly key: string; readonly isFinished: boolean }[] // its columns
}

const IMPORTS_OF_FILES = statement('import/of-files')

/** Records the end, and deletes the nodes of the batches. */
export async function rememberFinished(graph: Graph, { key }: Begun, figures: Figures): Promise<void> {
  const finished = { ...figures, finishedAt: new Date().toISOString() }
  await graph.transaction((run) => run(REMEMBER_FINISHED, { key, finished }))
}

const REMEMBER_FINISHED = statement('import/remember-finished')
