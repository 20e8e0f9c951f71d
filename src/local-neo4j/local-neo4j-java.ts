import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { MissingProgramError } from '../graph/start-error.ts'
import { lineOf, STANDARD_NEO4J } from './neo4j-version.ts'

/** A Java that can run Neo4j. */
export interface Java {
  readonly command: string
  /** The environment in which other tools find the same Java. */
  readonly env: NodeJS.ProcessEnv
}

/** Where Linux keeps its Javas, each in a folder of its own. JVM_FOLDER names another place. */
const JVM_FOLDER = '/usr/lib/jvm'

/**
 * A Java that runs this version of Neo4j: that of JAVA_HOME, otherwise the first on the PATH, otherwise the oldest that
 * fits in `/usr/lib/jvm`. One that is too old is skipped.
 */
export function findJava(env: NodeJS.ProcessEnv, version: string): Java {
  const { JAVA_HOME: home, ...withoutHome } = env
  const folder = env['JVM_FOLDER'] || JVM_FOLDER
  const { oldestJava } = lineOf(version)
  const places = [home ? [ofHome(home, env)] : [], [{ command: 'java', env: withoutHome }], javasIn(folder, env)]
  const tooOld: string[] = []
  for (const place of places) {
    const found = place.flatMap((java) => withVersion(java)).toSorted((one, other) => one.major - other.major)
    const fitting = found.find(({ major }) => major >= oldestJava)
    if (fitting) return fitting.java
    tooOld.push(...found.map(({ java, printed }) => `${java.command} is Java ${printed}`))
  }
  const looked = tooOld.length > 0 ? tooOld.join(', ') : `there is none on the PATH, in JAVA_HOME or in ${folder}`
  throw new MissingProgramError(
    `Neo4j ${version} needs Java ${oldestJava} or later, and ${looked}.\n${waysOut(version)}`,
  )
}

/** What to do without Java or Maven. */
export function waysOut(version: string): string {
  const isStandard = version === STANDARD_NEO4J
  const { oldestJava } = lineOf(version)
  const jre = oldestJava === 17 ? 'default-jre-headless' : `openjdk-${oldestJava}-jre-headless`
  return [
    `Install it and start again (Debian, Ubuntu: \`apt install ${jre} maven\`; macOS: \`brew install openjdk maven\`),`,
    isStandard
      ? 'or have Docker running, with Compose: then the Neo4j of docker-compose.yml is used,'
      : `or leave NEO4J_VERSION unset: then it is Neo4j ${STANDARD_NEO4J}, which needs Java ${lineOf(STANDARD_NEO4J).oldestJava},`,
    'or use a Neo4j that already runs: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.',
  ].join('\n')
}

const ofHome = (home: string, env: NodeJS.ProcessEnv): Java => ({
  command: join(home, 'bin', 'java'),
  env: { ...env, JAVA_HOME: home },
})

/** Links to the same Java count once. */
function javasIn(folder: string, env: NodeJS.ProcessEnv): readonly Java[] {
  if (!existsSync(folder)) return []
  const homes = readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((home) => existsSync(join(home, 'bin', 'java')))
  return [...new Set(homes.map((home) => realpathSync(home)))].map((home) => ofHome(home, env))
}

/** Nothing if it does not run. `printed` is the version in its own words: `17.0.21`, or `1.8.0_402` for Java 8. */
function withVersion(java: Java) {
  const { status, stderr } = spawnSync(java.command, ['-version'], { env: java.env, encoding: 'utf8' })
  const printed = status === 0 ? /version "([^"]+)"/.exec(stderr)?.[1] : undefined
  return printed === undefined ? [] : [{ java, printed, major: Number.parseInt(printed.replace(/^1\./, ''), 10) }]
}
