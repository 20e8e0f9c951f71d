import { spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, isAbsolute, join } from 'node:path'
import { MissingProgramError, StartError } from '../graph/start-error.ts'
import { type Java, waysOut } from './local-neo4j-java.ts'
import { POM } from './neo4j-version.ts'
import { runningProcess } from './running-process.ts'

interface Fetching {
  /** The version of Neo4j. */
  readonly version: string
  readonly java: Java
  readonly env: NodeJS.ProcessEnv
  readonly report: (line: string) => void
  readonly signal: AbortSignal | undefined
}

/**
 * The folder with Neo4j's jars, which all checkouts of a user share. It is downloaded if it is missing or incomplete:
 * built beside its final place and moved there when complete, so that an interrupted download is never used.
 */
export async function fetchJars(fetching: Fetching): Promise<string> {
  const cache = cacheFolder(fetching.env)
  const folder = jarsFolder(fetching)
  if (isComplete(folder)) return folder
  mkdirSync(cache, { recursive: true })
  for (const name of readdirSync(cache)) {
    const builder = /\.building-(\d+)-/.exec(name)?.[1]
    if (builder && runningProcess(Number(builder)) === null) rmSync(join(cache, name), { recursive: true })
  }
  const building = besideIt(folder)
  try {
    await runMaven(building, join(cache, 'maven.log'), fetching)
    writeList(building, fetching.version)
    moveInto(building, folder)
  } finally {
    rmSync(building, { recursive: true, force: true })
  }
  return folder
}

/** Throws a MissingProgramError where the jars have to be fetched, and there is nothing to fetch them with. */
export function refuseMissingMaven(fetching: Pick<Fetching, 'version' | 'env'>): void {
  const folders = (fetching.env['PATH'] ?? '').split(delimiter)
  if (isComplete(jarsFolder(fetching)) || folders.some((folder) => existsSync(join(folder, 'mvn')))) return
  throw noMaven(fetching.version)
}

function jarsFolder({ version, env }: Pick<Fetching, 'version' | 'env'>): string {
  return join(cacheFolder(env), `neo4j-${version}`)
}

function cacheFolder({ XDG_CACHE_HOME: configured }: NodeJS.ProcessEnv): string {
  const caches = configured && isAbsolute(configured) ? configured : join(homeFolder(), '.cache')
  return join(caches, 'stancegraph')
}

/** A user without an entry in the system's list, as in some containers, has no home folder. */
function homeFolder(): string {
  try {
    const home = homedir()
    if (isAbsolute(home)) return home
  } catch {
    // the error below covers this
  }
  throw new StartError(
    'Neo4j is kept in the home folder, and there is none: set XDG_CACHE_HOME to the absolute path of a folder.',
  )
}

/** Creates a folder with our process id in its name, so that it can be deleted once the process has ended. */
function besideIt(folder: string): string {
  return mkdtempSync(`${folder}.building-${process.pid}-`)
}

/** The name and size of each jar in the folder; written last. */
const LIST = 'jars.json'

function isComplete(folder: string): boolean {
  try {
    const sizes: unknown = JSON.parse(readFileSync(join(folder, LIST), 'utf8'))
    if (typeof sizes !== 'object' || sizes === null) return false
    return Object.entries(sizes).every(([name, size]) => statSync(join(folder, name)).size === size)
  } catch {
    return false
  }
}

function runMaven(folder: string, log: string, { version, java, report, signal }: Fetching): Promise<void> {
  report(`Fetching Neo4j ${version} with Maven: about ${WHOLE} MB, once for this user.`)
  const goal = ['--file', POM, 'dependency:copy-dependencies'] // batch mode would report only complete files
  const settings = [
    `-Dneo4j.version=${version}`,
    `-DoutputDirectory=${folder}`,
    '-DincludeScope=runtime',
    '-Dstyle.color=never',
  ]
  const output = openSync(log, 'w')
  const maven = spawn('mvn', [...goal, ...settings], { env: java.env, stdio: ['ignore', output, output], signal })
  closeSync(output)
  const started = Date.now()
  let most = 0
  const progress = setInterval(() => {
    const seconds = Math.round((Date.now() - started) / 1000)
    most = Math.max(most, megabytesIn(readFileSync(log, 'utf8')))
    report(`  ${most.toFixed(1)} MB of about ${WHOLE} (${seconds} s)`)
  }, 1_000)
  return new Promise<void>((resolve, reject) => {
    maven.once('error', (error) => reject(signal?.aborted ? error : noMaven(version, error)))
    maven.once('exit', (code) => (code === 0 ? resolve() : reject(notFetched(version, log))))
  }).finally(() => clearInterval(progress))
}

/** The size of the first download in megabytes, including Maven's own parts. */
const WHOLE = 150

/** How much was downloaded according to Maven's log: complete files by their sizes, others by their progress. */
export function megabytesIn(log: string): number {
  const whole = log.matchAll(/^(?:\[INFO\] )?Downloaded from .*\(([\d.]+) (B|kB|MB) at /gm)
  const said = log.slice(Math.max(0, log.lastIndexOf('Downloaded from '))).split('\r')
  const latest = said.findLast((text) => text.startsWith('Progress (')) ?? ''
  const under = latest.matchAll(/([\d.]+)(?:\/[\d.]+)? (B|kB|MB)/g)
  return [...whole, ...under].reduce((sum, [, count, unit]) => sum + Number(count) * (MEGABYTES[unit ?? ''] ?? 0), 0)
}

const MEGABYTES: Readonly<Record<string, number>> = { B: 1e-6, kB: 1e-3, MB: 1 }

function noMaven(version: string, cause?: Error): StartError {
  return new MissingProgramError(
    `The local Neo4j is fetched with Maven, once, and there is no working \`mvn\` on the PATH.\n${waysOut(version)}`,
    cause,
  )
}

function notFetched(version: string, log: string): StartError {
  return new StartError(
    [
      `Maven could not fetch Neo4j ${version}.`,
      "Check the network, and the proxy in Maven's settings (~/.m2/settings.xml), then start again: what has come is kept.",
      `Maven's own words are in ${log}`,
    ].join('\n'),
  )
}

function writeList(folder: string, version: string): void {
  const sizes: Record<string, number> = {}
  for (const name of readdirSync(folder)) {
    const jar = readFileSync(join(folder, name))
    if (!jar.subarray(-65_557).includes(END_OF_ZIP)) throw damaged(name)
    sizes[name] = jar.length
  }
  if (sizes[`neo4j-${version}.jar`] === undefined) throw damaged(`neo4j-${version}.jar`)
  writeFileSync(join(folder, LIST), JSON.stringify(sizes, null, 2))
}

/** The start of the last record of every jar: 22 bytes, followed by a comment of at most 65,535 bytes. */
const END_OF_ZIP = 'PK\x05\x06'

function damaged(jar: string): StartError {
  return new StartError(
    `Maven delivered ${jar} damaged or not at all: remove it from Maven's repository (~/.m2/repository), then start again.`,
  )
}

/** Another start may have been faster; its folder is then used. */
function moveInto(building: string, folder: string): void {
  if (isComplete(folder)) return
  const broken = besideIt(folder)
  if (existsSync(folder)) renameSync(folder, broken)
  rmSync(broken, { recursive: true })
  try {
    renameSync(building, folder)
  } catch (error) {
    if (!isComplete(folder)) throw error
  }
}
