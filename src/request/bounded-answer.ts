import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import { clientError } from '../errors.ts'
import { beyond, type Limits } from './limits.ts'

/**
 * Ends a request that takes too long, or whose answer grows too large, with everything that is running for it. The
 * partial answer is discarded.
 */
export function boundedAnswer(limits: Limits): Plugin<Context> {
  return {
    onExecute({ args, executeFn, setExecuteFn, extendContext }) {
      const { ending } = args.contextValue as Context // made by the server
      const { signal } = ending
      const ended = Promise.withResolvers<{ readonly errors: readonly GraphQLError[] }>()
      let bytes = 0
      const grow = (more: number) => {
        bytes += more
        const refusal = beyond(limits, 'answerBytes', bytes, LESS)
        if (refusal) ending.end(refusal)
        if (signal.aborted) throw OVER
      }
      extendContext({ grow })
      setExecuteFn(async (executed) => {
        bytes = 0 // it may be executed again
        const end = () => ended.resolve({ errors: [endOf(signal)] })
        signal.addEventListener('abort', end, { once: true })
        if (signal.aborted) end()
        try {
          return await Promise.race([ended.promise, executeFn(executed)])
        } finally {
          signal.removeEventListener('abort', end)
        }
      })
    },
  }
}

const LESS = "Ask for smaller pages, or for fewer fields; '/export' has a graph of any size as a file."

/** Thrown by every field after the end. It has a path already, so that no new error is made for each field. */
const OVER = new GraphQLError('The request has ended.', { path: [] })

/** Why the request ended: the answer was too large, the time was over, or the client gave up. */
function endOf({ reason }: AbortSignal): GraphQLError {
  if (reason instanceof GraphQLError) return reason
  const isLate = reason instanceof DOMException && reason.name === 'TimeoutError'
  return isLate ? clientError('TIMEOUT', LATE) : clientError('REQUEST_ABORTED', LEFT)
}

const LATE = 'The answer took longer than a request may. Ask for fewer things, or for fewer levels of them.'
const LEFT = 'The request was given up before its answer was complete.'
