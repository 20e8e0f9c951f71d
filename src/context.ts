import type { AskedClocks } from './graph/clocks.ts'
import type { Run } from './graph/graph.ts'
import type { Scope } from './graph/loader.ts'
import type { UnknownSlug } from './search/slug-fields.ts'

/** The clocks as the client asked for them by `@asOf`, in one form for all that mean the same. */
export type AsOf = AskedClocks

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
  /** Whether it asks for heavy work. */
  readonly isHeavy?: boolean
  /** Told of what the answer grows by, in bytes; throws when it may not grow any more, or nobody waits for it. */
  readonly grow?: (bytes: number) => void
}
