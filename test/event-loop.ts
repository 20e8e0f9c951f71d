import { setTimeout as pause } from 'node:timers/promises'

interface Stall<T> {
  readonly result: T
  /** The longest time for which it kept the event loop busy, and how long it took in all, in milliseconds. */
  readonly stall: number
  readonly milliseconds: number
}

/**
 * Measures how long work blocks the event loop: the most processor time that its thread takes between two ticks. Other
 * programs on the same machine delay ticks, but take none of that time.
 */
export async function stallOf<T>(work: () => Promise<T>): Promise<Stall<T>> {
  let stall = 0
  let last = process.threadCpuUsage()
  const tick = () => {
    const { user, system } = process.threadCpuUsage(last)
    last = process.threadCpuUsage()
    stall = Math.max(stall, (user + system) / 1_000)
  }
  const ticking = setInterval(tick, 5)
  await pause(20)
  stall = 0
  const started = performance.now()
  const result = await work()
  const milliseconds = performance.now() - started
  await pause(20) // so that a stall at the end is measured
  clearInterval(ticking)
  return { result, stall, milliseconds }
}

/** Keeps the event loop busy until something holds, and says how often it has looked. */
export function keepBusy(until: () => boolean): number {
  let looks = 1
  while (!until()) looks += 1
  return looks
}
