import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const POM = fileURLToPath(new URL('../../neo4j/pom.xml', import.meta.url))

/** The version of Neo4j in the pom. It is used unless NEO4J_VERSION names another. */
export const STANDARD_NEO4J = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(readFileSync(POM, 'utf8'))?.[1] ?? ''

/** Neo4j 5.26 with long-term support, or the versions after it, which are named by year and month. */
export interface Neo4jLine {
  readonly oldestJava: number
  readonly mainClass: string
  /** Lines for neo4j.conf that only this line knows. */
  readonly settings: readonly string[]
}

const LONG_TERM: Neo4jLine = { oldestJava: 17, mainClass: 'org.neo4j.server.CommunityEntryPoint', settings: [] }

const BY_MONTH: Neo4jLine = {
  oldestJava: 21,
  mainClass: 'org.neo4j.server.Neo4jCommunity',
  settings: [
    'db.query.default_language=CYPHER_25', // of databases that are created from now on
    'dbms.fleet_manager.enabled=false', // nothing is sent home
  ],
}

export function lineOf(version: string): Neo4jLine {
  return isByMonth(version) ? BY_MONTH : LONG_TERM
}

/** Whether this version can be run: 5.26.0 and later of 5.26, or 2026.01.0 and later. */
export function isRunnable(version: string): boolean {
  return /^5\.26\.\d+$/.test(version) || (isByMonth(version) && compareVersions(version, '2026.01.0') >= 0)
}

/** The value of NEO4J_VERSION. */
export function neo4jVersion(text: string): string {
  if (isRunnable(text)) return text
  throw new Error(
    `is a whole version of Neo4j 5.26, or of 2026.01 or later, such as 5.26.31 or 2026.09.0, not ${JSON.stringify(text)}`,
  )
}

/** Negative if `one` is the earlier, 0 if they are the same. */
export function compareVersions(one: string, other: string): number {
  const others = numbers(other)
  const differences = numbers(one).map((part, place) => part - (others[place] ?? 0))
  return differences.find((difference) => difference !== 0) ?? 0
}

/** Whether both are of 5, or both are named by year and month. */
export function isSameLine(one: string, other: string): boolean {
  return isByMonth(one) === isByMonth(other) && (isByMonth(one) || numbers(one)[0] === numbers(other)[0])
}

const isByMonth = (version: string) => /^20\d\d\.(0[1-9]|1[0-2])\.\d+$/.test(version)

const numbers = (version: string) => version.split('.').map((part) => Number.parseInt(part, 10))
