import { text } from 'node:stream/consumers'
import { InvalidArgumentError } from 'commander'
import { StartError } from '../graph/start-error.ts'
import { runProgram } from '../process/program.ts'
import { declare } from './declare.ts'
import {
  type AskedServer,
  askedServer,
  keyHeader,
  refuseOtherServer,
  type ServerOptions,
  serverAt,
} from './server-address.ts'

interface Options extends ServerOptions {
  readonly variables?: object
}

export const ask = declare(
  'ask',
  'send one query to a running server',
  'Sends one query to a running server, from its argument or from standard input: the data goes to standard output, errors to standard error.',
  {
    examples: [
      ["stancegraph ask '{ graph { entities { count } } }'", 'of the server of the settings'],
      ['stancegraph ask --url http://example.org/graphql < a.graphql', 'of another one'],
      [`stancegraph ask 'query ($slug: String!) { … }' --variables '{"slug": "zte"}'`, 'with variables'],
    ],
    settings: ['HOST', 'PORT', 'DATA', 'ACCESS_KEY'],
    exitCodes: { 0: 'the answer is whole', 1: 'it has errors, or there is none' },
  },
)
  .argument('[query]', 'a GraphQL operation (default: read from standard input)')
  .option('--variables <json>', 'a JSON object', variablesIn)
  .option('--url <address>', 'the server (default: by HOST and PORT, http://127.0.0.1:4000/graphql)', serverAt)
  .action(async (argument: string | undefined, options: Options) => {
    const query = argument ?? (process.stdin.isTTY ? '' : await text(process.stdin))
    if (query.trim() === '') ask.error('error: no query came, neither as the argument nor by standard input')
    await runProgram(async ({ signal }) => {
      const { variables = {} } = options
      const { data, errors = [] } = await answerOf(askedServer(options), { query, variables }, signal)
      if (data != null) console.log(JSON.stringify(data, null, 2))
      const lines = errors.map(({ message, path, extensions }) => {
        const place = path ? `, at ${path.join('.')}` : ''
        return `${message} (${extensions?.code ?? 'UNKNOWN'}${place})`
      })
      if (lines.length > 0) throw new StartError(lines.join('\n'))
    })
  })

function variablesIn(json: string): object {
  try {
    const variables: unknown = JSON.parse(json)
    if (typeof variables === 'object' && variables !== null && !Array.isArray(variables)) return variables
  } catch {
    // the error below covers this
  }
  throw new InvalidArgumentError(`It is a JSON object, as '{"slug": "zte"}'.`)
}

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions?: { readonly code?: string }
  }[]
}

async function answerOf(server: AskedServer, body: object, signal: AbortSignal): Promise<Answer> {
  const { url } = server
  const json = { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' }
  const headers = { ...json, ...keyHeader() }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body), signal }).catch((error) => {
    throw new StartError(`${url} cannot be reached. Is the server running? \`npm start\` says where.`, error)
  })
  refuseOtherServer(response, server)
  const answer = await response.text().catch((error) => {
    throw new StartError(`The answer of ${url} broke off. Ask again.`, error)
  })
  try {
    const parsed: unknown = JSON.parse(answer)
    if (typeof parsed === 'object' && parsed !== null && ('data' in parsed || 'errors' in parsed))
      return parsed as Answer
  } catch {
    // the error below covers this
  }
  throw new StartError(`${url} answered with HTTP ${response.status}, and not as a GraphQL server does.`)
}
