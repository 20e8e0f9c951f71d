import { constants } from 'node:os'
import { createLog } from '../log.ts'
import { failureOf } from './failure.ts'

export interface Program {
  /** A line for the person at the terminal. */
  readonly report: (line: string) => void
  /** Aborted when the program is to end. */
  readonly signal: AbortSignal
}

/**
 * Runs a program until it ends or a signal asks it to, and exits: with 0 or `process.exitCode`, after one message on
 * standard error with 1, and what a signal cut off with 128 and the signal's number, unless it is a program that runs
 * `untilStopped`. Nothing may be left running when `work` settles.
 */
export async function runProgram(
  work: (program: Program) => Promise<void>,
  { untilStopped = false }: { readonly untilStopped?: boolean } = {},
): Promise<never> {
  const signal = stopSignal()
  try {
    await work({ report, signal })
  } catch (error) {
    if (signal.aborted) process.exit(untilStopped ? 0 : 128 + Number(signal.reason))
    const told = failureOf(error)
    if (IN_PRODUCTION) log.fatal(told ?? { err: error })
    else console.error(told === null ? error : `\n${told}`)
    process.exit(1)
  }
  process.exit()
}

/** In production a machine reads along: one JSON object a line, as everything else in the log. */
const IN_PRODUCTION = process.env['NODE_ENV'] === 'production'
const log = createLog('info')

function report(line: string): void {
  if (IN_PRODUCTION) log.info(line.trim())
  else process.stdout.write(`${line}\n`)
}

/**
 * Aborted by the first signal, with its number as the reason; a reader of what we say that has gone away, as `head`
 * does, is one too. A second one within a second is the same wish, for the terminal and npm both send
 * it; one that comes later does not wait for anything any more.
 */
function stopSignal(): AbortSignal {
  const stopping = new AbortController()
  let since = 0
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, (_: NodeJS.Signals, number: number) => {
      since ||= Date.now()
      if (Date.now() - since > 1_000) process.exit(1)
      stopping.abort(number)
    })
  }
  for (const output of [process.stdout, process.stderr]) {
    output.on('error', (error) => {
      if ('code' in error && error.code === 'EPIPE') return stopping.abort(constants.signals.SIGPIPE)
      if (output === process.stdout) process.stderr.write(`\nNothing can be said any more: ${failureOf(error)}\n`)
      process.exit(1)
    })
  }
  return stopping.signal
}
