import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import type { FaultLog } from '../errors.ts'
import { isFault } from '../graph/graph-error.ts'
import { slugHints } from '../search/slug-fields.ts'

/** The most hints in an answer. */
const MOST = 5

/**
 * Lists in `extensions.hints` the slugs that nothing has, with similar slugs that may have been meant. If these cannot
 * be found in time, the answer has no hints.
 */
export function hints(logError: FaultLog): Plugin<Context> {
  return {
    onExecute({ args }) {
      const context = args.contextValue as Context // made by the server
      return {
        async onExecuteDone({ result, setResult }) {
          if (!('data' in result) || context.unknownSlugs.length === 0) return
          const unknown = context.unknownSlugs.slice(0, MOST)
          try {
            const messages = await slugHints(context, unknown)
            const found = unknown.map(({ path }, index) => ({ path, message: messages[index] }))
            setResult({ ...result, extensions: { ...result.extensions, hints: found } })
          } catch (error) {
            if (isFault(error)) logError(error, context.requestId)
          }
        },
      }
    },
  }
}
