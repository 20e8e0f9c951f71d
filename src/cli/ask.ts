import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { StartError } from '../graph/start-error.ts'
import { runProgram } from '../process/program.ts'

const USAGE =
  "npm run --silent ask -- '<query>' [--variables '<JSON>'] [--url <address>], or the query by standard input"

/** Sends one operation to a running server: the data to standard output, errors to standard error, where exit code 1 follows. */
await runProgram(async ({ signal }) => {
  const { query, variables, url } = await operation()
  const { data, errors = [] } = await answerOf(url, { query, variables }, signal)
  if (data != null) console.log(JSON.stringify(data, null, 2))
  const lines = errors.map(({ message, path, extensions }) => {
    const place = path ? `, at ${path.join('.')}` : ''
    return `${message} (${extensions?.code ?? 'UNKNOWN'}${place})`
  })
  if (lines.length > 0) throw new StartError(lines.join('\n'))
})

async function operation() {
  const { values, positionals } = given()
  const query = positionals[0] ?? (process.stdin.isTTY ? '' : await text(process.stdin))
  if (query.trim() === '' || positionals.length > 1) throw new StartError(`One query is asked: ${USAGE}`)
  const { host, port } = readConfig(process.env)
  return { query, variables: variablesIn(values.variables), url: values.url ?? `http://${host}:${port}/graphql` }
}

function given() {
  const option = { type: 'string' } as const
  try {
    return parseArgs({
      args: process.argv.slice(3),
      options: { variables: option, url: option },
      allowPositionals: true,
    })
  } catch (error) {
    throw new StartError(`${error instanceof Error ? error.message : error}\n${USAGE}`)
  }
}

function variablesIn(json = '{}'): object {
  try {
    const variables: unknown = JSON.parse(json)
    if (typeof variables === 'object' && variables !== null && !Array.isArray(variables)) return variables
  } catch {
    // said below
  }
  throw new StartError(`--variables is a JSON object, as '{"slug": "zte"}'; got ${json}`)
}

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions?: { readonly code?: string }
  }[]
}

async function answerOf(url: string, body: object, signal: AbortSignal): Promise<Answer> {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body), signal }).catch((error) => {
    throw new StartError(`${url} cannot be reached. Is the server running? \`npm start\` says where.`, error)
  })
  const answer = await response.text()
  try {
    const parsed: unknown = JSON.parse(answer)
    if (typeof parsed === 'object' && parsed !== null && ('data' in parsed || 'errors' in parsed))
      return parsed as Answer
  } catch {
    // said below
  }
  throw new StartError(`${url} answered with HTTP ${response.status}, and not as a GraphQL server does.`)
}
