import { type Ask, StancegraphError, stancegraph } from './stancegraph.ts'

const isUrl = (arg: string) => /^https?:/.test(arg)

/** Runs a program of the terminal, whose arguments are slugs and, anywhere among them, the address of a server. */
export async function run(main: (ask: Ask, slugs: readonly string[]) => Promise<void>): Promise<void> {
  const args = process.argv.slice(2)
  const url = args.find(isUrl) ?? 'http://127.0.0.1:4000/graphql'
  const slugs = args.filter((arg) => !isUrl(arg))
  process.stdout.on('error', () => process.exit()) // its reader has left, as `head` does
  try {
    await main(stancegraph(url), slugs)
  } catch (error) {
    if (!(error instanceof StancegraphError)) throw error
    const { message, code, retryAfter } = error
    console.error(`${message} (${code}${retryAfter === null ? '' : `, try again in ${retryAfter} s`})`)
    process.exitCode = 1
  }
}
