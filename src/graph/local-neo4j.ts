import { setTimeout as pause } from 'node:timers/promises'
import { dockerAnswers, startComposedNeo4j } from './composed-neo4j.ts'
import { ensurePassword, markVersion, openHome, passwordFile, readPassword } from './local-neo4j-home.ts'
import { fetchJars, NEO4J_VERSION } from './local-neo4j-jars.ts'
import { findJava, type Java } from './local-neo4j-java.ts'
import { leaveHome, livingOwner, recordNeo4j, takeHome, taken } from './local-neo4j-owner.ts'
import { launchNeo4j } from './local-neo4j-process.ts'
import { MissingProgramError, StartError } from './start-error.ts'

/** A Neo4j Community on loopback, run for this project alone. */
export interface LocalNeo4j {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly database: string
  /** Where its data is, and where its password is found: for the person at the terminal. */
  readonly data: string
  readonly passwordIn: string
  /** Settles when Neo4j ends without having been asked to, with what to tell. */
  readonly crashed: Promise<StartError>
  /** Ends it, if this process has started it. */
  stop(): Promise<void>
}

export interface LocalNeo4jOptions {
  /** The folder of its data, an absolute path; made where it is missing. */
  readonly home: string
  readonly report: (line: string) => void
  /** For Java, after those that are set anyway: `-Xmx2g`. */
  readonly javaOptions?: readonly string[]
  readonly signal?: AbortSignal | undefined
}

/**
 * For a Neo4j that takes in a great deal: most of what a batch makes is garbage when it is written, which a small young
 * generation copies over and over.
 */
export const JAVA_OPTIONS_FOR_IMPORT = [
  '-Xms1g',
  '-Xmx2g',
  '-Xmn768m',
  '-XX:-UseSerialGC',
  '-XX:+UseParallelGC',
] as const

/** Throws a StartError when somebody else uses this home. */
export function refuseTakenHome(home: string): void {
  const owner = livingOwner(home)
  if (owner) throw taken(home, owner)
}

/**
 * Fetches Neo4j where this machine does not have it yet, takes the home for this process and starts Neo4j there. Without
 * the programs that takes, it is the compose file's Neo4j, where Docker answers.
 * Throws a StartError, or what `signal` was aborted with; nothing runs then.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  refuseTakenHome(options.home)
  try {
    const env = process.env
    const java = findJava(env)
    const jars = await fetchJars({ java, env, report: options.report, signal: options.signal })
    return await startProcess(java, jars, options)
  } catch (error) {
    if (!(error instanceof MissingProgramError && (await dockerAnswers()))) throw error
    options.report(firstLine(error.message))
    return startComposedNeo4j(options)
  }
}

async function startProcess(
  java: Java,
  jars: string,
  { home, report, javaOptions = [], signal }: LocalNeo4jOptions,
): Promise<LocalNeo4j> {
  openHome(home)
  await takeHome(home, report)
  try {
    report(`Starting Neo4j ${NEO4J_VERSION} in ${home}`)
    const password = ensurePassword(home, java, jars)
    const onSpawn = (pid: number, uri: string) => recordNeo4j(home, pid, uri, false)
    const { pid, uri, crashed, stop } = await launchNeo4j({ home, java, jars, javaOptions, signal, onSpawn })
    recordNeo4j(home, pid, uri, true)
    markVersion(home)
    return {
      ...address(home, uri, password),
      crashed,
      async stop() {
        await stop()
        leaveHome(home)
      },
    }
  } catch (error) {
    leaveHome(home)
    throw error
  }
}

/** The Neo4j that a living owner runs on this home, else one of our own. */
export async function joinLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  for (let waited = 0; waited < 120_000; waited += 200) {
    const owner = livingOwner(options.home)
    if (!owner) return startLocalNeo4j(options)
    const password = readPassword(options.home)
    if (owner.neo4j?.ready && password !== null) {
      const never = new Promise<StartError>(() => undefined) // its owner is the one to tell
      return { ...address(options.home, owner.neo4j.uri, password), crashed: never, stop: async () => undefined }
    }
    if (waited === 0) options.report(`Waiting for the Neo4j that process ${owner.pid} is starting in ${options.home}`)
    await pause(200, undefined, { signal: options.signal })
  }
  throw new StartError(
    `The Neo4j in ${options.home} did not get ready within two minutes; look at its owner's terminal.`,
  )
}

function address(home: string, uri: string, password: string) {
  return { uri, username: 'neo4j', password, database: 'neo4j', data: home, passwordIn: passwordFile(home) }
}

function firstLine(text: string): string {
  return text.slice(0, text.indexOf('\n'))
}
