import { basename } from 'node:path'
import type { Format, Mapping } from './format.ts'
import type { InputFile } from './formats.ts'
import { isEntity, type NativeRow } from './native-row.ts'
import { comparePlaces, type Place } from './progress.ts'
import type { Input } from './read-rows.ts'
import type { Reject } from './rejects.ts'
import { RowFault } from './row-fault.ts'
import { validRow } from './valid-row.ts'

/** Rows that are written together, each valid by itself, and what was refused on the way. */
export interface Batch {
  readonly rows: readonly PlacedRow[]
  readonly rejects: readonly Reject[]
  /** The last row that went into it. */
  readonly end: Place
}

export interface PlacedRow {
  readonly file: string
  readonly line: number
  readonly row: NativeRow
}

export interface Reading {
  readonly format: Format
  readonly files: readonly InputFile[]
  readonly source: string
  /** Rows up to that place are passed over. */
  readonly after: Place
  readonly size: number
  readonly onBytes: (count: number) => void
}

/** Sources, then all other entities, then claims: so that the order of a file's rows does not matter. */
export const PASSES = 3

/** Reads the files once for each pass. What a mapping makes of a row comes in one batch, and a batch is of one pass. */
export async function* batches({ format, files, source, after, size, onBytes }: Reading): AsyncIterable<Batch> {
  const mapping = format.mapping({ source })
  for (let pass = 0; pass < PASSES; pass += 1) {
    let rows: PlacedRow[] = []
    let rejects: Reject[] = []
    let end: Place | null = null
    for (const [file, { path, part }] of files.entries()) {
      const name = basename(path)
      let row = 0
      for await (const input of part.read(path, onBytes)) {
        const place = { pass, file, row }
        row += 1
        const isDone = comparePlaces(place, after) <= 0
        const { line } = input
        const found = rowsOf(input, mapping, part.name, pass, isDone)
        if (isDone) continue
        for (const valid of found.rows) rows.push({ file: name, line, row: valid })
        for (const fault of found.faults) rejects.push({ file: name, line, ...fault })
        end = place
        if (rows.length + rejects.length >= size) {
          yield { rows, rejects, end }
          rows = []
          rejects = []
          end = null
        }
      }
    }
    if (end !== null) yield { rows, rejects, end }
  }
}

interface Found {
  readonly rows: readonly NativeRow[]
  readonly faults: readonly { readonly reason: string; readonly row?: unknown }[]
}

const nothing: Found = { rows: [], faults: [] }

/** What a row comes to in this pass. What cannot be mapped is told of in the last one, when the mapping knows all. */
function rowsOf(input: Input, mapping: Mapping, part: string, pass: number, isDone: boolean): Found {
  if ('fault' in input) return pass === PASSES - 1 ? { rows: [], faults: [{ reason: input.fault }] } : nothing
  const rows: NativeRow[] = []
  const faults: { reason: string; row?: unknown }[] = []
  const orFault = (row: unknown, work: () => void) => {
    try {
      work()
    } catch (error) {
      faults.push({ reason: reasonOf(error), row })
    }
  }
  const map = mapping[part] as (value: unknown) => Iterable<unknown> // of whatever the file holds
  const mapped: unknown[] = []
  try {
    for (const row of map(input.value)) mapped.push(row)
  } catch (error) {
    if (pass === PASSES - 1) faults.push({ reason: reasonOf(error), row: input.value })
  }
  if (isDone) return nothing
  for (const row of mapped) if (passOf(row) === pass) orFault(row, () => rows.push(validRow(row)))
  return { rows, faults }
}

function passOf(row: unknown): number {
  const isOne = typeof row === 'object' && row !== null && 'type' in row && isEntity(row as NativeRow)
  return isOne ? ((row as NativeRow).type === 'Source' ? 0 : 1) : PASSES - 1
}

/** A mapping trusts the shape of its rows: what is not of that shape breaks it somewhere. */
function reasonOf(error: unknown): string {
  if (error instanceof RowFault) return error.message
  if (error instanceof TypeError) return `not of the format's shape: ${error.message}`
  throw error
}
