import type { NativeRow } from './native-row.ts'
import type { RowReader } from './read-rows.ts'

/** A format that can be imported: its files, and how their rows are mapped. */
export interface Format {
  /** Shown in the list of formats. */
  readonly description: string
  /** In the order in which they are read. */
  readonly parts: readonly FormatPart[]
  /**
   * Called once per import. Its functions, one for each part, get every row of every file in order, several times. They
   * may remember what they saw, and must return the same rows each time. They throw a RowFault.
   */
  mapping(options: MappingOptions): Mapping
}

/** Which files belong to a part, and how to read them. */
export interface FormatPart {
  readonly name: string
  readonly file: RegExp
  readonly read: RowReader
  readonly required?: boolean
  /** Whether its files may be exports of native rows, which are imported whole or not at all. */
  readonly mayBeExport?: boolean
  /** For each property of a row, the column of the file that it comes from; columns of the same name are left out. */
  readonly columns?: ReadonlyMap<string, string>
}

export interface MappingOptions {
  /** The name of the data set if its files do not give one. */
  readonly source: string
}

/** By part. Rows of a file can have any shape: a row that the mapping cannot handle must become a rejected row. */
export type Mapping = Readonly<Record<string, (input: never) => Iterable<NativeRow>>>

/** Whether this is the first place where the thing occurs. The answer is the same each time the files are read. */
export function isFirst(places: Map<string, string>, thing: string, place: string): boolean {
  const known = places.get(thing)
  if (known === undefined) places.set(thing, place)
  return known === undefined || known === place
}
