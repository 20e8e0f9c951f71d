import type { RefusalRule } from '../errors.ts'
import type { Run } from '../graph/graph.ts'

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
  /** The limit that refused it, where one did. */
  readonly rule?: RefusalRule
  /** The name of the viewer, where a key says it. */
  readonly viewer?: string
  /** The trace that has its spans, where OpenTelemetry is set up. */
  readonly traceId?: string
}

/** What the log says of a request that took long: the statements that it waited for, by name. */
export interface SlowLine {
  readonly requestId: string
  readonly milliseconds: number
  readonly runs: readonly Pick<Run, 'name' | 'rows' | 'milliseconds'>[]
}
