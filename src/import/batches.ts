import { basename } from 'node:path'
import { afterCited, type CitingSource } from './after-cited.ts'
import type { Format, FormatPart, Mapping } from './format.ts'
import type { InputFile } from './formats.ts'
import { isEntity, type NativeRow } from './native-row.ts'
import { comparePlaces, type RowPlace } from './progress.ts'
import type { Input } from './read-rows.ts'
import type { Reject } from './rejects.ts'
import { type RejectReason, RowFault, reasonFor } from './row-fault.ts'
import { validRow } from './valid-row.ts'

/** Rows that are written together, each valid by itself, with the rejected ones among them. */
export interface RowBatch {
  readonly number: number
  readonly rows: readonly PlacedRow[]
  readonly rejects: readonly Reject[]
  /** The last row that was read for it. */
  readonly end: RowPlace
}

export interface PlacedRow {
  readonly file: string
  readonly line: number
  readonly row: NativeRow
  readonly columns: FormatPart['columns']
}

export interface BatchSource {
  readonly format: Format
  readonly files: readonly InputFile[]
  readonly source: string
  /** Rows up to the end of this batch are skipped. */
  readonly after: Pick<RowBatch, 'number' | 'end'>
  readonly size: number
  readonly onBytes: (count: number) => void
}

/**
 * First sources, of which those that cite others come last and in their order; then other entities, then claims. So the
 * order of rows in a file does not matter.
 */
export const PASSES = 3
const [SOURCES, ENTITIES, CLAIMS] = [0, 1, 2]

/** In characters of the rows read for a batch, because a few large rows take as much memory as many small ones. */
const LONGEST_BATCH = 8_000_000

/**
 * Reads the files once for each pass, for entities only up to the last of them. All rows that a mapping makes of one
 * row are in the same batch, and all rows of a batch belong to one pass.
 */
export async function* batches({ format, files, source, after, size, onBytes }: BatchSource): AsyncIterable<RowBatch> {
  const mapping = format.mapping({ source })
  let number = after.number
  const lastEntities = new Map<number, number>()
  for (let pass = 0; pass < PASSES; pass += 1) {
    let rows: PlacedRow[] = []
    let rejects: Reject[] = []
    const citing: (PlacedRow & CitingSource)[] = []
    const slugsOfCiting = new Set<string>()
    let length = 0
    let end: RowPlace | null = null
    for (const [file, { path, part, bytes }] of files.entries()) {
      const name = basename(path)
      let unread = bytes
      const onRead = (count: number) => {
        unread -= count
        onBytes(count)
      }
      let row = 0
      for await (const input of part.read(path, onRead)) {
        if (pass === ENTITIES && row > (lastEntities.get(file) ?? -1)) break
        const place = { pass, file, row }
        row += 1
        const isDone = comparePlaces(place, after.end) <= 0
        const { line } = input
        const found = rowsOf(input, mapping, part, pass, isDone && after.end.pass !== pass)
        if (pass === SOURCES && found.mayBeEntity) lastEntities.set(file, place.row)
        for (const valid of found.rows) {
          const placed = { file: name, line, row: valid, columns: part.columns }
          if (pass === SOURCES && isEntity(valid) && (valid.citations?.length || slugsOfCiting.has(valid.slug))) {
            citing.push({ ...placed, slug: valid.slug, citations: valid.citations ?? [] })
            slugsOfCiting.add(valid.slug)
          } else if (!isDone) rows.push(placed)
        }
        if (isDone) continue
        for (const fault of found.faults) rejects.push({ file: name, line, ...fault })
        end = place
        if ('length' in input) length += input.length ?? 0
        if (rows.length + rejects.length >= size || length > LONGEST_BATCH) {
          number += 1
          yield { number, rows, rejects, end }
          rows = []
          rejects = []
          length = 0
          end = null
        }
      }
      onBytes(unread)
    }
    const { ordered, circular } = afterCited(citing)
    for (const [row, one] of ordered.entries()) {
      const place = { pass, file: files.length, row } // behind those of all files
      if (comparePlaces(place, after.end) <= 0) continue
      rows.push(one)
      end = place
      if (rows.length + rejects.length < size || row >= circular) continue
      number += 1
      yield { number, rows, rejects, end }
      rows = []
      rejects = []
      end = null
    }
    if (end === null) continue
    number += 1
    yield { number, rows, rejects, end }
  }
}

interface Found {
  /** Whether the pass for entities may get one from this row. */
  readonly mayBeEntity: boolean
  readonly rows: readonly NativeRow[]
  readonly faults: readonly (RejectReason & { readonly row?: unknown })[]
}

/**
 * The rows that this pass gets from a row. Faults of mapping are reported in the last pass, when the mapping knows all
 * rows.
 */
function rowsOf(input: Input, mapping: Mapping, part: FormatPart, pass: number, isDone: boolean): Found {
  const rows: NativeRow[] = []
  const faults: (RejectReason & { row?: unknown })[] = []
  let mayBeEntity = false
  if ('fault' in input) {
    const { fault: reason, column } = input
    if (pass === CLAIMS) faults.push({ reason, ...(column !== undefined && { column }) })
    return { rows, faults, mayBeEntity }
  }
  const map = mapping[part.name] as (value: unknown) => Iterable<unknown> // accepts whatever the file has
  const mapped: unknown[] = []
  try {
    for (const row of map(input.value)) mapped.push(row)
  } catch (error) {
    mayBeEntity = true
    if (pass === CLAIMS) faults.push({ ...reasonOf(error, part), row: input.value })
  }
  for (const row of mapped) {
    const passOfRow = passOf(row)
    if (passOfRow === ENTITIES) mayBeEntity = true
    if (passOfRow !== pass || isDone) continue
    try {
      rows.push(validRow(row))
    } catch (error) {
      faults.push({ ...reasonOf(error, part), row })
    }
  }
  return { rows, faults: isDone ? [] : faults, mayBeEntity }
}

function passOf(row: unknown): number | undefined {
  const isOne = typeof row === 'object' && row !== null && 'type' in row && isEntity(row as NativeRow)
  if (!isOne) return CLAIMS
  return (row as NativeRow).type === 'Source' ? SOURCES : ENTITIES
}

/** A mapping does not check the shape of its rows, so that a row of another shape causes a TypeError. */
function reasonOf(error: unknown, { columns }: FormatPart): RejectReason {
  if (error instanceof RowFault) return reasonFor(error, columns)
  if (error instanceof TypeError) return { reason: `not of the format's shape: ${error.message}` }
  throw error
}
