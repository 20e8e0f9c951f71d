import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import { GraphError } from '../graph/graph-error.ts'
import { slugHints } from '../search/slug-fields.ts'

/** Hints that an answer has at most. */
const MOST = 5

/**
 * Says in `extensions.hints` of an answer which slugs nothing has, and which may have been meant. An answer is whole
 * without: where that cannot be found out in time, there are none.
 */
export function hints(logError: (cause: unknown) => void): Plugin<Context> {
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
            if (!(error instanceof GraphError) || error.reason === 'REJECTED') logError(error)
          }
        },
      }
    },
  }
}
