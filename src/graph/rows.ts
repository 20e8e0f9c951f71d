import neo4j, { type EagerResult, type RecordShape } from 'neo4j-driver'
import type { Params, Row } from './statement.ts'

/** The driver sends every JavaScript number as a float, which `LIMIT` refuses: whole numbers go as integers. */
export function withIntegers(params: Params): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' && Number.isSafeInteger(value) ? neo4j.int(value) : value,
    ]),
  )
}

/** Columns named `a.b` come nested. */
export function toRows({ records }: Pick<EagerResult<RecordShape>, 'records'>): Row[] {
  const keys = records[0]?.keys.map((key) => String(key).split('.')) ?? []
  return records.map((record) => {
    const row: Record<string, unknown> = {}
    for (const [index, [first = '', second]] of keys.entries()) {
      if (second === undefined) row[first] = record.get(index)
      else nested(row, first)[second] = record.get(index)
    }
    return row
  })
}

function nested(row: Record<string, unknown>, name: string): Record<string, unknown> {
  row[name] ??= {}
  return row[name] as Record<string, unknown> // set by the line above, or by an earlier column of the same name
}
