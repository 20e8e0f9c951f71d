import type { Reason } from './graph-error.ts'
import type { SharedRun } from './shared-run.ts'
import type { Params } from './statement.ts'

/** What was run and what it cost; milliseconds from sending to the last row, as this process saw it. */
export interface Run {
  readonly name: string
  readonly text: string
  readonly params: Params
  readonly rows: number
  /** When it was sent, as `performance.now()`. */
  readonly started: number
  readonly milliseconds: number
  /** Database hits, where `profile` was asked for. */
  readonly dbHits: number | null
  /** In which round of its request it was sent, from 1; see `rounds.ts`. */
  readonly round?: number
  /** The statement that was sent, where it had the keys of several readers. */
  readonly shared?: SharedRun
  /** Why there were no rows, if it failed. */
  readonly failed?: Reason
}

/** To two decimal places. */
export const millisecondsSince = (started: number) => Math.round((performance.now() - started) * 100) / 100
