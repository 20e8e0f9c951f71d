import { leaving } from './deadline.ts'
import type { ReadableGraph } from './graph.ts'

/** Lets so many works go on at once; others wait for their turn, first come, first served. */
export interface Turns {
  /** How many wait, and how many have their turn. */
  waiting(): number
  taken(): number
  /** Comes back with what ends the turn, once there is one. Throws a GraphError when the signal is aborted before that. */
  take(signal?: AbortSignal): Promise<() => void>
}

export function turns(most: number): Turns {
  const waiting = new Set<() => void>()
  let taken = 0
  const end = () => {
    const [next] = waiting
    if (next) next()
    else taken -= 1
  }
  return {
    waiting: () => waiting.size,
    taken: () => taken,
    async take(signal) {
      if (taken < most) taken += 1
      else await turnOf(waiting, signal)
      return end
    },
  }
}

/** Stands in the queue until it is called. */
function turnOf(waiting: Set<() => void>, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      waiting.delete(go)
      reject(leaving(signal))
    }
    const go = () => {
      waiting.delete(go)
      signal?.removeEventListener('abort', leave)
      resolve()
    }
    waiting.add(go)
    signal?.addEventListener('abort', leave, { once: true })
    if (signal?.aborted) leave()
  })
}

/** The same graph, asked no more statements at once than there are turns. */
export function inTurns(graph: ReadableGraph, turns: Turns): ReadableGraph {
  return {
    async read(statement, params, options) {
      const end = await turns.take(options?.signal)
      try {
        return await graph.read(statement, params, options)
      } finally {
        end()
      }
    },
  }
}
