import type { NativeRow } from './native-row.ts'
import type { Reader } from './read-rows.ts'

/** A format that can be imported: which files it has, and what their rows come to. */
export interface Format {
  /** For the list of formats. */
  readonly description: string
  /** In the order in which they are read. */
  readonly parts: readonly Part[]
  /**
   * Made once for an import. Its functions, one for each part, are given every row of every file in order, several
   * times over: they may remember what they saw, and must give the same rows again. They throw a RowFault.
   */
  mapping(options: MappingOptions): Mapping
}

/** Which files belong to a part, and how they are read. */
export interface Part {
  readonly name: string
  readonly file: RegExp
  readonly read: Reader
  readonly required?: boolean
}

export interface MappingOptions {
  /** What the data set is called, where its files do not say. */
  readonly source: string
}

/** By part. The rows of a file can be anything: what is not as the mapping takes it comes out as rows that are refused. */
export type Mapping = Readonly<Record<string, (input: never) => Iterable<NativeRow>>>

/** Whether this is the first place at which the thing is met: where it is told of, each time the files are read. */
export function isFirst(places: Map<string, string>, thing: string, place: string): boolean {
  const known = places.get(thing)
  if (known === undefined) places.set(thing, place)
  return known === undefined || known === place
}
