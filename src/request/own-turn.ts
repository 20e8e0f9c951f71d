import { setImmediate as turn } from 'node:timers/promises'
import type { Plugin } from 'graphql-yoga'

/**
 * Begins requests that arrive together one in each turn of the event loop, because each takes a while to parse, to
 * validate and to begin. Between them connections are accepted, answers are sent, and other requests are refused. What
 * waits must have a place among the requests in progress: that bounds how many wait.
 */
export function ownTurn(): Plugin {
  let last = Promise.resolve()
  return {
    onParams({ paramsHandler, setParamsHandler }) {
      setParamsHandler(async (payload) => {
        last = last.then(() => turn())
        await last
        return paramsHandler(payload)
      })
    },
  }
}
