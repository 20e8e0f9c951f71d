import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'

/** What work comes to, and for how long at most it kept the event loop to itself, in milliseconds. */
export async function stallOf<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly stall: number }> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  await pause(20)
  delay.reset()
  const result = await work()
  await pause(20) // so that a stall at the end counts
  delay.disable()
  return { result, stall: delay.max / 1e6 }
}
