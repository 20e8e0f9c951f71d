import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { MissingProgramError } from '../graph/start-error.ts'

/** A Java that can run Neo4j. */
export interface Java {
  readonly command: string
  /** The environment in which other tools find the same Java. */
  readonly env: NodeJS.ProcessEnv
}

const OLDEST = 17

/** The Java of JAVA_HOME, otherwise the first on the PATH. One that is too old is skipped. */
export function findJava(env: NodeJS.ProcessEnv): Java {
  const { JAVA_HOME: home, ...withoutHome } = env
  const candidates: Java[] = [{ command: 'java', env: withoutHome }]
  if (home) candidates.unshift({ command: join(home, 'bin', 'java'), env })
  const tooOld: string[] = []
  for (const java of candidates) {
    const version = versionOf(java)
    if (version === null) continue
    if (majorOf(version) >= OLDEST) return java
    tooOld.push(`${java.command} is Java ${version}`)
  }
  throw new MissingProgramError(
    [
      tooOld.length > 0
        ? `The local Neo4j needs Java ${OLDEST} or later, and ${tooOld.join(', ')}.`
        : `The local Neo4j needs Java ${OLDEST} or later, and there is none on the PATH or in JAVA_HOME.`,
      WAYS_OUT,
    ].join('\n'),
  )
}

export const WAYS_OUT = [
  'Install it and start again (Debian, Ubuntu: `apt install default-jre-headless maven`; macOS: `brew install openjdk maven`),',
  'or have Docker running, with Compose: then the Neo4j of docker-compose.yml is used,',
  'or use a Neo4j that already runs: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.',
].join('\n')

/** The version as Java prints it: `17.0.21`, or `1.8.0_402` for Java 8. */
function versionOf({ command, env }: Java): string | null {
  const { status, stderr } = spawnSync(command, ['-version'], { env, encoding: 'utf8' })
  return (status === 0 && /version "([^"]+)"/.exec(stderr)?.[1]) || null
}

function majorOf(version: string): number {
  return Number.parseInt(version.replace(/^1\./, ''), 10)
}
