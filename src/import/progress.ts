import { statement } from '../graph/cypher.ts'
import type { Graph, ReadableGraph, RunStatement } from '../graph/graph.ts'

/** What stays the same for all of an import: kept in the graph, so that it goes on where it stopped. */
export interface Begun {
  /** One value for the format and all that its files hold. */
  readonly key: string
  readonly format: string
  readonly files: readonly string[]
  readonly startedAt: string
  /** Rows in a batch: the same rows make the same batch when it goes on. */
  readonly batchSize: number
}

/** A batch that is in the graph. */
export interface WrittenBatch {
  readonly number: number
  /** The last row that went into it. */
  readonly end: Place
  readonly figures: Figures
}

/** A row: of the pass, the file, and rows before it in that file. */
export interface Place {
  readonly pass: number
  readonly file: number
  readonly row: number
}

export const comparePlaces = (one: Place, other: Place) =>
  one.pass - other.pass || one.file - other.file || one.row - other.row

export interface Figures {
  readonly entities: number
  readonly stances: number
  readonly relationships: number
  /** REPORTED_IN between sources; those that were there before are counted as well. */
  readonly reports: number
  /** Claims that were taken back. */
  readonly retracted: number
  /** Rows whose entity or claim was there already and is the same. */
  readonly known: number
  /** Entities that were there already and are told of otherwise; they stay as they are. */
  readonly kept: number
  readonly rejected: number
}

export const none: Figures = {
  entities: 0,
  stances: 0,
  relationships: 0,
  reports: 0,
  retracted: 0,
  known: 0,
  kept: 0,
  rejected: 0,
}

export function sumOf(...all: readonly Figures[]): Figures {
  const names = Object.keys(none) as readonly (keyof Figures)[] // Object.keys types any key
  const sums = names.map((name) => [name, all.reduce((sum, figures) => sum + figures[name], 0)])
  return Object.fromEntries(sums) as Figures // all of them
}

/** An import of the same files that was cut off, and what it has written; null where there is none. */
export async function unfinishedImport(
  graph: ReadableGraph,
  key: string,
): Promise<{ readonly begun: Begun; readonly written: readonly WrittenBatch[] } | null> {
  const [row] = await graph.read(UNFINISHED, { key })
  return row ? (row as unknown as { begun: Begun; written: WrittenBatch[] }) : null // its columns, as they were saved
}

const UNFINISHED = statement('import/unfinished')

export async function rememberBegun(graph: Graph, begun: Begun): Promise<void> {
  await graph.write(REMEMBER_BEGUN, { key: begun.key, begun })
}

const REMEMBER_BEGUN = statement('import/remember-begun')

/**
 * In the transaction that writes it, with the slugs of the entities that it makes. Each is a node of its own, so that
 * two of them do not wait for each other.
 */
export async function rememberBatch(
  run: RunStatement,
  key: string,
  { number, end, figures }: WrittenBatch,
  created: readonly string[],
) {
  await run(REMEMBER_BATCH, { batch: { key, number, created, ...end, ...figures } })
}

const REMEMBER_BATCH = statement('import/remember-batch')

/** Imports of files of these names, whatever the files held then. */
export async function importsOfFiles(graph: ReadableGraph, format: string, files: readonly string[]) {
  const rows = await graph.read(IMPORTS_OF_FILES, { format, files })
  return rows as unknown as readonly { readonly key: string; readonly isFinished: boolean }[] // its columns
}

const IMPORTS_OF_FILES = statement('import/of-files')

/** From then on it is one node, whatever came of it. */
export async function rememberFinished(graph: Graph, { key }: Begun, figures: Figures): Promise<void> {
  await graph.write(REMEMBER_FINISHED, { key, finished: { ...figures, finishedAt: new Date().toISOString() } })
}

const REMEMBER_FINISHED = statement('import/remember-finished')
