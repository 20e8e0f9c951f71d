import { InvalidArgumentError } from 'commander'
import { bearerIn } from '../access/credentials.ts'
import { readConfig } from '../config.ts'
import { StartError } from '../graph/start-error.ts'
import { DATA_SET, type DataName } from '../loading/data-sets.ts'
import { originOf } from '../process/listener.ts'

/** The options that choose the server. */
export interface ServerOptions {
  readonly url?: string
  readonly data?: DataName
}

export interface AskedServer {
  readonly url: string
  /** The data set that the server must hold; null = any. */
  readonly data: DataName | null
}

/** The server given on the command line, otherwise the one of the settings. Throws a StartError. */
export function askedServer({ url, data }: ServerOptions): AskedServer {
  const { username, password } = URL.parse(url ?? '') ?? {}
  if (username || password) throw new StartError('--url holds credentials: a key goes into ACCESS_KEY.')
  if (url !== undefined) return { url, data: data ?? null }
  const { host, port, data: named } = readConfig(process.env)
  return { url: `${originOf(host, port)}/graphql`, data: named }
}

/** The header with the key that ACCESS_KEY holds; none if it is not set. Throws a StartError if no header can hold it. */
export function keyHeader(): Readonly<Record<string, string>> {
  const key = process.env['ACCESS_KEY']?.trim()
  if (!key) return {}
  const header = `Bearer ${key}`
  if (bearerIn(header) === null) {
    throw new StartError('ACCESS_KEY is neither a key nor a token: those have letters, digits and -._~+/= only.')
  }
  return { Authorization: header }
}

/** Throws a StartError if the answer comes from another data set. */
export function refuseOtherServer({ headers }: Response, { url, data }: AskedServer): void {
  const served = headers.get(DATA_SET)
  if (data === null || served === null || served === data) return
  throw new StartError(
    [
      `The server at ${url} serves the data set ${served}, not ${data}.`,
      `Start one of ${data} (\`npm start -- --data ${data}\`) and name its address with --url, or ask with --data ${served}.`,
    ].join('\n'),
  )
}

/** Checks a URL from the command line. */
export function serverAt(text: string): string {
  if (/^https?:$/.test(URL.parse(text)?.protocol ?? '')) return text
  throw new InvalidArgumentError('It is an address, as http://127.0.0.1:4000/graphql.')
}
