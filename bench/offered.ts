import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Came, Load } from './offered-load.ts'

/** Sends requests from a process of its own, and says what came. */
export async function offered(load: Load): Promise<Came> {
  const child = fork(fileURLToPath(new URL('offered-load.ts', import.meta.url)))
  child.send(load)
  const [came] = (await once(child, 'message')) as [Came]
  return came
}
