import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import type { Context } from '../context.ts'
import { clientError } from '../errors.ts'
import type { ReadableGraph } from '../graph/graph.ts'
import { inTurns, type Turns, turns } from '../graph/turns.ts'
import type { Admission } from './admission.ts'

/** How many heavy requests may wait for each one that is executed. */
const WAITING = 4

/**
 * The longest wait, as a part of the statement timeout: a request that starts later would not finish in time anyway.
 */
const PATIENCE = 1 / 2

/**
 * Limits how many heavy requests are executed at once, by the turns of `lane`. All of their statements take turns, so that light
 * requests find the database free. If too many wait, or one waits too long, it fails with OVERLOADED. Whether it waits
 * or not, it leaves its place among the requests in progress, so that light requests are not refused because of it.
 */
export function heavyWork(graph: ReadableGraph, { most, lane, statements, places }: HeavyWork): Plugin<Context> {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { isHeavy, reading, request } = args.contextValue as Context & YogaInitialContext // made by the server
      if (!isHeavy) return
      const { signal, timeoutMs } = reading
      setExecuteFn(async (executed) => {
        places.leave(request)
        if (lane.waiting() >= WAITING * most) throw overloaded()
        const late = AbortSignal.timeout(Math.ceil(timeoutMs * PATIENCE))
        const end = await lane.take(AbortSignal.any([signal, late])).catch((error: unknown) => {
          throw signal.aborted ? error : overloaded()
        })
        const contextValue = { ...(executed.contextValue as Context), graph: forRequest(inTurns(graph, statements)) }
        try {
          return await executeFn({ ...executed, contextValue })
        } finally {
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
