import { Neo4jError } from 'neo4j-driver'

/**
 * Why the graph did not answer. UNAVAILABLE: no connection, or none in time. TIMEOUT: the statement took too long.
 * ABORTED: nobody waits for it any more. TOO_LARGE: it needed more memory than one statement may have.
 * OVERLOADED: all statements together need more memory, threads or transactions than there are.
 * UNAUTHORIZED: the credentials are wrong. CHANGED: something that was read is gone by now. REJECTED: the statement itself is wrong, or broke a constraint.
 */
export type Reason =
  | 'UNAVAILABLE'
  | 'TIMEOUT'
  | 'ABORTED'
  | 'TOO_LARGE'
  | 'OVERLOADED'
  | 'UNAUTHORIZED'
  | 'CHANGED'
  | 'REJECTED'

/** The driver's own error is its `cause`: for the log, never for a client. */
export class GraphError extends Error {
  readonly reason: Reason
  /** What a client may read of it, where that is more than its reason tells. */
  readonly told: string | null

  constructor(reason: Reason, cause?: unknown, told: string | null = null) {
    super(`The graph did not answer: ${reason}`, { cause })
    this.name = 'GraphError'
    this.reason = reason
    this.told = told
  }
}

/** What is refused because it would become too large, in words for the client: the rule, what came, how to go on. */
export const tooLarge = (told: string) => new GraphError('TOO_LARGE', undefined, told)

/** What is given up because it takes too long, likewise. */
export const tooLong = (told: string) => new GraphError('TIMEOUT', undefined, told)

export function graphError(error: unknown): unknown {
  if (error instanceof Neo4jError) return new GraphError(reasonOf(error), error)
  return error
}

/** That what a claim names is not there: removed since the claim was read, or never there, which is for the graph check. */
export const goneMeanwhile = () => new GraphError('CHANGED', new Error(GONE))

const GONE = 'A claim names something that is not in the graph. If this comes again, `npm run check:graph` says what.'

/** Whether no database was there to answer, by this connection at least. */
export function isUnavailable(error: unknown): boolean {
  return error instanceof GraphError && error.reason === 'UNAVAILABLE'
}

/** Whether the password was not taken, or is not even looked at any more after too many wrong ones. */
export function isLockedOut(error: unknown): error is GraphError {
  if (!(error instanceof GraphError && error.cause instanceof Neo4jError)) return false
  return /\.Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)$/.test(error.cause.code)
}

/**
 * Whether an error is a fault whose cause is to be logged. The line of a request tells what was given up or took too long,
 * and an outage, during which errors have no cause, has a line of its own.
 */
export function isFault(error: unknown): boolean {
  if (!(error instanceof GraphError)) return true
  const { reason, cause } = error
  if (reason === 'ABORTED' || reason === 'TIMEOUT' || isLockedOut(error)) return false
  return reason === 'REJECTED' || cause != null
}

/** Whether the same read may succeed at once: it met a deadlock, or whatever else Neo4j says passes. */
export function mayPass({ reason, cause }: GraphError): boolean {
  if (reason === 'OVERLOADED') return false // it would only add to the load
  return cause instanceof Neo4jError && cause.code.startsWith('Neo.TransientError.Transaction.')
}

/**
 * Whether there was no leader of a cluster to take a write: a member refused it, being the leader no more, or none is
 * known. Nothing of its transaction is in the graph. The driver has forgotten who refused.
 */
export function lacksLeader(error: unknown): boolean {
  const [first, ...before] = driverErrors(error)
  if (first?.code !== 'SessionExpired') return false
  return NO_WRITER.test(first.message) || before.some(({ code }) => NOT_LEADER.test(code))
}

/** What Neo4j says of its certificate where that is not trusted; null where it is. */
export function distrust(error: GraphError): string | null {
  for (const { message } of driverErrors(error)) {
    const [, why] = UNTRUSTED.exec(message) ?? []
    if (why !== undefined) return why
  }
  return null
}

/** Whether the database does not know what this process has seen, because it is another one. */
export function isOtherDatabase({ cause }: GraphError): boolean {
  return cause instanceof Neo4jError && /\.Transaction\.InvalidBookmark(Mixture)?$/.test(cause.code)
}

/** The driver's error, and those that caused it. */
function driverErrors(error: unknown): readonly Neo4jError[] {
  if (!(error instanceof Error)) return []
  return [...(error instanceof Neo4jError ? [error] : []), ...driverErrors(error.cause)]
}

const NOT_LEADER = /\.(Cluster\.NotALeader|General\.ForbiddenOnReadOnlyDatabase)$/
const NO_WRITER = /^Failed to obtain connection towards write server/
const UNTRUSTED = /certificate is not trusted[\s\S]*Socket responded with: (\S+)/

function reasonOf({ code, message }: Neo4jError): Reason {
  if (/TransactionTimedOut|BookmarkTimeout/.test(code)) return 'TIMEOUT'
  if (/OutOfMemory/.test(code)) return ONE_STATEMENTS_LIMIT.test(message) ? 'TOO_LARGE' : 'OVERLOADED'
  if (/NoThreadsAvailable|ResourceExhaustion|MaximumTransactionLimitReached/.test(code)) return 'OVERLOADED'
  if (/^Connection acquisition timed out/.test(message)) return 'OVERLOADED' // all of them are in use
  if (/^Neo\.ClientError\.Security\./.test(code)) return 'UNAUTHORIZED'
  if (/EntityNotFound/.test(code) || NOT_FOUND.test(message)) return 'CHANGED'
  if (NO_CONNECTION.test(code) || OUT_OF_ORDER.test(code) || PANIC.test(message)) return 'UNAVAILABLE'
  return 'REJECTED'
}

/** The driver's own codes: no connection could be made, or one has ended; ProtocolError while hands were shaken. */
const NO_CONNECTION = /^(ServiceUnavailable|SessionExpired|ProtocolError|N\/A)$/

/** Some operators of Neo4j let its own exception out, with a code for faults of any kind. */
const NOT_FOUND = /^org\.neo4j\.\S+\.EntityNotFoundException: /

/** What Neo4j answers to any statement as long as a database is not there, starts, stops, or is damaged. */
const OUT_OF_ORDER =
  /Database(Unavailable|NotFound)$|Cluster\.NotALeader$|\.Transaction\.(TransactionStartFailed|TransactionLogError|Terminated|LockClientStopped)$|\.UnableToStartDatabase$|\.StorageDamageDetected$/

/** After an error in writing its log a database takes nothing more until it is restarted; its codes for that differ. */
const PANIC = /database has encountered a critical error|database panic/i

/** The setting that Neo4j names where one statement is at its limit; where all together are, it names another. */
const ONE_STATEMENTS_LIMIT = /\bdb\.memory\.transaction\.max\b/
