import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { MissingGraphError, StartError } from '../graph/start-error.ts'
import { NEO4J_VERSION } from './local-neo4j-jars.ts'
import type { Java } from './local-neo4j-java.ts'

const SETTINGS = fileURLToPath(new URL('../../neo4j', import.meta.url))

/** Marks a folder as ours, and has the version of Neo4j that last wrote its database. */
const VERSION_FILE = 'neo4j-version'

/**
 * Creates the folder, or opens it. Refuses one that holds files of others (NEO4J_HOME is also the name for
 * installations of Neo4j), or a database that this version cannot open.
 */
export function openHome(home: string): void {
  mkdirSync(home, { recursive: true, mode: 0o700 }) // only the owner may read the database
  const version = databaseVersion(home)
  if (version === null) {
    if (readdirSync(home).length > 0) throw foreign(home)
    markVersion(home)
  } else if (!opens(version)) {
    throw otherVersion(home, version)
  }
  for (const folder of ['conf', 'data', 'import', 'licenses', 'logs', 'plugins', 'run']) {
    mkdirSync(join(home, folder), { recursive: true })
  }
}

/** Throws a MissingGraphError if there is no graph yet. */
export function refuseMissingHome(home: string): void {
  const isMissing = !existsSync(home) || readdirSync(home).length === 0
  if (isMissing) throw new MissingGraphError(missing(home))
}

/** Must be called after Neo4j has opened the database, which upgrades it to its own version. */
export function markVersion(home: string): void {
  writeFileSync(join(home, VERSION_FILE), `${NEO4J_VERSION}\n`)
}

export function logFile(home: string): string {
  return join(home, 'logs', 'neo4j.log')
}

export function writeSettings(home: string, port: number, further: readonly string[]): void {
  const settings = readFileSync(join(SETTINGS, 'neo4j.conf'), 'utf8')
  const lines = [settings, `server.bolt.listen_address=127.0.0.1:${port}`, ...further]
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

function databaseVersion(home: string): string | null {
  const file = join(home, VERSION_FILE)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}

/** True for the same major version, and the same or an earlier minor and patch version. */
function opens(version: string): boolean {
  const [major, minor = 0, patch = 0] = numbers(version)
  const [ownMajor, ownMinor = 0, ownPatch = 0] = numbers(NEO4J_VERSION)
  return major === ownMajor && (minor < ownMinor || (minor === ownMinor && patch <= ownPatch))
}

function numbers(version: string): readonly number[] {
  return version.split('.').map((part) => Number.parseInt(part, 10))
}

function otherVersion(home: string, version: string): StartError {
  return new StartError(
    [
      `The database in ${home} is one of Neo4j ${version}; this Stancegraph runs ${NEO4J_VERSION} and cannot open it.`,
      `Either run the Stancegraph that made it, or let this one make a graph of its own: NEO4J_HOME=.neo4j-${NEO4J_VERSION} npm start`,
      'Nothing was changed.',
    ].join('\n'),
  )
}

function missing(home: string): string {
  return [
    `There is no graph in ${home} yet, and nothing was started.`,
    'Set NEO4J_HOME to the folder of the graph that you mean, or NEO4J_URI to the address of its database.',
    'A new graph: `npm start` makes one and loads its data set; an import makes one with --data none, or where NEO4J_HOME is set.',
  ].join('\n')
}

function foreign(home: string): StartError {
  return new StartError(
    [
      `${home} holds files that are not Stancegraph's, so it was left as it is.`,
      'Set NEO4J_HOME to a folder that is empty or does not exist, or leave it unset: then it is .neo4j in the project.',
    ].join('\n'),
  )
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
