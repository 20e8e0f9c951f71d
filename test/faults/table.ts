import type { Outcome } from './clients.ts'

/** A line of the table: what clients saw, what still ran in the database afterwards, and the server's own resources. */
export interface Line {
  readonly fault: string
  readonly outcome: Outcome
  /** Null where nobody can look. */
  readonly stillRunning: readonly string[] | null
  readonly sockets: readonly [number, number] | null
  readonly heap: readonly [number, number] | null
}

/** A line for a start that a fault made impossible. */
export interface StartLine {
  readonly fault: string
  /** Milliseconds until its end. */
  readonly took: number
  readonly code: number | null
  readonly said: string
}

/** Lines in the order of the faults. */
export function table(lines: readonly (Line | StartLine)[]): string {
  const rows = lines.map((line) => ('outcome' in line ? cells(line) : startCells(line)))
  const widths = HEAD.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const drawn = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
  return [drawn(HEAD), drawn(widths.map((width) => '-'.repeat(width))), ...rows.map(drawn)].join('\n')
}

const HEAD = [
  'fault',
  'first failure',
  'failures',
  'lost',
  'longest request',
  'last failure after it',
  'first success after it',
  'still running',
  'sockets',
  'heap, MB',
]

function cells({ fault, outcome, stillRunning, sockets, heap }: Line): readonly string[] {
  const { first, failures, lost, longest, lastFailure, firstSuccess } = outcome
  return [
    fault,
    first ? `${seconds(first.after)}: ${first.how}` : 'none',
    Array.from(failures, ([how, count]) => `${count} × ${how}`).join(', '),
    lost === 0 ? 'nothing' : String(lost),
    seconds(longest),
    lastFailure > 0 ? seconds(lastFailure) : 'none',
    firstSuccess === null ? 'never' : seconds(firstSuccess),
    stillRunning?.length === 0 ? 'nothing' : (stillRunning ?? []).join(', '),
    sockets ? sockets.join(' → ') : '',
    heap ? heap.map((bytes) => (bytes / 1_048_576).toFixed(1)).join(' → ') : '',
  ]
}

/** The last line says what to do. */
const startCells = ({ fault, took, code, said }: StartLine): readonly string[] => [
  fault,
  `${seconds(took)}: exit ${code}`,
  said.trim().split('\n').at(-1)?.slice(0, 80) ?? '',
]

const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(2)} s`
