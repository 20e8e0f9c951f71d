import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Served } from '../faults/served.ts'
import type { Point } from './slope.ts'

/** The memory of a server at some moments, in bytes. */
export interface Memory {
  /** What its process has in memory. */
  readonly resident: readonly Point[]
  /** What its objects take after a garbage collection. */
  readonly heap: readonly Point[]
}

/** Measures until the work is done, and then once more. Throws if the server ends: it does after a rejection. */
export async function memoryDuring(
  { server, inspected }: Served,
  work: Promise<unknown>,
  everyMs: number,
): Promise<Memory> {
  const gone = server.exited.then((code) => {
    throw new Error(`The server ended with ${code}:\n${server.output()}`)
  })
  gone.catch(() => undefined)
  const resident: Point[] = []
  const heap: Point[] = []
  const done = work.then(() => true)
  for (let isDone = false; !isDone; ) {
    isDone = await Promise.race([gone, done, pause(everyMs, false, { ref: false })])
    heap.push([performance.now(), await Promise.race([gone, inspected.heap()])])
    resident.push([performance.now(), residentOf(server.pid)])
  }
  return { resident, heap }
}

function residentOf(pid: number): number {
  const [, kilobytes = ''] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) * 1024
}

/** What a server holds when nobody asks it anything. */
export interface AtRest {
  readonly sockets: number
  /** Handles, timers and whatever else keeps its process alive, except sockets. */
  readonly handles: number
}

export async function atRest({ sockets, inspected }: Served): Promise<AtRest> {
  const resources = Array.from(await inspected.resources()).filter(([kind]) => kind !== 'TCPSocketWrap')
  return { sockets: sockets(), handles: resources.reduce((sum, [, count]) => sum + count, 0) }
}
