import { parseArgs } from 'node:util'
import { type Ask, StancegraphError, stancegraph } from './stancegraph.ts'

/**
 * Runs a terminal program whose arguments are slugs. It uses the server at `--url`, by default the one on this machine
 * at PORT.
 */
export async function run(main: (ask: Ask, slugs: readonly string[]) => Promise<void>): Promise<void> {
  const { url, slugs } = given()
  process.stdout.on('error', () => process.exit()) // the reader has closed the pipe, as `head` does
  try {
    await main(stancegraph(url), slugs)
  } catch (error) {
    if (!(error instanceof StancegraphError)) throw error
    const { message, code, retryAfter } = error
    console.error(`${message} (${code}${retryAfter === null ? '' : `, try again in ${retryAfter} s`})`)
    process.exitCode = 1
  }
}

function given() {
  const standard = `http://127.0.0.1:${process.env['PORT'] || 4000}/graphql`
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } })
    const url = URL.parse(values.url ?? standard)
    if (!url?.protocol.startsWith('http')) throw new TypeError(`${values.url ?? standard} is not an address`)
    return { url: url.href, slugs: positionals }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    console.error(`${error.message}\nArguments are slugs, and --url <address of a server>, else ${standard} by PORT.`)
    process.exit(2)
  }
}
