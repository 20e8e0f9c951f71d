import { readdirSync, readFileSync, statSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** What results say of the machine: neither its name nor anybody's paths. */
export function machine(): string {
  const [{ model = 'unknown processor' } = {}] = cpus()
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  return `${availableParallelism()} cores (${model.trim()}), ${gigabytes} GB of memory, Linux, Node ${process.versions.node}`
}

/** The time that a process has had on all cores since it began, in milliseconds. */
export function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK // utime and stime
}

/** The kernel counts in hundredths of a second, whatever its own clock. */
const MS_PER_TICK = 10

/** Resident memory in megabytes. */
export function memoryOf(pid: number): number {
  const [, kilobytes = ''] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1024)
}

/** What the files of a folder take, in megabytes. */
export function diskOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0 // some come and go
  return Math.round(files.reduce((sum, { parentPath, name }) => sum + sizeOf(join(parentPath, name)), 0) / 1e6)
}

/** A fixed amount of work on all cores at once, in milliseconds. */
interface Spin {
  /** How long it took: longer if others work too. */
  readonly taken: number
  /** The processor time that it needed. */
  readonly needed: number
}

export async function spin(): Promise<Spin> {
  const threads = Array.from({ length: availableParallelism() }, () => {
    const { promise, resolve, reject } = Promise.withResolvers<Spin>()
    new Worker(WORK, { eval: true }).once('message', resolve).once('error', reject)
    return promise
  })
  const spins = await Promise.all(threads)
  return {
    taken: Math.max(...spins.map(({ taken }) => taken)),
    needed: Math.max(...spins.map(({ needed }) => needed)),
  }
}

/** The processor time that a spin needs at best: what it takes on a quiet machine. */
export async function calmSpin(): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 5; round += 1) best = Math.min(best, (await spin()).needed)
  return best
}

const WORK = `
  const [began, used] = [performance.now(), process.threadCpuUsage()]
  let value = 1
  for (let round = 0; round < 3e7; round += 1) value = (Math.imul(value, 1664525) + 1013904223) | 0
  const { user, system } = process.threadCpuUsage(used)
  const taken = performance.now() - began + (value & 0) // the value is used, so that the work is done
  require('node:worker_threads').parentPort.postMessage({ taken, needed: (user + system) / 1000 })`
