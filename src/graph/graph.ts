import { randomUUID } from 'node:crypto'
import neo4j, { type Session, type SessionConfig } from 'neo4j-driver'
import { type Bookmarks, bookmarksFor } from './bookmarks.ts'
import { type Breaker, breaker } from './breaker.ts'
import { within } from './deadline.ts'
import { GraphError, graphError, isOtherDatabase, isUnavailable, mayPass } from './graph-error.ts'
import { onceLed } from './leader.ts'
import { managedTransaction, RETRIED_FOR } from './managed-transaction.ts'
import { type Members, members } from './members.ts'
import type { OutageListener } from './outage.ts'
import { probe } from './probe.ts'
import { toRows, withIntegers } from './rows.ts'
import { millisecondsSince, type Run } from './run.ts'
import type { Params, Row, Statement } from './statement.ts'
import { type WatchedDriver, watchedDriver } from './watched-driver.ts'

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined
  /**
   * How long it may take, in milliseconds, before it is given up and stopped. What has a time of its own is not begun
   * while the database is gone, and given up as soon as that is known; without one it has an hour.
   */
  readonly timeoutMs?: number | undefined
  readonly profile?: boolean | undefined
  /**
   * Promises that `$keys` are strings, that each row names the one it belongs to in its column `key` (the rows of a root
   * list, whose only key is `''`, name none), and that no key takes long. Such a read may share a statement with others.
   */
  readonly keyed?: boolean | undefined
  /** Told when it is sent a second time, because the first may have failed by chance. */
  readonly onRetry?: (() => void) | undefined
  /** Told of each run that has ended, failed ones too. */
  readonly onRun?: ((run: Run) => void) | undefined
}

/** All that a request may do with the graph. Throws a GraphError and nothing else. */
export interface ReadableGraph {
  read(statement: Statement, params?: Params, options?: ReadOptions): Promise<readonly Row[]>
}

/** Runs one statement of a transaction. */
export type RunStatement = (statement: Statement, params?: Params) => Promise<readonly Row[]>

/** The graph as its owner has it: loaders of data, tests and the process itself. */
export interface Graph extends ReadableGraph {
  /**
   * One statement in a transaction of its own; what opens transactions itself may run here. It is sent once, and again
   * only if a cluster has no leader to take it.
   */
  write(statement: Statement, params?: Params): Promise<readonly Row[]>
  /**
   * All statements or none. Runs `work` again, for up to half a minute, after a deadlock or a lost connection. If the
   * connection was lost during the commit, the first attempt may be in the graph: `work` must check that first.
   */
  transaction<T>(work: (run: RunStatement) => Promise<T>): Promise<T>
  /** The server's own name and version, as `Neo4j/5.26.31`. */
  verify(): Promise<string>
  /** Whether the database answers a statement now, over a connection of its own: however busy the others are. */
  isReady(): Promise<boolean>
  /** From now on `listener` is told when an outage is noticed, by a read or by `isReady`, and when it is over. */
  onOutage(listener: OutageListener): void
  close(): Promise<void>
}

/** Where a Neo4j is, and how to get into it. */
export interface Neo4jAddress {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly database: string
}

/** How long making a connection may take, in milliseconds: for a server, so that it soon knows whether its database is there. */
const QUICK = 1_000
/** The same for what has to come to its end however busy the machine is: a start, or a command. */
export const PATIENT = 60_000

export function openGraph({ uri, username, password, database }: Neo4jAddress, connectionTimeout = QUICK): Graph {
  const known = members()
  const seen = bookmarksFor(uri)
  const open = (size: number) => () =>
    neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      userAgent: 'stancegraph',
      maxConnectionPoolSize: size,
      connectionAcquisitionTimeout: connectionTimeout + 4_000,
      connectionTimeout,
      maxTransactionRetryTime: RETRIED_FOR,
      resolver: known.routers,
    })
  const drivers = watchedDriver(open(50))
  const { heard } = drivers
  const probing = { open: open(1), database, heard, silent: known.silent }
  const watch = breaker({
    probe: (silenceMs) => probe(probing, silenceMs),
    silenceMs: 1.5 * connectionTimeout,
    heard,
    onGone() {
      seen.gone()
      drivers.replace()
    },
  })
  const writing = async <T>(work: (session: Session) => Promise<T>) => {
    seen.writes()
    const mode: SessionConfig = { database, defaultAccessMode: neo4j.session.WRITE, ...seen.forSession() }
    try {
      return await drivers.inSession(
        mode,
        (session) => work(session).finally(() => session.close()), // rolls back what was not committed
      )
    } catch (error) {
      throw graphError(error)
    }
  }
  return {
    read: (statement, params = {}, options = {}) =>
      read({ drivers, watch, known, seen, name: database }, statement, params, options),
    write: (statement, params = {}) =>
      onceLed(() =>
        writing(async (session) =>
          toRows(await session.run(statement.text, withIntegers(params), settingsOf(statement.name))),
        ),
      ),
    transaction: (work) =>
      writing((session) =>
        managedTransaction(session, settingsOf('transaction'), (transaction) =>
          work(async ({ text }, params = {}) => {
            try {
              return toRows(await transaction.run(text, withIntegers(params)))
            } catch (error) {
              throw graphError(error)
            }
          }),
        ),
      ),
    async verify() {
      try {
        const { agent } = await drivers.use((driver) => driver.getServerInfo({ database }))
        return agent ?? 'Neo4j'
      } catch (error) {
        throw graphError(error)
      }
    },
    isReady: watch.isReady,
    onOutage: watch.onOutage,
    async close() {
      watch.close()
      await drivers.close()
    },
  }
}

/** By which writes of this process are known among all transactions of the database. */
export const PROCESS = randomUUID()

const settingsOf = (query: string) => ({ metadata: { query, process: PROCESS } })

/** In milliseconds: what looks at a whole graph may take its time. */
const PATIENCE = 3_600_000

interface WatchedDatabase {
  readonly drivers: WatchedDriver
  readonly watch: Breaker
  readonly known: Members
  readonly seen: Bookmarks
  readonly name: string
}

/** Auto-commit in a READ session: one message on the wire, and Neo4j itself refuses to write. */
async function read(database: WatchedDatabase, statement: Statement, params: Params, options: ReadOptions) {
  const { drivers, watch, known, seen, name } = database
  const { timeoutMs = PATIENCE, signal } = options
  const sent = withIntegers(params)
  const text = options.profile ? `PROFILE ${statement.text}` : statement.text
  const settings = { timeout: timeoutMs, metadata: { query: statement.name } }
  const once = async () => {
    if (watch.lockedOut && !drivers.hasIdle()) throw watch.lockedOut
    const ends = { timeoutMs, signal, watch: options.timeoutMs === undefined ? null : watch }
    const mode: SessionConfig = { database: name, defaultAccessMode: neo4j.session.READ, ...seen.forSession() }
    try {
      return await drivers.inSession(mode, (session) =>
        within(ends, () => withoutStack(() => session.run(text, sent, settings))),
      )
    } catch (error) {
      const why = graphError(error)
      watch.failed(why)
      throw why
    }
  }
  const again = async (error: unknown) => {
    if (!(error instanceof GraphError) || signal?.aborted) throw error
    const isOther = isOtherDatabase(error)
    if (isOther) seen.unknown()
    if (!isOther && !mayPass(error) && !(isUnavailable(error) && (await watch.isThere()))) throw error
    options.onRetry?.()
    return once()
  }
  const started = performance.now()
  const tell = (ended: Pick<Run, 'rows' | 'dbHits' | 'failed'>) =>
    options.onRun?.({ ...statement, params, started, milliseconds: millisecondsSince(started), ...ended })
  const result = await once()
    .catch(again)
    .catch((error: unknown) => {
      if (error instanceof GraphError) tell({ rows: 0, dbHits: null, failed: error.reason })
      throw error
    })
  const { server, profile } = result.summary
  known.answered(server.address)
  tell({ rows: result.records.length, dbHits: profile ? dbHits(profile) : null })
  return toRows(result)
}

/** The driver takes a stack for each statement, in case it fails. Its code and message say enough. */
function withoutStack<T>(begin: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return begin()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

interface Profile {
  readonly dbHits?: number
  readonly children?: readonly Profile[]
}

function dbHits({ dbHits: own = 0, children = [] }: Profile): number {
  return children.reduce((sum, child) => sum + dbHits(child), own)
}
