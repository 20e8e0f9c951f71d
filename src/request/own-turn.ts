import type { Plugin } from 'graphql-yoga'
import { isLong, nextTurn } from '../graph/event-loop.ts'

/**
 * Begins requests that arrive together in turns of the event loop of their own, where they take long to parse, to
 * validate and to begin. Between them connections are accepted, answers are sent, and other requests are refused.
 */
export const ownTurn: Plugin = {
  onParams({ paramsHandler, setParamsHandler }) {
    setParamsHandler(async (payload) => {
      while (isLong()) await nextTurn(false)
      return paramsHandler(payload)
    })
  },
}
