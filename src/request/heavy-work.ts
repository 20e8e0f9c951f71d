import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import { clientError } from '../errors.ts'
import type { ReadableGraph } from '../graph/graph.ts'
import { inTurns, type Turns, turns } from '../graph/turns.ts'

/** How many heavy requests may wait for each that is worked on. */
const WAITING = 4

/** For which part of the time that a statement may take: who starts late is not answered in time anyway. */
const PATIENCE = 1 / 2

/**
 * Has requests with heavy fields go through a lane: so many at once are worked on, and all of their statements together
 * wait for their turns, so that light ones find the database free. A queue that is long, or a wait, is OVERLOADED.
 */
export function heavyWork(graph: ReadableGraph, most: number, statements: Turns): Plugin<Context> {
  const lane = turns(most)
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { isHeavy, reading } = args.contextValue as Context // made by the server
      if (!isHeavy) return
      const { signal, timeoutMs } = reading
      setExecuteFn(async (executed) => {
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

/** How many statements of one request go on at once: it has a pool of connections to share with others. */
const STATEMENTS = 4

/** The graph as one request reads it. */
export const forRequest = (graph: ReadableGraph) => inTurns(graph, turns(STATEMENTS))

const overloaded = () =>
  clientError(
    'OVERLOADED',
    'Too much heavy work is under way, such as groups, comparisons and paths. Try again in a few seconds.',
    {
      http: { status: 503, headers: { 'Retry-After': '5' } },
    },
  )
