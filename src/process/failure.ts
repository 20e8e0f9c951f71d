import { ConfigError } from '../config.ts'
import { GraphError, type Reason } from '../graph/graph-error.ts'
import { StartError } from '../graph/start-error.ts'

/** The message for the user if a failure has an outside cause; null if it is a fault of the program. */
export function failureOf(error: unknown): string | null {
  if (error instanceof ConfigError || error instanceof StartError) return error.message
  if (error instanceof GraphError) return `${TOLD[error.reason]}${ownWords(error)}`
  if (isOfSystem(error)) return `The system refused: ${error.message}.`
  return null
}

const AGAIN = 'What was written before stays. Run the same command again: it goes on.'

const TOLD: Readonly<Record<Reason, string>> = {
  UNAVAILABLE: `The database does not answer any more. ${AGAIN}`,
  TIMEOUT: `The database took too long. ${AGAIN}`,
  ABORTED: `It was given up. ${AGAIN}`,
  TOO_LARGE: `A statement needs more memory than one may have: give Neo4j a larger db.memory.transaction.max. ${AGAIN}`,
  OVERLOADED: `The database has too much to do at once. ${AGAIN}`,
  UNAUTHORIZED: 'The database does not let this user do that. Check NEO4J_USERNAME and NEO4J_PASSWORD.',
  CHANGED: `Something was removed while it was worked on. ${AGAIN}`,
  REJECTED: `The database refused a statement. ${AGAIN}`,
}

/** Neo4j's own message, which says more. Only the terminal shows it. */
function ownWords({ cause }: GraphError): string {
  if (!(cause instanceof Error)) return ''
  const code = 'code' in cause ? `${cause.code}: ` : ''
  return `\nIn its own words: ${code}${cause.message.split('\n')[0]}`
}

/** Whether the error comes from the operating system: a file, a disk or a socket. */
function isOfSystem(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && 'code' in error
}
