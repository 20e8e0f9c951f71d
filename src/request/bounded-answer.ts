import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import { clientError } from '../errors.ts'
import { beyond, type Limits } from './limits.ts'

/**
 * Ends a request that takes too long, whatever with, or whose answer grows too large, and all that is under way for it.
 * What there is of the answer by then is of no use to anybody.
 */
export function boundedAnswer(limits: Limits): Plugin<Context> {
  return {
    onExecute({ args, executeFn, setExecuteFn, extendContext }) {
      const { reading } = args.contextValue as Context // made by the server
      const [asked, full] = [reading.signal, new AbortController()]
      const signal = AbortSignal.any(asked ? [asked, full.signal] : [full.signal])
      const ended = Promise.withResolvers<{ readonly errors: readonly GraphQLError[] }>()
      let bytes = 0
      const grow = (more: number) => {
        bytes += more
        const refusal = beyond(limits, 'answerBytes', bytes, LESS)
        if (refusal) full.abort(refusal)
        if (signal.aborted) throw OVER
      }
      extendContext({ grow, reading: { ...reading, signal } })
      setExecuteFn(async (executed) => {
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

/** What fails from then on fails with it: it has its place already, so that no error is made for each field. */
const OVER = new GraphQLError('The request has ended.', { path: [] })

/** Why it was: the answer was full, the time was over, or nobody waits any more. */
function endOf({ reason }: AbortSignal): GraphQLError {
  if (reason instanceof GraphQLError) return reason
  const isLate = reason instanceof DOMException && reason.name === 'TimeoutError'
  return isLate ? clientError('TIMEOUT', LATE) : clientError('REQUEST_ABORTED', LEFT)
}

const LATE = 'The answer took longer than a request may. Ask for fewer things, or for fewer levels of them.'
const LEFT = 'The request was given up before its answer was complete.'
