import { once } from 'node:events'
import { createInterface } from 'node:readline/promises'
import type { Command } from 'commander'
import { StartError } from '../graph/start-error.ts'

interface Answered {
  readonly yes?: true
}

/** Ends the command before it starts anything if it would have to ask and there is no terminal. */
export function refuseUnasked(command: Command, { yes }: Answered): void {
  if (yes || (process.stdin.isTTY && process.stdout.isTTY)) return
  command.error('error: this removes data for good, and there is no terminal to ask at: add --yes, or --dry-run first')
}

/** Asks at the terminal, unless the command line has the answer. Throws a StartError if the answer is not yes. */
export async function confirm(question: string, { yes }: Answered, signal: AbortSignal): Promise<void> {
  if (yes) return
  // `terminal: false`, because a terminal's line editing would intercept Ctrl-C.
  const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: false })
  try {
    const closed = once(lines, 'close', { signal }).then(() => '')
    const answer = await Promise.race([lines.question(`${question} [y/N] `, { signal }), closed])
    if (!/^y(es)?$/i.test(answer.trim())) throw new StartError('Nothing was changed.')
  } finally {
    lines.close()
  }
}
