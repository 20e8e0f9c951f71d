import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { MissingGraphError, StartError } from '../graph/start-error.ts'
import type { Java } from './local-neo4j-java.ts'
import { markVersion, type Opener, refuseOtherStore, storedVersion } from './local-neo4j-store.ts'
import { pageCache } from './page-cache.ts'

const SETTINGS = fileURLToPath(new URL('../../neo4j', import.meta.url))

/** Creates the folder, or opens it. Throws as `refuseOtherStore` does. */
export function openHome(home: string, opener: Opener): void {
  refuseOtherStore(home, opener)
  mkdirSync(home, { recursive: true, mode: 0o700 }) // only the owner may read the database
  if (storedVersion(home) === null) markVersion(home, opener.version)
  for (const folder of ['conf', 'data', 'import', 'licenses', 'logs', 'plugins', 'run']) {
    mkdirSync(join(home, folder), { recursive: true })
  }
}

/** Throws a MissingGraphError if there is no graph yet. */
export function refuseMissingHome(home: string): void {
  const isMissing = !existsSync(home) || readdirSync(home).length === 0
  if (isMissing) throw new MissingGraphError(missing(home))
}

export function logFile(home: string): string {
  return join(home, 'logs', 'neo4j.log')
}

export function writeSettings(home: string, port: number, further: readonly string[]): void {
  const settings = readFileSync(join(SETTINGS, 'neo4j.conf'), 'utf8')
  const lines = [settings, `server.bolt.listen_address=127.0.0.1:${port}`, pageCache(), ...further]
  writeFileSync(join(home, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`)
  copyFileSync(join(SETTINGS, 'user-logs.xml'), join(home, 'conf', 'user-logs.xml'))
}

export function readPassword(home: string): string | null {
  const file = passwordFile(home)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}

/** The password of the user `neo4j`. It is created by Neo4j's own tool before the first start. */
export async function ensurePassword(home: string, java: Java, jars: string, signal: AbortSignal): Promise<string> {
  const known = readPassword(home)
  if (known !== null) return known
  if (existsSync(join(home, 'data', 'databases'))) throw noPassword(home)
  rmSync(join(home, 'data', 'dbms'), { recursive: true, force: true }) // left by a start that was interrupted here
  const password = randomBytes(16).toString('hex') // hex, because a leading "-" would make it an option
  const argumentsFile = join(home, 'conf', 'set-password.args') // a file, because other users can read command lines
  const tool = `org.neo4j.cli.AdminTool dbms set-initial-password ${password}`
  writeFileSync(argumentsFile, `-cp ${quoted(`${jars}/*`)} -XX:TieredStopAtLevel=1 ${tool}`, { mode: 0o600 })
  const env = { ...java.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }
  try {
    await promisify(execFile)(java.command, [`@${argumentsFile}`], { env, signal })
  } catch (error) {
    signal.throwIfAborted()
    const why = error instanceof Error ? error.message.trim() : error // includes the tool's output
    throw new StartError(`Neo4j could not set up its password in ${home}:\n${why}`, error)
  } finally {
    rmSync(argumentsFile)
  }
  writeFileSync(passwordFile(home), `${password}\n`, { mode: 0o600 })
  return password
}

function missing(home: string): string {
  return [
    `There is no graph in ${home} yet, and nothing was started.`,
    'Set NEO4J_HOME to the folder of the graph that you mean, or NEO4J_URI to the address of its database.',
    'A new graph: `npm start` makes one and loads its data set; an import makes one with --data none, or where NEO4J_HOME is set.',
  ].join('\n')
}

function noPassword(home: string): StartError {
  return new StartError(
    [
      `The database in ${home} is there, but its password file ${passwordFile(home)} is gone.`,
      'Put it back, or set the folder aside (`mv`) and start again: a new graph is then made from the seed.',
    ].join('\n'),
  )
}

export function passwordFile(home: string): string {
  return join(home, 'password')
}

/** Quotes a value for a Java arguments file. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
