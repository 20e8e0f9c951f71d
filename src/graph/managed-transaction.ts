import { isRetryableError, type ManagedTransaction, type Session } from 'neo4j-driver'
import { GraphError, graphError } from './graph-error.ts'

/** How long the driver retries a transaction after its first failure, in milliseconds. */
export const RETRIED_FOR = 30_000

/**
 * Runs `work` in the driver's `executeWrite`, which retries it after a lost connection, a deadlock and other transient
 * errors. The last error is thrown as `work` threw it.
 */
export async function managedTransaction<T>(
  session: Session,
  settings: Parameters<Session['executeWrite']>[1],
  work: (transaction: ManagedTransaction) => Promise<T>,
): Promise<T> {
  const thrownFor = new Map<unknown, unknown>()
  const attempt = async (transaction: ManagedTransaction) => {
    try {
      return await work(transaction)
    } catch (thrown) {
      const cause = causeToRetry(thrown)
      if (cause === null) throw thrown
      thrownFor.set(cause, thrown)
      throw cause // the driver retries only after an error of its own
    }
  }
  try {
    return await session.executeWrite(attempt, settings)
  } catch (error) {
    throw thrownFor.get(error) ?? graphError(error)
  }
}

/** The driver's error that caused this one, if a retry may help; otherwise null. */
function causeToRetry(error: unknown): unknown {
  if (error instanceof GraphError) {
    return error.reason !== 'TOO_LARGE' && isRetryableError(error.cause) ? error.cause : null
  }
  return error instanceof Error && error.cause !== undefined ? causeToRetry(error.cause) : null
}
