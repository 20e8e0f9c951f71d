import { StartError } from '../graph/start-error.ts'

/** The default time for starting a local Neo4j, in milliseconds. */
export const START_TIMEOUT_MS = 900_000
/** How often the user is told what is being waited for, in milliseconds. */
const TOLD_EVERY = 10_000

export interface PatienceOptions {
  readonly report: (line: string) => void
  /** For everything that is waited for from now on, in milliseconds. */
  readonly timeoutMs?: number | undefined
  readonly signal?: AbortSignal | undefined
}

/** Waits for several things in turn, with one timeout for all of them. */
export interface Patience {
  /**
   * Does the work, and reports every ten seconds what it is waiting for, such as `Neo4j to start`. The signal given to
   * the work is aborted when the time is over, which throws a StartError; when the program must end; or by `gone`, when
   * waiting has become useless.
   */
  during<T>(what: string, work: (signal: AbortSignal) => Promise<T>, gone?: AbortSignal): Promise<T>
}

export function patience({ report, timeoutMs = START_TIMEOUT_MS, signal }: PatienceOptions): Patience {
  const timeout = AbortSignal.timeout(timeoutMs)
  return {
    async during(what, work, gone) {
      const over = AbortSignal.any([timeout, ...[signal, gone].filter((one) => one !== undefined)])
      const began = Date.now()
      const tell = () => report(`Waiting for ${what}, ${Math.round((Date.now() - began) / 1000)} s so far`)
      const timer = setInterval(tell, TOLD_EVERY)
      try {
        return await unless(over, work(over))
      } catch (error) {
        if (!over.aborted) throw error
        throw over.reason === timeout.reason ? new StartError(tooLong(what, timeoutMs)) : over.reason
      } finally {
        clearInterval(timer)
      }
    },
  }
}

/** The result of the work, or the reason of the signal if that is aborted first. */
async function unless<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const aborted = Promise.withResolvers<never>()
  const abort = () => aborted.reject(signal.reason)
  signal.addEventListener('abort', abort, { once: true })
  if (signal.aborted) abort()
  try {
    return await Promise.race([work, aborted.promise])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}

function tooLong(what: string, timeoutMs: number): string {
  return [
    `The start took too long: it was waiting for ${what}.`,
    `START_TIMEOUT_MS bounds all of that to ${timeoutMs} milliseconds; set it higher on a machine that is slow or busy.`,
  ].join('\n')
}
