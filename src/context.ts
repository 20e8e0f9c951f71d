import type { Composed } from './filter/composed.ts'
import type { Run } from './graph/graph.ts'
import type { Scope } from './graph/loader.ts'
import type { Kind } from './model/vocabulary.ts'
import type { AsOf } from './time/clocks.ts'

/** What every resolver is given. A new one is made for each request. */
export interface Context extends Scope {
  readonly reading: Scope['reading'] & { readonly signal: AbortSignal; readonly timeoutMs: number }
  readonly asOf: AsOf
  /** The day in UTC on which it came. */
  readonly today: string
  /** The statements that this request has run so far. */
  readonly runs: readonly Run[]
  /** Fields of its root that are null, for nothing has the slug that they were asked for. */
  readonly unknownSlugs: UnknownSlug[]
  /** How many things it may return at most; known before it is executed. */
  readonly cost?: number
  /** What its fields filter and order by. */
  readonly composed: Composed
  /** Whether it asks for heavy work. */
  readonly isHeavy?: boolean
  /** Told of what the answer grows by, in bytes; throws when it may not grow any more, or nobody waits for it. */
  readonly grow?: (bytes: number) => void
}

/** A field that was asked for the thing of a slug, and is null. */
export interface UnknownSlug {
  /** Its name in the answer. */
  readonly path: readonly [string | number]
  readonly type: string
  readonly slug: string
  /** What the entity of that slug is, where it is only of another kind. */
  readonly kind: Kind | null
}
