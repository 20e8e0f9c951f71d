import { leaving } from './deadline.ts'
import type { ReadOptions } from './graph.ts'
import { GraphError } from './graph-error.ts'
import { millisecondsSince, type Run } from './run.ts'
import type { SharedRun } from './shared-run.ts'
import type { Params, Row, Statement } from './statement.ts'

/** Who waits for the rows of some keys, among others that wait for the same statement. */
export interface Reader {
  readonly keys: readonly string[]
  readonly timeoutMs: number
  /** Whether it is to be read without others. */
  readonly isAlone: boolean
  /** The rows of its keys. Rejects with a GraphError. */
  readonly rows: Promise<readonly Row[]>
  /** `shared`: the statement that had these rows, if others were read with it. */
  answer(rows: ReadonlyMap<string, readonly Row[]>, shared: SharedRun | null): void
  fail(error: unknown): void
  /** Calls `left` when it does not wait any more, because it gave up before its answer; at once if it has. */
  onLeave(left: () => void): void
}

/** What all readers of a queue ask for, whatever their keys. */
export interface SharedRead {
  readonly statement: Statement
  /** How many rows a key may have. */
  readonly limit: number
  /** The parameters of the statement for these keys. */
  paramsOf(keys: readonly string[]): Params
}

/** It leaves when its signal is aborted. */
export function reader(
  { statement, paramsOf }: SharedRead,
  { keys, timeoutMs }: Pick<Reader, 'keys' | 'timeoutMs'>,
  { signal, onRun }: ReadOptions,
): Reader {
  const { promise: rows, resolve, reject } = Promise.withResolvers<readonly Row[]>()
  const started = performance.now()
  const leavers = new Set<() => void>()
  const tell = (ended: Pick<Run, 'rows' | 'shared' | 'failed'>) =>
    onRun?.({
      ...{ ...statement, params: paramsOf(keys), dbHits: null },
      ...{ started, milliseconds: millisecondsSince(started), ...ended },
    })
  const leave = () => {
    const error = leaving(signal)
    tell({ rows: 0, failed: error.reason })
    reject(error)
    for (const left of leavers) left()
  }
  const end = () => {
    leavers.clear()
    signal?.removeEventListener('abort', leave)
  }
  signal?.addEventListener('abort', leave, { once: true })
  return {
    keys,
    timeoutMs,
    isAlone: false,
    rows,
    answer(found, shared) {
      end()
      if (signal?.aborted) return
      const own = keys.flatMap((key) => found.get(key) ?? [])
      tell({ rows: own.length, ...(shared && { shared }) })
      resolve(own)
    },
    fail(error) {
      end()
      if (!signal?.aborted && error instanceof GraphError) tell({ rows: 0, failed: error.reason })
      reject(error)
    },
    onLeave(left) {
      if (signal?.aborted) left()
      else leavers.add(left)
    },
  }
}
