import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { firstAnswerOf } from '../graph/connect.ts'
import { StartError } from '../graph/start-error.ts'
import { logFile, passwordFile, writeSettings } from './local-neo4j-home.ts'
import type { Java } from './local-neo4j-java.ts'
import { lineOf } from './neo4j-version.ts'
import type { Patience } from './patience.ts'

export interface Launch {
  readonly home: string
  /** The version of Neo4j. */
  readonly version: string
  readonly java: Java
  readonly jars: string
  readonly javaOptions: readonly string[]
  /** Lines for neo4j.conf. */
  readonly settings: readonly string[]
  readonly password: string
  readonly patience: Patience
  /** Called for each process as soon as it is started, before it answers. */
  readonly onSpawn: (pid: number, uri: string) => void
}

/** A Neo4j that answers. */
export interface Neo4jProcess {
  readonly pid: number
  readonly uri: string
  /** Its name and version. */
  readonly agent: string
  /** Settles if Neo4j ends without `stop`, with the end of its log. */
  readonly crashed: Promise<StartError>
  stop(): Promise<void>
}

/** Starts Neo4j on a free port; tries another port if that one is taken in the meantime. */
export async function launchNeo4j(launch: Launch): Promise<Neo4jProcess> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort()
    writeSettings(launch.home, port, [...lineOf(launch.version).settings, ...launch.settings])
    try {
      return await launchOn(port, launch)
    } catch (error) {
      if (attempt === 3 || !logOf(launch.home).includes('Address already in use')) throw error
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

async function launchOn(port: number, launch: Launch): Promise<Neo4jProcess> {
  const { home, java, onSpawn } = launch
  const log = openSync(logFile(home), 'w')
  const child = spawn(java.command, commandLine(launch), {
    cwd: home,
    env: java.env,
    stdio: ['ignore', log, log], // a file: a pipe would break if Neo4j outlives us
    detached: true, // else Ctrl-C stops Neo4j before its clients
  })
  closeSync(log)
  const end = () => child.kill()
  process.once('exit', end)
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, killer) => resolve(killer ?? `exit code ${code}`))
  })
  void exited.then(() => process.off('exit', end))
  const uri = `bolt://127.0.0.1:${port}`
  const stop = () => stopChild(child, exited)
  if (child.pid === undefined) throw new StartError(`Neo4j could not be started: ${await exited}`)
  onSpawn(child.pid, uri)
  const gone = new AbortController()
  void exited.then((how) => gone.abort(how))
  const agent = await answering(uri, launch, gone.signal).catch(async (error: unknown) => {
    const reason = gone.signal.aborted ? notRunning(home, `did not start (${gone.signal.reason})`) : error
    await stop()
    throw reason
  })
  let stopping = false
  return {
    pid: child.pid,
    uri,
    agent,
    crashed: new Promise<StartError>((resolve) => {
      void exited.then((how) => {
        if (!stopping) resolve(notRunning(home, `ended by itself (${how})`))
      })
    }),
    stop() {
      stopping = true
      return stop()
    },
  }
}

/** Waits for the first answer as long as the process runs. A log without new lines may just mean a slow machine. */
async function answering(uri: string, { home, password, patience }: Launch, gone: AbortSignal): Promise<string> {
  const log = logFile(home)
  await patience.during(`Neo4j to start (its log is ${log})`, (signal) => started(log, signal), gone)
  const address = { uri, username: 'neo4j', password, database: 'neo4j' }
  const answer = (signal: AbortSignal) => firstAnswerOf(address, passwordFile(home), signal)
  return patience.during(`the first answer of Neo4j at ${uri} (its log is ${log})`, answer, gone)
}

function commandLine({ home, version, jars, javaOptions }: Launch): readonly string[] {
  return [
    ...['-cp', join(jars, '*')],
    ...['-Xms256m', '-Xmx1g', '-XX:+UseSerialGC', '-XX:+ExitOnOutOfMemoryError', '-XX:-OmitStackTraceInFastThrow'],
    ...['-XX:+UnlockExperimentalVMOptions', '-XX:+TrustFinalNonStaticFields'],
    ...['-Djdk.nio.maxCachedBufferSize=1024', '-Dio.netty.tryReflectionSetAccessible=true'],
    ...['-Dio.netty.leakDetection.level=DISABLED', '-Dlog4j2.disable.jmx=true'],
    ...['-Djava.awt.headless=true', '-Dfile.encoding=UTF-8', '--enable-native-access=ALL-UNNAMED'],
    ...['nio', 'io', 'util.concurrent'].map((name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`),
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    ...javaOptions, // later options override earlier ones
    lineOf(version).mainClass,
    ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`, '--console-mode'],
  ]
}

async function started(log: string, signal: AbortSignal): Promise<void> {
  while (!/INFO\s+Started\.$/m.test(readFileSync(log, 'utf8'))) await pause(50, undefined, { signal })
}

/** In milliseconds. After that it is killed, which loses nothing: Neo4j recovers from its log at the next start. */
const LONGEST_STOP = 10_000

async function stopChild(child: ChildProcess, exited: Promise<string>): Promise<void> {
  child.kill()
  const kill = setTimeout(() => child.kill('SIGKILL'), LONGEST_STOP)
  await exited
  clearTimeout(kill)
}

function notRunning(home: string, what: string): StartError {
  const log = logOf(home)
  if (/store_lock|Lock file has been locked/.test(log)) {
    return new StartError(`The database in ${home} is in use by another process; stop that one, then start again.`)
  }
  const tail = log.trimEnd().split('\n').slice(-15)
  return new StartError([`Neo4j ${what}. Its log, ${logFile(home)}, ends with:`, ...tail].join('\n'))
}

function logOf(home: string): string {
  return readFileSync(logFile(home), 'utf8')
}
