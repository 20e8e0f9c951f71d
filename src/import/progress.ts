import type { ReadableGraph } from '../graph/graph.ts'

/** How far an import has come: kept in the graph with the rows, so that it goes on where it stopped. */
export interface Progress {
  /** One value for the format and all that its files hold. */
  readonly key: string
  readonly format: string
  readonly files: readonly string[]
  readonly startedAt: string
  /** The same for all claims of the import that do not say it themselves, also when it goes on another day. */
  readonly recordedAt: string
  readonly finishedAt: string | null
  /** The last row that was done with: of the pass, the file, and rows before it in that file. */
  readonly pass: number
  readonly file: number
  readonly row: number
  readonly figures: Figures
}

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

export function sumOf(one: Figures, other: Figures): Figures {
  const names = Object.keys(none) as readonly (keyof Figures)[] // Object.keys types any key
  return Object.fromEntries(names.map((name) => [name, one[name] + other[name]])) as unknown as Figures // all of them
}

export interface Place {
  readonly pass: number
  readonly file: number
  readonly row: number
}

export const comparePlaces = (one: Place, other: Place) =>
  one.pass - other.pass || one.file - other.file || one.row - other.row

/** That of an import of the same files that was cut off; null where there is none. */
export async function unfinishedImport(graph: ReadableGraph, key: string): Promise<Progress | null> {
  const [row] = await graph.read(UNFINISHED, { key })
  if (!row) return null
  const stored = row['progress'] as Progress & Figures // as it was saved
  const figures = sumOf(none, stored)
  return { ...stored, finishedAt: null, figures }
}

const UNFINISHED = {
  name: 'import/unfinished',
  text: 'MATCH (i:Import {key: $key}) WHERE i.finishedAt IS NULL RETURN properties(i) AS progress',
}
