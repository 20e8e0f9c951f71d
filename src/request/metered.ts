import { GraphQLError } from 'graphql'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import { viewerOf } from '../access/asking.ts'
import type { Quotas } from '../access/quotas.ts'
import type { Context } from '../context.ts'
import type { Asked } from './viewers-only.ts'

/**
 * Charges each operation to its viewer before it is executed, and tells in headers what is left. A heavy one whose turn
 * does not come costs nothing: it must stand behind the plugin that gives them their turns.
 */
export function metered({ charge, refund, headersFor }: Quotas): Plugin<Context> {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { request, cost = 0, isHeavy, isPaid } = args.contextValue as Context & YogaInitialContext & Asked // made by the server
      const viewer = viewerOf(request)
      if (!viewer || isPaid) return
      charge(viewer, cost)
      if (!isHeavy) return
      setExecuteFn(async (executed) => {
        try {
          return await executeFn(executed)
        } catch (error) {
          if (error instanceof GraphQLError && error.extensions['code'] === 'OVERLOADED') refund(viewer)
          throw error
        }
      })
    },
    onResponse({ request, response }) {
      const viewer = viewerOf(request)
      if (!viewer) return
      for (const [name, value] of Object.entries(headersFor(viewer))) response.headers.set(name, value)
    },
  }
}
