import { setTimeout as pause } from 'node:timers/promises'
import { GraphError, isLockedOut, isUnavailable } from './graph-error.ts'
import { greetingPatience } from './greeting-patience.ts'
import type { OutageListener } from './outage.ts'
import { onSilence } from './silence.ts'
import { type SlowStart, slowStart } from './slow-start.ts'

/** Knows whether the database is there, so that nobody waits for one that is not. */
export interface Breaker {
  /** Aborted while the database is gone; when it is back, another one takes its place. */
  readonly gone: AbortSignal
  /** Why it lets nobody in with our password; null where it does. Connections of before may still serve. */
  readonly lockedOut: GraphError | null
  /** To be told why a statement failed: no other connection is tried for a while where the password is wrong. */
  failed(error: unknown): void
  /** To be asked before each statement. */
  readonly turn: SlowStart['turn']
  /** While `work` goes on and nothing comes from the database, it is asked whether it is there. */
  watch<T>(work: Promise<T>): Promise<T>
  /** Asks it now. If it is not there, it is gone until it answers again. */
  isThere(): Promise<boolean>
  /** Whether what is asked now may be answered. */
  isReady(): Promise<boolean>
  /** From now on `listener` is told when an outage is noticed and when it is over. */
  onOutage(listener: OutageListener): void
  close(): void
}

export interface BreakerOptions {
  /**
   * Asks the database something over a connection of its own; throws why there was no answer, as after some silence.
   * Comes back with how many milliseconds its greeting took.
   */
  readonly probe: (silenceMs: number) => Promise<number>
  /** After how many milliseconds of silence one that is not busy is gone. */
  readonly silenceMs: number
  /** How many bytes have come from the database. */
  readonly heard: () => number
  /** Told when it is gone, before those who wait are. */
  readonly onGone: () => void
}

/** After how many milliseconds of silence the database is asked whether it is there. */
const SUSPICIOUS = 500
/** Between two questions to a database that is gone. */
const PAUSE = 500
/** Between two tries of a wrong password: after three Neo4j keeps that user out for five seconds, with the right one too. */
const PAUSE_LOCKED_OUT = 10_000

export function breaker({ probe, silenceMs, heard, onGone }: BreakerOptions): Breaker {
  let gone = new AbortController()
  let lockedOut: GraphError | null = null
  let [refusedSince, triedAgainAt, asksForEntry] = [0, 0, false]
  let [closed, answered] = [false, 0]
  let listener: OutageListener | null = null
  let noAnswer: unknown = null
  const patience = greetingPatience(silenceMs)
  const starting = slowStart()
  let asking: Promise<boolean> | null = null
  let [waiting, stopListening] = [0, () => {}]
  const failed = (error: unknown) => {
    if (lockedOut || closed || !isLockedOut(error)) return
    lockedOut = error
    refusedSince = performance.now()
    triedAgainAt = refusedSince + PAUSE_LOCKED_OUT
    listener?.began('PASSWORD_REFUSED', error)
    if (!asksForEntry) void untilItLetsUsIn()
  }
  const letIn = () => {
    if (!lockedOut) return
    lockedOut = null
    if (!closed) listener?.ended('PASSWORD_REFUSED', performance.now() - refusedSince)
  }
  const ask = async () => {
    const began = performance.now()
    asking ??= probe(gone.signal.aborted ? patience.ofGone() : patience.now())
      .then(
        (greeting) => {
          patience.greeted(greeting)
          if (began > refusedSince) letIn() // or it was let in before
          return true
        },
        (error: unknown) => {
          noAnswer = error
          failed(error)
          return !isUnavailable(error)
        },
      )
      .finally(() => {
        asking = null
      })
    return asking
  }
  const untilItIsBack = async () => {
    const since = performance.now()
    while (!closed && !(await ask())) await pause(PAUSE, undefined, { ref: false })
    gone = new AbortController()
    patience.back()
    starting.begin()
    if (!closed) listener?.ended('GONE', performance.now() - since)
  }
  const untilItLetsUsIn = async () => {
    asksForEntry = true
    while (!closed && lockedOut) {
      await pause(Math.max(0, triedAgainAt - performance.now()), undefined, { ref: false })
      if (performance.now() < triedAgainAt) continue // it was let in meanwhile, and then refused
      triedAgainAt = performance.now() + PAUSE_LOCKED_OUT
      if (lockedOut) await probe(patience.ofGone()).then(letIn, refusedAgain)
    }
    asksForEntry = false
  }
  const refusedAgain = (error: unknown) => {
    if (isLockedOut(error)) lockedOut = error
    else if (isUnavailable(error)) left(error)
    else if (!isOverloaded(error)) letIn()
  }
  const left = (why: unknown) => {
    if (gone.signal.aborted || closed) return
    onGone()
    gone.abort(new GraphError('UNAVAILABLE'))
    listener?.began('GONE', why)
    void untilItIsBack()
  }
  const isThere = async () => {
    const there = !gone.signal.aborted && !closed && (lockedOut !== null || (await ask()))
    if (there || closed || gone.signal.aborted) return there
    left(noAnswer)
    return false
  }
  return {
    get gone() {
      return gone.signal
    },
    get lockedOut() {
      return lockedOut
    },
    failed,
    turn: starting.turn,
    async watch(work) {
      waiting += 1
      if (waiting === 1) stopListening = onSilence(heard, SUSPICIOUS, () => void isThere())
      try {
        const result = await work
        answered = Date.now()
        return result
      } finally {
        waiting -= 1
        if (waiting === 0) stopListening()
      }
    },
    isThere,
    isReady: async () => (await isThere()) && (lockedOut === null || Date.now() - answered < PAUSE_LOCKED_OUT),
    onOutage(told) {
      listener = told
    },
    close() {
      closed = true
      stopListening()
    },
  }
}

/** Whether the database took no more work, and so did not say whether the password is right. */
function isOverloaded(error: unknown): boolean {
  return error instanceof GraphError && error.reason === 'OVERLOADED'
}
