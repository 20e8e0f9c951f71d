import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Argument, Option } from 'commander'
import { writeWhole } from '../backup/whole-file.ts'
import { formats } from '../export/file-formats.ts'
import { StartError } from '../graph/start-error.ts'
import { runProgram } from '../process/program.ts'
import { asGiven } from './as-given.ts'
import { declare } from './declare.ts'
import { askedServer, keyHeader, refuseOtherServer, type ServerOptions, serverAt } from './server-address.ts'

interface Options extends ServerOptions {
  readonly of?: string
  readonly arguments?: string
  readonly bom?: true
  readonly validAt?: string
  readonly certainty?: string
  readonly knownAt?: string
}

export const exporting = declare(
  'export',
  'save the graph, or an answer, as a file',
  'Downloads the graph, or the answer of a field, from a running server. A download that breaks off leaves no file.',
  {
    examples: [
      ['stancegraph export gexf graph.gexf', 'the whole graph, for Gephi'],
      ['stancegraph export csv stances.csv --of stances --bom', 'a table of all stances, for a spreadsheet'],
      ['stancegraph export graphml --valid-at 2018-04 > april.graphml', 'as of April 2018, to standard output'],
      ['stancegraph export native graph.jsonl', 'the whole graph, for `stancegraph import native`'],
      [`stancegraph export jgf zte.json --of neighborhood --arguments 'of: ["zte"], depth: 2'`, 'what is around ZTE'],
    ],
    settings: ['HOST', 'PORT', 'DATA', 'ACCESS_KEY'],
    exitCodes: { 0: 'the file is written', 1: 'it is not' },
  },
)
  .addArgument(new Argument('<format>', 'the form of the file').choices(Object.keys(formats)))
  .argument('[file]', 'the file to write (default: standard output)')
  .option(
    '--of <field>',
    'the field whose answer to save: neighborhood, paths, stanceMatrix, alignment or, as a table, stances',
  )
  .option('--arguments <text>', 'the arguments of that field, as in a query')
  .option('--bom', 'begin with a byte order mark, by which Excel reads CSV as UTF-8')
  .option('--valid-at <date>', 'as of that year, month or day in the world')
  .addOption(
    new Option(
      '--certainty <which>',
      'with --valid-at: claims that certainly held then (default), or may have',
    ).choices(['CERTAIN', 'POSSIBLE']),
  )
  .option('--known-at <moment>', 'as the graph knew it at that moment')
  .option('--url <address>', 'the server (default: by HOST and PORT, http://127.0.0.1:4000/graphql)', serverAt)
  .action((format: string, file: string | undefined, { url: named, data, ...asked }: Options) =>
    runProgram(async ({ signal, report }) => {
      const server = askedServer({ ...(named && { url: named }), ...(data && { data }) })
      const { url } = server
      const address = new URL('/export', url)
      for (const [name, value] of Object.entries({ format, ...asked })) address.searchParams.set(name, String(value))
      const response = await fetch(address, { signal, headers: keyHeader() }).catch((error) => {
        throw new StartError(`${url} cannot be reached. Is the server running? \`npm start\` says where.`, error)
      })
      refuseOtherServer(response, server)
      if (!response.ok || !response.body) throw new StartError(await refusalIn(response))
      const body = Readable.fromWeb(response.body as ReadableStream) // the same class; only Node's type differs
      if (file === undefined) await whole(pipeline(body, process.stdout, { end: false }), signal, PRINTED)
      else await whole(writeWhole(asGiven(file), body, { signal }), signal, notWritten(file))
      if (response.headers.get('X-Complete') !== 'false') return
      const tell = file === undefined ? console.error : report // what is printed is the file
      tell('The answer is not complete: a limit or a time-out cut it.')
    }),
  )

const PRINTED = 'The download broke off: what was printed is not the whole file.'
const notWritten = (file: string) => `${file} could not be written: the download broke off. Nothing of it was kept.`

/** Says what has become of a download that broke off. */
async function whole(download: Promise<void>, signal: AbortSignal, brokenOff: string): Promise<void> {
  try {
    await download
  } catch (error) {
    const isClosed = error instanceof Error && 'code' in error && error.code === 'EPIPE' // nobody reads what is printed
    if (signal.aborted || isClosed || error instanceof StartError) throw error
    throw new StartError(brokenOff, error)
  }
}

async function refusalIn(response: Response): Promise<string> {
  const answer: unknown = await response.json().catch(() => null)
  const [error] = (answer as { readonly errors?: readonly { readonly message?: string }[] } | null)?.errors ?? []
  return error?.message ?? `${response.url} answered with HTTP ${response.status}, and not as Stancegraph does.`
}
