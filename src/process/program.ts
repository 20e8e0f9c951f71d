import { ConfigError } from '../config.ts'
import { StartError } from '../graph/start-error.ts'

export interface Program {
  /** A line for the person at the terminal. */
  readonly report: (line: string) => void
  /** Aborted when the program is to end. */
  readonly signal: AbortSignal
}

/**
 * Runs a program until it ends or a signal asks it to, and exits: with 0, or, after one message on standard error,
 * with 1. Nothing may be left running when `work` settles.
 */
export async function runProgram(work: (program: Program) => Promise<void>): Promise<never> {
  const signal = stopSignal()
  try {
    await work({ report: (line) => process.stdout.write(`${line}\n`), signal })
  } catch (error) {
    if (signal.aborted) process.exit(0) // whatever it was doing was cut off, as asked
    const expected = error instanceof ConfigError || error instanceof StartError
    console.error(expected ? `\n${error.message}` : error)
    process.exit(1)
  }
  process.exit(0)
}

/**
 * Aborted by the first signal. A second one within a second is the same wish, for the terminal and npm both send
 * it; one that comes later does not wait for anything any more.
 */
function stopSignal(): AbortSignal {
  const stopping = new AbortController()
  let since = 0
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      since ||= Date.now()
      if (Date.now() - since > 1_000) process.exit(1)
      stopping.abort()
    })
  }
  return stopping.signal
}
