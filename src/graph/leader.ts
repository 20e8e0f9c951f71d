import { setTimeout as pause } from 'node:timers/promises'
import { lacksLeader } from './graph-error.ts'
import { RETRIED_FOR } from './managed-transaction.ts'

/** Between two tries, in milliseconds: a cluster elects its leader within seconds. */
const PAUSE = 500

/** Sends a statement again while there is no leader to take it, for as long as the driver retries a transaction. */
export async function onceLed<T>(send: () => Promise<T>): Promise<T> {
  const last = performance.now() + RETRIED_FOR
  for (;;) {
    try {
      return await send()
    } catch (error) {
      if (!lacksLeader(error) || performance.now() > last) throw error
    }
    await pause(PAUSE)
  }
}
