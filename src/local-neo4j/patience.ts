import { StartError } from '../graph/start-error.ts'

/** How long a Neo4j of our own may take to start, in milliseconds, where nothing else is said. */
export const START_TIMEOUT_MS = 900_000
/** How often the person at the terminal is told what is waited for. */
const TOLD_EVERY = 10_000

export interface PatienceOptions {
  readonly report: (line: string) => void
  /** For all that is waited for, from now on, in milliseconds. */
  readonly timeoutMs?: number | undefined
  readonly signal?: AbortSignal | undefined
}

/** Waits for one thing after another, all of them together no longer than a start may take. */
export interface Patience {
  /**
   * Does the work, and says every ten seconds what it is waiting for: `Neo4j to start`. The work's signal is aborted when
   * there is no more time, which is a StartError; when the program is to end; or by `gone`, when nothing can come any more.
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

/** What the work comes to, unless the signal is first. */
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
