import { GraphError } from '../graph/graph-error.ts'
import type { FaultLog } from '../request/request-line.ts'

/** For so long what many requests meet at once is not logged again, in milliseconds. */
const PAUSE = 10_000

/**
 * Logs errors. That the database gives no answer to this and that request, as when it stops while they wait, is logged
 * once in ten seconds for each reason and cause.
 */
export function errorLog(log: FaultLog, now: () => number = () => performance.now()) {
  const loggedAt = new Map<string, number>()
  return (error: unknown, requestId?: string) => {
    if (error instanceof GraphError && (error.reason === 'UNAVAILABLE' || error.reason === 'OVERLOADED')) {
      const { reason, cause } = error
      const kind = `${reason} ${cause instanceof Error && 'code' in cause ? cause.code : ''}`
      if (now() - (loggedAt.get(kind) ?? Number.NEGATIVE_INFINITY) < PAUSE) return
      loggedAt.set(kind, now())
    }
    log(error, requestId)
  }
}
