import type { FaultLog } from '../errors.ts'
import { GraphError, type Reason } from '../graph/graph-error.ts'

/** For so long what many requests meet at once is not logged again, in milliseconds. */
const PAUSE = 10_000

/** What one fault of the database, or one kind of request, gives many requests. */
const REPEATED: readonly Reason[] = ['UNAVAILABLE', 'OVERLOADED', 'TOO_LARGE']

/**
 * Logs errors. That the database gives no answer to this and that request, as when it stops while they wait, or as they
 * take more memory than it has for them, is logged once in ten seconds for each reason and cause.
 */
export function errorLog(log: FaultLog, now: () => number = () => performance.now()) {
  const loggedAt = new Map<string, number>()
  return (error: unknown, requestId?: string) => {
    if (error instanceof GraphError && REPEATED.includes(error.reason)) {
      const { reason, cause } = error
      const kind = `${reason} ${cause instanceof Error && 'code' in cause ? cause.code : ''}`
      if (now() - (loggedAt.get(kind) ?? Number.NEGATIVE_INFINITY) < PAUSE) return
      loggedAt.set(kind, now())
    }
    log(error, requestId)
  }
}
