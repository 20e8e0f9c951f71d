import { setTimeout as pause } from 'node:timers/promises'
import { GraphError } from './graph-error.ts'
import { onSilence } from './silence.ts'

/** Knows whether the database is there, so that nobody waits for one that is not. */
export interface Breaker {
  /** Aborted while the database is gone; when it is back, another one takes its place. */
  readonly gone: AbortSignal
  /** While `work` goes on and nothing comes from the database, it is asked whether it is there. */
  watch<T>(work: Promise<T>): Promise<T>
  /** Asks it now. If it is not there, it is gone until it answers again. */
  isThere(): Promise<boolean>
  close(): void
}

export interface BreakerOptions {
  /** Asks the database something over a connection of its own: whether it answered. */
  readonly probe: () => Promise<boolean>
  /** How many bytes have come from the database. */
  readonly heard: () => number
  /** Told when it is gone, before those who wait are. */
  readonly onGone: () => void
}

/** After how many milliseconds of silence the database is asked whether it is there. */
const SUSPICIOUS = 500
/** Between two questions to a database that is gone. */
const PAUSE = 500

export function breaker({ probe, heard, onGone }: BreakerOptions): Breaker {
  let gone = new AbortController()
  let closed = false
  let asking: Promise<boolean> | null = null
  let [waiting, stopListening] = [0, () => {}]
  const ask = async () => {
    asking ??= probe().finally(() => {
      asking = null
    })
    return asking
  }
  const untilItIsBack = async () => {
    while (!closed && !(await ask())) await pause(PAUSE, undefined, { ref: false })
    gone = new AbortController()
  }
  const isThere = async () => {
    const there = !gone.signal.aborted && !closed && (await ask())
    if (there || closed || gone.signal.aborted) return there
    onGone()
    gone.abort(new GraphError('UNAVAILABLE'))
    void untilItIsBack()
    return false
  }
  return {
    get gone() {
      return gone.signal
    },
    async watch(work) {
      waiting += 1
      if (waiting === 1) stopListening = onSilence(heard, SUSPICIOUS, () => void isThere())
      try {
        return await work
      } finally {
        waiting -= 1
        if (waiting === 0) stopListening()
      }
    },
    isThere,
    close() {
      closed = true
      stopListening()
    },
  }
}
