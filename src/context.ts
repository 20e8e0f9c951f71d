import type { Ending } from './ending.ts'
import type { Composed } from './filter/composed.ts'
import type { Run } from './graph/run.ts'
import type { Scope } from './graph/scope.ts'
import type { DataName } from './loading/data-sets.ts'
import type { Kind } from './model/vocabulary.ts'
import type { AsOf } from './time/clocks.ts'

/** What every resolver gets. A new one is made for each request. */
export interface Context extends Scope {
  readonly reading: Scope['reading'] & { readonly signal: AbortSignal; readonly timeoutMs: number }
  /** What ends the request before its answer; `reading` has its signal. */
  readonly ending: Ending
  readonly asOf: AsOf
  /** The data set that the graph holds. */
  readonly data: DataName
  /** The origin of the addresses of pages, such as `https://graph.example.org`. */
  readonly baseUrl: string
  /** The day of the request, in UTC. */
  readonly today: string
  /** The statements that this request has run so far, in the order in which they were sent. */
  readonly runs: readonly Run[]
  /** Fields of the root that are null because nothing has the requested slug. */
  readonly unknownSlugs: UnknownSlug[]
  /** The id in the log, which its answer names; only requests to `/graphql` have one. */
  readonly requestId?: string
  /** The trace that will have its spans, where OpenTelemetry is set up. */
  readonly traceId?: string
  /** How many things the request may return at most; known before it is executed. */
  readonly cost?: number
  /** The Cypher of its filters and orders. */
  readonly composed: Composed
  /** Called with the bytes that are added to the answer. Throws if it grows too large or the request was aborted. */
  readonly grow?: (bytes: number) => void
}

/** A field that is null although a slug was given. */
export interface UnknownSlug {
  /** Its name in the answer. */
  readonly path: readonly [string | number]
  readonly type: string
  readonly slug: string
  /** The kind of the entity that has the slug, if it is of another kind than requested. */
  readonly kind: Kind | null
}
