import { type BatchSource, batches, PASSES } from './batches.ts'
import { isEntity } from './native-row.ts'
import type { Reject } from './rejects.ts'

/** The rows of entities that were deleted again. Reads the files once more to find their places. */
export async function unjoinedRows(reading: BatchSource, dropped: ReadonlySet<string>): Promise<readonly Reject[]> {
  const rejects: Reject[] = []
  const left = new Set(dropped)
  if (left.size === 0) return rejects
  for await (const { rows, end } of batches(reading)) {
    for (const { file, line, row } of rows) {
      if (!isEntity(row) || !left.delete(row.slug)) continue
      rejects.push({ file, line, reason: reasonOf(row.type), row })
    }
    if (left.size === 0 || end.pass === PASSES - 1) break
  }
  return rejects
}

function reasonOf(type: string): string {
  return type === 'Source' ? 'nothing cites it or is joined to it' : 'nothing joins it: no claim has it for an end'
}
