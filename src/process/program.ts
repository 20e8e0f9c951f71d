import { constants } from 'node:os'
import { createLog } from '../log.ts'
import { failureOf } from './failure.ts'

export interface Program {
  /** Prints a line for the user. */
  readonly report: (line: string) => void
  /** Aborted when the program is to end. */
  readonly signal: AbortSignal
}

/**
 * Runs a program until it ends or receives a signal, then exits. The exit code is 0 or `process.exitCode`; after an
 * error, 1 with one message on standard error; after a signal, 128 plus its number, or 0 for a program that runs
 * `untilStopped`. `work` must leave nothing running when it settles.
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
    if (inProduction()) log.fatal(told ?? { err: error })
    else console.error(told === null ? error : `\n${told}`)
    process.exit(1)
  }
  process.exit()
}

/** In production the output is a log for machines: one JSON object per line. Asked late: a file `.env` may say so. */
const inProduction = () => process.env['NODE_ENV'] === 'production'
const log = createLog('info')

function report(line: string): void {
  if (inProduction()) log.info(line.trim())
  else process.stdout.write(`${line}\n`)
}

/**
 * Aborted by the first signal, with its number as the reason. A closed output pipe, as with `head`, counts as a signal.
 * A second signal within a second is ignored, because the terminal and npm both send one; a later one exits at once.
 */
function stopSignal(): AbortSignal {
  const stopping = new AbortController()
  let since: number | null = null
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, (_: NodeJS.Signals, number: number) => {
      since ??= performance.now()
      if (performance.now() - since > 1_000) process.exit(1)
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
