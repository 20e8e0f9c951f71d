import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'

interface Stall<T> {
  readonly result: T
  /** The longest time for which it blocked the event loop, and the total time, in milliseconds. */
  readonly stall: number
  readonly milliseconds: number
}

/** Measures how long work blocks the event loop. */
export async function stallOf<T>(work: () => Promise<T>): Promise<Stall<T>> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  await pause(20)
  delay.reset()
  const started = performance.now()
  const result = await work()
  const milliseconds = performance.now() - started
  await pause(20) // so that a stall at the end is measured
  delay.disable()
  return { result, stall: delay.max / 1e6, milliseconds }
}
