import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import { viewerOf } from '../access/asking.ts'
import type { Quotas } from '../access/quotas.ts'
import type { Context } from '../context.ts'
import type { Asked } from './viewers-only.ts'

/** Charges each operation to its viewer before it is executed, and tells in headers what is left. */
export function metered({ charge, headersFor }: Quotas): Plugin<Context> {
  return {
    onExecute({ args }) {
      const { request, cost, isPaid } = args.contextValue as Context & YogaInitialContext & Asked // made by the server
      const viewer = viewerOf(request)
      if (cost === undefined) return // it is refused: its variables are invalid, or it names no operation
      if (viewer && !isPaid) charge(viewer, cost)
    },
    onResponse({ request, response }) {
      const viewer = viewerOf(request)
      if (!viewer) return
      for (const [name, value] of Object.entries(headersFor(viewer))) response.headers.set(name, value)
    },
  }
}
