import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'

interface Stall<T> {
  readonly result: T
  /** For how long at most it kept the event loop to itself, in milliseconds, and how long it took in all. */
  readonly stall: number
  readonly milliseconds: number
}

/** Whether work lets others have their turn. */
export async function stallOf<T>(work: () => Promise<T>): Promise<Stall<T>> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  await pause(20)
  delay.reset()
  const started = performance.now()
  const result = await work()
  const milliseconds = performance.now() - started
  await pause(20) // so that a stall at the end counts
  delay.disable()
  return { result, stall: delay.max / 1e6, milliseconds }
}
