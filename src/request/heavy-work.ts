import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import { viewerOf } from '../access/asking.ts'
import type { Quotas } from '../access/quotas.ts'
import type { Context } from '../context.ts'
import { clientError } from '../errors.ts'
import type { ReadableGraph } from '../graph/graph.ts'
import { inTurns, type Turns, turns } from '../graph/turns.ts'
import type { Admission } from './admission.ts'
import type { Asked } from './viewers-only.ts'

/** How many heavy requests may always wait for each one that is executed. */
const WAITING = 4

/** More may wait where all would start in time, even if each took as long as the longest of so many before them. */
const BEFORE = 8

/**
 * The longest wait, as a part of the statement timeout: a request that starts later would not finish in time anyway.
 */
const PATIENCE = 1 / 2

/**
 * Limits how many heavy requests are executed at once, by the turns of `lane`. All of their statements take turns, so
 * that light requests find the database free. One that would not start in time, or does not, fails with OVERLOADED. What
 * does not start costs nothing, also where its client leaves. Whether it waits or not, it leaves its place among the
 * requests in progress, so that light requests are not refused because of it.
 */
export function heavyWork(
  graph: ReadableGraph,
  { most, lane, statements, places, quotas }: HeavyWork,
): Plugin<Context> {
  const took: number[] = []
  const begun = new Set<number>()
  /** How long another one may have to wait, in milliseconds, by the last ones and by those that are being executed. */
  const wait = () => {
    if (took.length === 0) return Number.POSITIVE_INFINITY
    const longest = Math.max(...took, performance.now() - Math.min(...begun))
    return (longest * (lane.waiting() + 1)) / most
  }
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { isHeavy, reading, request, isPaid } = args.contextValue as Context & YogaInitialContext & Asked // made by the server
      if (!isHeavy) return
      const { signal, timeoutMs } = reading
      const viewer = viewerOf(request)
      let hasBegun = false // it may be asked again
      const unbegun = (error: unknown) => {
        if (viewer && !isPaid && !hasBegun) quotas.refund(viewer)
        return error
      }
      setExecuteFn(async (executed) => {
        places.leave(request)
        const patienceMs = Math.ceil(timeoutMs * PATIENCE)
        if (lane.waiting() >= WAITING * most && wait() > patienceMs) throw unbegun(overloaded())
        const late = AbortSignal.timeout(patienceMs)
        const end = await lane.take(AbortSignal.any([signal, late])).catch((error: unknown) => {
          throw unbegun(signal.aborted ? error : overloaded())
        })
        hasBegun = true
        const started = performance.now()
        begun.add(started)
        const contextValue = { ...(executed.contextValue as Context), graph: forRequest(inTurns(graph, statements)) }
        try {
          return await executeFn({ ...executed, contextValue })
        } finally {
          begun.delete(started)
          if (took.push(performance.now() - started) > BEFORE) took.shift()
          end()
        }
      })
    },
  }
}

interface HeavyWork {
  readonly most: number
  readonly lane: Turns
  readonly statements: Turns
  readonly places: Admission
  readonly quotas: Quotas
}

/** How many statements one request may run at once: requests share a pool of connections. */
const STATEMENTS = 4

/** The graph for one request. */
export const forRequest = (graph: ReadableGraph) => inTurns(graph, turns(STATEMENTS))

const overloaded = () =>
  clientError(
    'OVERLOADED',
    'Too much heavy work is under way, such as groups, comparisons, paths and very large pages. Try again in a few seconds.',
    { rule: 'heavy', http: { status: 503, headers: { 'Retry-After': '5' } } },
  )
