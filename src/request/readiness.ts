import type { Plugin } from 'graphql-yoga'
import type { Graph } from '../graph/graph.ts'
import { type Check, checksOf } from '../loading/checks.ts'

/**
 * Answers `/ready` with 200 only if queries can be answered, which it tests by running one. `/ready?verbose` has the same
 * status, and lists what else is known of the graph as JSON. It names no host, and nothing that the database said.
 */
export function readiness(graph: Graph, logError: (cause: unknown) => void): Plugin {
  // Whoever throws here would show clients the message.
  const isReady = () =>
    graph.isReady().catch((error: unknown) => {
      logError(error)
      return false
    })
  const checks = shared((isThere) => checksOf(graph, isThere, logError))
  return {
    async onRequest({ url, endResponse, fetchAPI }) {
      if (url.pathname !== '/ready') return
      const ready = await isReady()
      const body = url.searchParams.has('verbose') ? JSON.stringify({ ready, checks: await checks(ready) }) : null
      endResponse(
        new fetchAPI.Response(body, {
          status: ready ? 200 : 503,
          headers: {
            'Cache-Control': 'no-store',
            ...(body !== null && { 'Content-Type': 'application/json; charset=utf-8' }),
            ...(!ready && { 'Retry-After': '2' }),
          },
        }),
      )
    },
  }
}

/** However many ask, the graph is looked at once a second. */
function shared(look: (isThere: boolean) => Promise<readonly Check[]>) {
  let [looked, last]: [number, Promise<readonly Check[]> | null] = [Number.NEGATIVE_INFINITY, null]
  let wasThere = false
  return (isThere: boolean) => {
    if (last && isThere === wasThere && performance.now() - looked < SECOND) return last
    ;[looked, wasThere] = [performance.now(), isThere]
    last = look(isThere)
    return last
  }
}

/** In milliseconds. */
const SECOND = 1_000
