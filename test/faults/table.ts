import type { Outcome } from './clients.ts'

/** A line of the table: what clients saw, and the sockets and heap of the server. */
export interface Line {
  readonly fault: string
  readonly outcome: Outcome
  readonly sockets: readonly [number, number] | null
  readonly heap: readonly [number, number] | null
}

/** Lines in the order of the faults. */
export function table(lines: readonly Line[]): string {
  const rows = lines.map(cells)
  const widths = HEAD.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const drawn = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
  return [drawn(HEAD), drawn(widths.map((width) => '-'.repeat(width))), ...rows.map(drawn)].join('\n')
}

const HEAD = [
  'fault',
  'first failure',
  'failures',
  'longest request',
  'last failure after it',
  'first success after it',
  'sockets',
  'heap, MB',
]

function cells({ fault, outcome, sockets, heap }: Line): readonly string[] {
  const { first, failures, longest, lastFailure, firstSuccess } = outcome
  return [
    fault,
    first ? `${seconds(first.after)}: ${first.how}` : 'none',
    Array.from(failures, ([how, count]) => `${count} × ${how}`).join(', '),
    seconds(longest),
    lastFailure > 0 ? seconds(lastFailure) : 'none',
    firstSuccess === null ? 'never' : seconds(firstSuccess),
    sockets ? sockets.join(' → ') : '',
    heap ? heap.map((bytes) => (bytes / 1_048_576).toFixed(1)).join(' → ') : '',
  ]
}

const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(2)} s`
