import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../graph/start-error.ts'
import { compareVersions, isRunnable, isSameLine } from './neo4j-version.ts'

/** Marks a folder as ours, and has the version of Neo4j that last wrote its database. */
const VERSION_FILE = 'neo4j-version'

/** Which Neo4j is going to open a database, and whether it may migrate one of an earlier line. */
export interface Opener {
  readonly version: string
  readonly migrates: boolean
}

/**
 * Refuses a folder that holds files of others (NEO4J_HOME is also the name for installations of Neo4j), and a database
 * that this version cannot open, or would migrate without having been told to. Changes nothing.
 */
export function refuseOtherStore(home: string, { version, migrates }: Opener): void {
  const stored = storedVersion(home)
  if (stored === null) {
    if (existsSync(home) && readdirSync(home).length > 0) throw foreign(home)
    return
  }
  const isLater = compareVersions(stored, version) > 0
  if (isSameLine(stored, version) && !isLater) return
  if (isLater || !isRunnable(stored)) throw cannotOpen(home, stored, version)
  if (!migrates) throw wouldMigrate(home, stored, version)
}

/** The version of Neo4j that last wrote the database; null if there is no database of ours. */
export function storedVersion(home: string): string | null {
  const file = join(home, VERSION_FILE)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}

/** Must be called before Neo4j opens the database, which it upgrades to its own version, in part if it is killed. */
export function markVersion(home: string, version: string): void {
  writeFileSync(join(home, VERSION_FILE), `${version}\n`)
}

function cannotOpen(home: string, stored: string, version: string): StartError {
  const its = isRunnable(stored) ? `run it with NEO4J_VERSION=${stored}` : 'run the Stancegraph that made it'
  return new StartError(
    `The database in ${home} is one of Neo4j ${stored}, which Neo4j ${version} cannot open; nothing was changed: ${its}, or make another graph with NEO4J_HOME=.neo4j-${version}.`,
  )
}

function wouldMigrate(home: string, stored: string, version: string): StartError {
  return new StartError(
    `The database in ${home} is one of Neo4j ${stored}, and Neo4j ${version} would migrate it for good; nothing was changed: copy the folder, and start the copy with NEO4J_MIGRATE=true NEO4J_HOME=<the copy>, or run it with NEO4J_VERSION=${stored}.`,
  )
}

function foreign(home: string): StartError {
  return new StartError(
    [
      `${home} holds files that are not Stancegraph's, so it was left as it is.`,
      'Set NEO4J_HOME to a folder that is empty or does not exist, or leave it unset: then it is .neo4j in the project.',
    ].join('\n'),
  )
}
