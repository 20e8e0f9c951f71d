import { setImmediate as turn } from 'node:timers/promises'
import type { Plugin } from 'graphql-yoga'

/** How many requests wait at most. More begin at once, or a queue could grow that no limit is for. */
const MOST = 100

/**
 * Begins requests that arrive together one in each turn of the event loop, because each takes a while to parse, to
 * validate and to begin. Between them connections are accepted, answers are sent, and other requests are refused.
 */
export function ownTurn(): Plugin {
  let waiting = 0
  let last = Promise.resolve()
  const waits = async () => {
    waiting += 1
    last = last.then(() => turn())
    await last
    waiting -= 1
  }
  return {
    onParams({ paramsHandler, setParamsHandler }) {
      setParamsHandler(async (payload) => {
        if (waiting < MOST) await waits()
        return paramsHandler(payload)
      })
    },
  }
}
