import type { RefusalRule } from '../errors.ts'
import type { Run } from '../graph/run.ts'

/** What the log says of a request. Of its content it has only the operation's name, and nothing of the answer. */
export interface RequestLine {
  readonly requestId: string
  readonly operationName: string | null
  readonly operationType: string | null
  /** The first 12 digits of the SHA-256 of its text, by which the same document is found again. */
  readonly document: string | null
  readonly status: number
  readonly milliseconds: number
  readonly cost: number | null
  readonly statements: number
  readonly rows: number
  /** The error codes of the answer, each once. */
  readonly errors: readonly string[]
  /** Whether it was refused before any of it was read. */
  readonly isUnread?: true
  /** Whether it is the question of an export, which has a line of its own with the same request id. */
  readonly isOwn?: true
  /** The limit that refused it, where one did. */
  readonly rule?: RefusalRule
  /** The name of the viewer, where a key says it. */
  readonly viewer?: string
  /** The trace that has its spans, where OpenTelemetry is set up. */
  readonly traceId?: string
}

/** What the log says of a request that took long: the statements that it waited for, by name, failed ones too. */
export interface SlowLine {
  readonly requestId: string
  readonly milliseconds: number
  readonly runs: readonly Pick<Run, 'name' | 'rows' | 'milliseconds' | 'failed'>[]
}
