import type { Plugin } from 'graphql-yoga'
import { isLong, nextTurn } from '../graph/event-loop.ts'

/**
 * Begins requests that arrive together in several turns of the event loop, because each takes a while to parse, to
 * validate and to begin. Between them connections are accepted, answers are sent, and other requests are refused. What
 * waits must have a place among the requests in progress: that bounds how many wait.
 */
export const ownTurn: Plugin = {
  onParams({ paramsHandler, setParamsHandler }) {
    setParamsHandler(async (payload) => {
      while (isLong()) await nextTurn(false)
      return paramsHandler(payload)
    })
  },
}
