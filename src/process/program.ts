import { ConfigError } from '../config.ts'
import { StartError } from '../graph/start-error.ts'
import { createLog } from '../log.ts'

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
    await work({ report, signal })
  } catch (error) {
    if (signal.aborted) process.exit(0) // whatever it was doing was cut off, as asked
    const expected = error instanceof ConfigError || error instanceof StartError
    if (IN_PRODUCTION) log.fatal(expected ? error.message : { err: error })
    else console.error(expected ? `\n${error.message}` : error)
    process.exit(1)
  }
  process.exit(0)
}

/** In production a machine reads along: one JSON object a line, as everything else in the log. */
const IN_PRODUCTION = process.env['NODE_ENV'] === 'production'
const log = createLog('info')

function report(line: string): void {
  if (IN_PRODUCTION) log.info(line.trim())
  else process.stdout.write(`${line}\n`)
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
