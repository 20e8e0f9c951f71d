import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

import { type AccessSettings, accessSettings } from './access-settings.ts'
import type { Neo4jAddress } from './graph/graph.ts'
import { type DataName, dataNames, dataSets, STANDARD_DATA } from './loading/data-sets.ts'
import { neo4jVersion, STANDARD_NEO4J } from './local-neo4j/neo4j-version.ts'
import { START_TIMEOUT_MS } from './local-neo4j/patience.ts'
import { type Allowed, hostNamed, isEveryAddress } from './process/allowed-hosts.ts'
import { type Limits, limitsBy } from './request/limits.ts'
import { oneOf, type Setting, several, whole, yesOrNo } from './setting-values.ts'

export interface Config {
  /** 0 = any free port. */
  readonly port: number
  readonly host: string
  /** The hosts and origins that requests may name. */
  readonly allowed: Allowed
  readonly access: AccessSettings
  /** The origin at which browsers reach the server, for addresses of pages in answers; null = the one that a request names. */
  readonly baseUrl: string | null
  /** The data set to use; null = whichever the graph holds, and the article for an empty graph. */
  readonly data: DataName | null
  /** The database to use; null = the local Neo4j, which we start. */
  readonly neo4j: Neo4jAddress | null
  /** The folder of the local Neo4j, an absolute path. */
  readonly neo4jHome: string
  /** The version of the local Neo4j. */
  readonly neo4jVersion: string
  /** Whether it may migrate a database of an earlier line. */
  readonly neo4jMigrates: boolean
  /** How long the local Neo4j may take to start, in milliseconds. */
  readonly startTimeoutMs: number
  /** How long one statement may take, in milliseconds. */
  readonly queryTimeoutMs: number
  /** How long a whole request may take, in milliseconds. */
  readonly requestTimeoutMs: number
  /** How long the server still listens after it was asked to stop, in milliseconds. */
  readonly drainMs: number
  readonly limits: Limits
  /** The most connections, requests in progress, and heavy requests in progress. */
  readonly maxConnections: number
  readonly maxInFlight: number
  readonly maxHeavy: number
  /**
   * How long a connection may wait for its next request, and how long a client may read nothing of an answer, in ms.
   */
  readonly keepAliveMs: number
  readonly stallTimeoutMs: number
  /** Whether answers list the statements that made them. */
  readonly explain: boolean
  /** Whether the schema is described to clients. */
  readonly introspection: boolean
  readonly logLevel: LogLevel
  /** Requests that take as long are logged with their statements, in milliseconds. */
  readonly slowMs: number
  /** Where Prometheus reads metrics; the port is null = nowhere. */
  readonly metricsPort: number | null
  readonly metricsHost: string
}

/** Lists every invalid setting, one per line. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(['These settings cannot be used:', ...problems.map((problem) => `  ${problem}`)].join('\n'))
    this.name = 'ConfigError'
  }
}

/** Reads environment variables. An empty one counts as not set. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const problems: string[] = []
  const setting: Setting = (name, otherwise, read) => {
    const text = env[name]
    if (!text) return otherwise
    try {
      return read(text)
    } catch (error) {
      problems.push(`${name} ${error instanceof Error ? error.message : error}`)
      return otherwise
    }
  }
  const text = (name: string, otherwise: string) => setting(name, otherwise, (value) => value)
  const uri = setting<string | null>('NEO4J_URI', null, neo4jUri)
  const username = text('NEO4J_USERNAME', 'neo4j')
  const password = setting('NEO4J_PASSWORD_FILE', text('NEO4J_PASSWORD', ''), secretIn)
  const database = text('NEO4J_DATABASE', 'neo4j')
  const host = text('HOST', '127.0.0.1')
  const data = setting<DataName | null>('DATA', null, oneOf(dataNames))
  const config: Config = {
    port: setting('PORT', 4000, whole(0, 65_535)),
    host,
    allowed: {
      hosts: [...ownName(host), ...setting('ALLOWED_HOSTS', [], several(hostName))],
      origins: setting('ALLOWED_ORIGINS', [], several(pageOrigin)),
    },
    access: accessSettings(setting, (problem) => problems.push(problem)),
    baseUrl: setting<string | null>('BASE_URL', null, webOrigin),
    data,
    neo4j: uri === null ? null : { uri, username, password, database },
    neo4jHome: setting('NEO4J_HOME', inProject(dataSets[data ?? STANDARD_DATA].home), (path) => resolve(path)),
    neo4jVersion: setting('NEO4J_VERSION', STANDARD_NEO4J, neo4jVersion),
    neo4jMigrates: setting('NEO4J_MIGRATE', false, yesOrNo),
    startTimeoutMs: setting('START_TIMEOUT_MS', START_TIMEOUT_MS, whole(1, 86_400_000)),
    queryTimeoutMs: setting('QUERY_TIMEOUT_MS', 8_000, whole(1, 3_600_000)),
    requestTimeoutMs: setting('REQUEST_TIMEOUT_MS', 10_000, whole(1, 3_600_000)),
    drainMs: setting('DRAIN_MS', 1_000, whole(0, 3_600_000)),
    limits: limitsBy((name, standard) => setting(name, standard, whole(1, 1_000_000_000))),
    maxConnections: setting('MAX_CONNECTIONS', 2_000, whole(1, 1_000_000)),
    maxInFlight: setting('MAX_IN_FLIGHT', 64, whole(1, 1_000_000)),
    maxHeavy: setting('MAX_HEAVY', Math.max(2, Math.floor(availableParallelism() / 2)), whole(1, 1_000)),
    keepAliveMs: setting('KEEP_ALIVE_MS', 75_000, whole(1, 3_600_000)),
    stallTimeoutMs: setting('STALL_TIMEOUT_MS', 30_000, whole(1, 3_600_000)),
    explain: setting('EXPLAIN', uri === null, yesOrNo),
    introspection: setting('INTROSPECTION', true, yesOrNo),
    logLevel: setting('LOG_LEVEL', 'info', oneOf(LOG_LEVELS)),
    slowMs: setting('SLOW_MS', 1_000, whole(0, 3_600_000)),
    metricsPort: setting<number | null>('METRICS_PORT', null, whole(0, 65_535)),
    metricsHost: text('METRICS_HOST', '127.0.0.1'),
  }
  if (problems.length > 0) throw new ConfigError(problems)
  return Object.freeze(config)
}

/** The names of all of them. */
export function settingNames(): readonly string[] {
  const names = new Set<string>()
  readConfig(new Proxy({}, { get: (_, name) => void names.add(String(name)) }))
  return [...names]
}

const inProject = (folder: string) => fileURLToPath(new URL(`../${folder}`, import.meta.url))

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
type LogLevel = (typeof LOG_LEVELS)[number]

const SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc']

/** Errors do not show the value, because it may contain a password. */
function neo4jUri(text: string): string {
  const uri = URL.parse(text)
  if (!uri || !SCHEMES.includes(uri.protocol.slice(0, -1)) || !uri.hostname) {
    throw new Error(`is an address with one of the schemes ${SCHEMES.join(', ')}, such as neo4j://localhost:7687`)
  }
  if (uri.username || uri.password) throw new Error('holds credentials; they go into NEO4J_USERNAME and NEO4J_PASSWORD')
  if (/[?#]/.test(text) && !isRouting(uri, text)) {
    throw new Error(
      'ends in a query or a fragment that is no routing context; only the schemes neo4j… take one, such as neo4j://localhost:7687?region=eu',
    )
  }
  return text.replace(/^[^:]+/, (scheme) => scheme.toLowerCase()) // drivers know no other
}

/** Whether the query part of the address is a routing context, as drivers call it. */
function isRouting({ protocol, search, hash }: URL, text: string): boolean {
  const pairs = search.slice(1).split('&')
  const names = pairs.map((pair) => /^([^=#]+)=[^=#]+$/.exec(pair)?.[1])
  const isEach = names.every((name) => name !== undefined && name !== 'address')
  return (
    protocol.startsWith('neo4j') && hash === '' && !text.includes('#') && isEach && new Set(names).size === names.length
  )
}

/** The secret in a file, as containers provide it. */
function secretIn(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    throw new Error('is the path of a file that can be read, with the password in it')
  }
}

/** Empty for the wildcard address, which names no machine. */
function ownName(host: string): readonly string[] {
  const name = hostNamed(host)
  return name === null || isEveryAddress(name) ? [] : [name]
}

function hostName(text: string): string {
  const name = hostNamed(text)
  if (name !== null) return name
  throw new Error(`holds names and addresses without a port, such as graph.example.org, not ${JSON.stringify(text)}`)
}

/** An origin as browsers send it: in lower case, with a port only if it is not the default of the scheme. */
function pageOrigin(text: string): string {
  const origin = /^https?:/i.test(text) ? URL.parse(text)?.origin : text
  if (origin === text && /^[a-z][a-z\d+.-]*:\/\/[^\s/?#@*]+$/.test(text)) return text
  throw new Error(
    `holds origins as browsers send them, such as https://app.example.org, without a path or a slash at the end, not ${JSON.stringify(text)}`,
  )
}

function webOrigin(text: string): string {
  const address = URL.parse(text)
  if (address && /^https?:$/.test(address.protocol) && [address.origin, `${address.origin}/`].includes(text)) {
    return address.origin
  }
  throw new Error(
    `is the http or https address of the server without a path, such as https://graph.example.org, not ${JSON.stringify(text)}`,
  )
}
