import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { firstAnswerOf } from '../graph/connect.ts'
import { MissingProgramError, StartError } from '../graph/start-error.ts'
import { dockerAnswers, startComposedNeo4j } from './composed-neo4j.ts'
import { ensurePassword, openHome, passwordFile, readPassword, refuseMissingHome } from './local-neo4j-home.ts'
import { fetchJars, refuseMissingMaven } from './local-neo4j-jars.ts'
import { findJava, type Java } from './local-neo4j-java.ts'
import {
  leaveHome,
  livingOwner,
  type Owner,
  recordNeo4j,
  takeHome,
  taken,
  useHome,
  usersOf,
} from './local-neo4j-owner.ts'
import { launchNeo4j } from './local-neo4j-process.ts'
import { markVersion, refuseOtherStore, storedVersion } from './local-neo4j-store.ts'
import { isSameLine, STANDARD_NEO4J } from './neo4j-version.ts'
import { type PatienceOptions, patience } from './patience.ts'
import type { LocalNeo4j } from './running-neo4j.ts'
import { stillRuns } from './running-process.ts'

/** The timeout covers only Neo4j's start, not its download. */
export interface LocalNeo4jOptions extends PatienceOptions {
  /** The folder of its data, an absolute path. */
  readonly home: string
  /** The version of Neo4j. A Neo4j that already runs there may have another. */
  readonly version: string
  /** Whether a database of an earlier line is migrated, after which only the new one can open it; by default false. */
  readonly migrates?: boolean
  /** Whether the folder is created if it is missing; by default true. */
  readonly creates?: boolean
  /** Options for Java, such as `-Xmx2g`. They override the defaults. */
  readonly javaOptions?: readonly string[]
  /** Settings of Neo4j beside those of neo4j.conf, as its lines. */
  readonly settings?: readonly string[]
}

/**
 * For large imports: most of what a batch allocates is garbage once it is written, and a small young generation would
 * copy it again and again.
 */
export const JAVA_OPTIONS_FOR_IMPORT = [
  '-Xms1g',
  '-Xmx2g',
  '-Xmn768m',
  '-XX:-UseSerialGC',
  '-XX:+UseParallelGC',
] as const

/** Throws a StartError if another process uses this home. */
export function refuseTakenHome(home: string): void {
  const owner = livingOwner(home)
  if (owner) throw taken(home, owner)
}

/**
 * Downloads Neo4j if necessary, takes the home for this process, starts Neo4j there and waits for its first answer. If
 * Java or Maven is missing and Docker answers, it starts the Neo4j of the compose file instead. Throws a StartError, or
 * the reason of `signal`. Nothing is left running then.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { home, version, migrates = false, report, signal } = options
  refuseTakenHome(home)
  refuseOtherStore(home, { version, migrates })
  try {
    const env = process.env
    const java = findJava(env, version)
    if (options.creates === false) {
      refuseMissingMaven({ version, env }) // without it the graph is in the volume of the compose file
      refuseMissingHome(home)
    }
    const jars = await fetchJars({ version, java, env, report, signal })
    return await startProcess(java, jars, options)
  } catch (error) {
    const isComposed = error instanceof MissingProgramError && version === STANDARD_NEO4J // no other is in that file
    if (!isComposed || !(await dockerAnswers())) throw error
    report(firstLine(error.message))
    return startComposedNeo4j(options)
  }
}

async function startProcess(java: Java, jars: string, options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { home, version, migrates = false, report, javaOptions = [], settings = [] } = options
  openHome(home, { version, migrates })
  await takeHome(home, report)
  const waiting = patience(options)
  try {
    report(`Starting Neo4j ${version} in ${home}${migration(home, version)}`)
    const password = await waiting.during('Neo4j to take its password', (signal) =>
      ensurePassword(home, java, jars, signal),
    )
    markVersion(home, version) // first: a database that is migrated in part is the new version's too
    const onSpawn = (pid: number, uri: string) => recordNeo4j(home, pid, uri, false)
    const launch = { home, version, java, jars, javaOptions, settings, password, patience: waiting, onSpawn }
    const { pid, uri, agent, crashed, stop } = await launchNeo4j(launch)
    recordNeo4j(home, pid, uri, true)
    return {
      ...address(home, uri, password),
      agent,
      crashed,
      async stop() {
        if (existsSync(home)) {
          recordNeo4j(home, pid, uri, false) // from now on nobody joins it
          await Promise.race([othersDone(options), crashed])
        }
        await stop()
        leaveHome(home)
      },
    }
  } catch (error) {
    leaveHome(home)
    throw error
  }
}

/** Waits for the processes that have joined this one's Neo4j, unless this one has been told to stop. */
async function othersDone({ home, report, signal }: LocalNeo4jOptions): Promise<void> {
  for (let told = false; !signal?.aborted; told = true) {
    const users = usersOf(home)
    if (users.length === 0) return
    if (!told) report(`Waiting for process ${users.join(' and ')}, which uses this Neo4j too. Ctrl-C stops it at once.`)
    await pause(200)
  }
}

/** The Neo4j that another process runs or is starting on this home; if there is none, starts one. */
export async function joinLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { home, report } = options
  const owner = livingOwner(home)
  if (!owner) return startUnlessTaken(options)
  const waiting = patience(options)
  const starting = `the Neo4j that process ${owner.pid} is starting in ${home}`
  if (!isReady(owner)) report(`Waiting for ${starting}`)
  const ready = await waiting.during(starting, (signal) => readyOwner(home, signal))
  if (!ready) return startUnlessTaken(options)
  const joined = address(home, ready.neo4j.uri, ready.password)
  const gone = new AbortController()
  const watch = setInterval(() => stillRuns(ready.neo4j) || gone.abort(ended(ready, home)), 1_000)
  const answer = (signal: AbortSignal) => firstAnswerOf(joined, joined.passwordIn, signal)
  const agent = await waiting
    .during(`the first answer of the Neo4j that process ${ready.pid} runs`, answer, gone.signal)
    .catch((error: unknown) => {
      ready.leave()
      throw error
    })
    .finally(() => clearInterval(watch))
  const never = new Promise<StartError>(() => undefined) // its owner reports a crash
  return { ...joined, agent, crashed: never, stop: async () => ready.leave() }
}

/** Starts one, or joins that of a process that was faster. */
async function startUnlessTaken(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  try {
    return await startLocalNeo4j(options)
  } catch (error) {
    if (options.signal?.aborted || !livingOwner(options.home)) throw error
    return joinLocalNeo4j(options)
  }
}

type ReadyOwner = Owner & { readonly neo4j: NonNullable<Owner['neo4j']> }

function isReady(owner: Owner): owner is ReadyOwner {
  return owner.neo4j?.ready === true
}

/** The home's owner once its Neo4j answers; null if it has ended. */
async function readyOwner(home: string, signal: AbortSignal) {
  for (;;) {
    const owner = livingOwner(home)
    if (!owner) return null
    const password = readPassword(home)
    if (isReady(owner) && password !== null) {
      const leave = useHome(home)
      const still = livingOwner(home) // it may have begun to stop before it could see that
      if (still && isReady(still)) return { ...owner, password, leave }
      leave()
    }
    await pause(200, undefined, { signal })
  }
}

function ended({ pid }: Owner, home: string): StartError {
  return new StartError(`The Neo4j in ${home}, which process ${pid} had started, has ended. Start again.`)
}

function address(home: string, uri: string, password: string) {
  return { uri, username: 'neo4j', password, database: 'neo4j', data: home, passwordIn: passwordFile(home) }
}

/** Says that this start migrates the database, if it does. */
function migration(home: string, version: string): string {
  const stored = storedVersion(home) ?? version
  return isSameLine(stored, version) ? '' : `, which migrates its database from Neo4j ${stored}`
}

function firstLine(text: string): string {
  return text.slice(0, text.indexOf('\n'))
}
