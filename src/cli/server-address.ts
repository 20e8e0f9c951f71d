import { InvalidArgumentError } from 'commander'
import { readConfig } from '../config.ts'
import { originOf } from '../process/listener.ts'

/** Where the server of the settings answers queries. */
export function serverOfSettings(): string {
  const { host, port } = readConfig(process.env)
  return `${originOf(host, port)}/graphql`
}

/** An address from the command line. */
export function serverAt(text: string): string {
  if (/^https?:$/.test(URL.parse(text)?.protocol ?? '')) return text
  throw new InvalidArgumentError('It is an address, as http://127.0.0.1:4000/graphql.')
}
