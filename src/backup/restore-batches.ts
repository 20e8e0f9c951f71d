import type { PropertyValues } from '../import/differences.ts'
import { type BackupRow, sizeOfRow } from './backup-rows.ts'

/** Rows that one statement creates. */
export interface Batch {
  readonly kind: 'nodes' | 'reports' | 'stances' | 'relationships'
  /** As parameters of the statement. */
  readonly rows: readonly unknown[]
  readonly count: number
  /** How many nodes and relationships they are. */
  readonly size: number
}

/** The most rows of a batch, and about how many characters. */
const ROWS = 2_000
const CHARACTERS = 2_000_000

/** Groups rows that follow one another and are of one kind. */
export async function* batchesOf(rows: AsyncIterable<BackupRow>): AsyncGenerator<Batch> {
  let [batch, characters]: [BackupRow[], number] = [[], 0]
  let kind: Batch['kind'] = 'nodes'
  for await (const row of rows) {
    const isFull = batch.length >= ROWS || characters >= CHARACTERS
    if (batch.length > 0 && (isFull || kindOf(row) !== kind)) {
      yield whole(kind, batch)
      ;[batch, characters] = [[], 0]
    }
    kind = kindOf(row)
    batch.push(row)
    characters += JSON.stringify(row).length
  }
  if (batch.length > 0) yield whole(kind, batch)
}

function whole(kind: Batch['kind'], rows: readonly BackupRow[]): Batch {
  const sizes = rows.map(sizeOfRow)
  const size = sizes.reduce((sum, { nodes, relationships }) => sum + nodes + relationships, 0)
  return { kind, rows: rows.map(parametersOf), count: rows.length, size }
}

function kindOf(row: BackupRow): Batch['kind'] {
  if ('reportedIn' in row) return 'reports'
  if ('type' in row) return 'relationships'
  return 'holders' in row ? 'stances' : 'nodes'
}

/** The driver sends numbers as floats, and BigInts as integers. */
function parametersOf(row: BackupRow): unknown {
  if ('reportedIn' in row || !row.integers) return row
  const integers = Object.fromEntries(row.integers.map((name) => [name, BigInt(Number(row.properties[name]))]))
  const properties: PropertyValues = { ...row.properties, ...integers }
  return { ...row, properties }
}
