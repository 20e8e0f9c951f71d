import { randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { statement } from '../graph/cypher.ts'
import { type Graph, PROCESS } from '../graph/graph.ts'
import { GraphError, mayPass } from '../graph/graph-error.ts'
import { StartError } from '../graph/start-error.ts'
import { runningProcess, stillRuns } from '../local-neo4j/running-process.ts'
import { unlessBlocked, type Watching } from './blocked.ts'
import { fenced } from './fence.ts'
import { refuseOtherVersion } from './graph-version.ts'
import { refusePart } from './restoring.ts'
import { constraintStatements } from './schema-script.ts'

/**
 * Only one load runs at a time: whoever writes claims, derives, erases, or copies the graph holds the node `LoadLock`, and updates it
 * every few seconds. The lock of a killed process is taken over: at once if the process was on this machine, otherwise
 * when the lock has not been updated for a while. A process that was only frozen, or cut off from the database, cannot
 * write any more once its lock was taken over.
 */
export interface Loading extends Watching {
  readonly report: (line: string) => void
  /** How long the lock may go without an update, in milliseconds. */
  readonly longestSilenceMs?: number
  /** For what may be done with a graph in which a restore has not come to its end. */
  readonly whileRestoring?: boolean
  /** For what may be done with a graph of another version. */
  readonly anyVersion?: boolean
}

const LONGEST_SILENCE = 60_000
const POLL = 1_000

/**
 * Waits until no other load is running, then does the work. Throws a StartError if it cannot continue, or if the graph
 * is restored or emptied in part, or is of another version.
 */
export async function asOnlyLoad<T>(graph: Graph, loading: Loading, work: (graph: Graph) => Promise<T>): Promise<T> {
  const mine = { ...OWN_PROCESS, owner: randomUUID(), command: loading.command }
  const release = () => graph.write(RELEASE, { owner: mine.owner }).catch(() => undefined) // else it counts as killed
  let [isHeld, isOver] = [false, false]
  const alive = async () => {
    if (!isHeld) return
    const rows = await graph.write(BEAT, { owner: mine.owner })
    if (rows.length === 0 && isHeld) throw takenAway(loading.command)
  }
  const whole = async (own: Graph) => {
    const { whileRestoring = false, anyVersion = whileRestoring } = loading
    if (!anyVersion) await refuseOtherVersion(own, { mayBeUpgraded: true }) // not even the lock is written to such a graph
    await takeLock(own, mine, loading)
    isHeld = true
    if (isOver) await release() // gave up while waiting
    if (!whileRestoring) await refusePart(own)
    if (!anyVersion) await refuseOtherVersion(own)
    return work(fenced(own, mine.owner, () => takenAway(loading.command)))
  }
  try {
    return await unlessBlocked(graph, loading, whole, alive)
  } finally {
    isOver = true
    if (isHeld) await release()
    isHeld = false
  }
}

interface Holder {
  readonly owner: string
  readonly command: string
  readonly host: string
  /** The machine and its boot: process ids are comparable only within one place. */
  readonly place: string
  readonly pid: number
  readonly pidSince: string
  /** What its transactions name in their metadata; null if an earlier version took the lock. */
  readonly process: string | null
}

async function takeLock(
  graph: Graph,
  mine: Holder,
  { report, longestSilenceMs = LONGEST_SILENCE }: Loading,
): Promise<void> {
  await unlessDeadlocked(() => graph.write(CONSTRAINT))
  let gone: string | null = null
  let told: string | null = null
  for (;;) {
    const take = () => graph.write(TAKE, { mine, gone, longest: longestSilenceMs })
    const [row] = await unlessDeadlocked(take).catch((error: unknown) => {
      if (error instanceof GraphError && error.reason === 'CHANGED') return [] // the lock was just released
      throw error
    })
    if (row) {
      const { holder, since, isMine } = row as unknown as Taken // its columns
      if (isMine) {
        if (!holder) return
        report(`${nameOf(holder, since)} has not come to its end: its place is taken.`)
        await graph.write(END_TRANSACTIONS, { process: holder.process })
        return
      }
      gone = holder && isGone(holder) ? holder.owner : null
      if (gone !== null) continue
      if (holder && holder.owner !== told) {
        report(`Waiting for ${nameOf(holder, since)} to end`)
        report(holder.command === 'backup' ? BACKUP : OTHERS)
      }
      told = holder?.owner ?? null
    }
    await pause(POLL)
  }
}

/** Tries again what met a deadlock with a load that begins in the same new graph at the same moment. */
async function unlessDeadlocked<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof GraphError && mayPass(error)) || tries === MOST_TRIES) throw error
      await pause(100)
    }
  }
}

const MOST_TRIES = 50

interface Taken {
  readonly holder: Holder | null
  /** In milliseconds since 1970, by the clock of the database. */
  readonly since: number
  readonly isMine: boolean
}

/** Whether the holder was a process of this machine that has ended. */
const isGone = ({ place, pid, pidSince }: Holder) =>
  place === OWN_PROCESS.place && !stillRuns({ pid: Number(pid), since: pidSince })

/** Such as `import (process 4711 on analyst), which began at 2026-11-24T09:00:00.000Z`. */
function nameOf({ command, pid, host }: Holder, since: number): string {
  return `\`${command}\` (process ${pid} on ${host}), which began at ${new Date(Number(since)).toISOString()},`
}

/** What to do while a command waits. */
const OTHERS = 'This goes on by itself then. Ctrl-C gives it up, and nothing is changed.'
const BACKUP = `A backup is under way, during which nothing may be written. ${OTHERS}`

function takenAway(command: string): StartError {
  return new StartError(
    `\`${command}\` was given up: it was not heard of for so long that another load has taken its place. Run it again when that one has ended.`,
  )
}

const OWN_PROCESS = {
  host: hostname(),
  place: placeOfProcesses(),
  pid: process.pid,
  pidSince: runningProcess(process.pid)?.since ?? '',
  process: PROCESS,
}

/** Process ids are comparable on one host between two boots, and within one container. */
function placeOfProcesses(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${hostname()} ${boot} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return hostname()
  }
}

/** A new graph has no constraint yet, and without one two loads could each create a lock. */
const CONSTRAINT = {
  name: 'load-lock/constraint',
  text: constraintStatements.find((text) => text.includes(':LoadLock)')) ?? '',
}

const TAKE = statement('load-lock/take')
const END_TRANSACTIONS = statement('load-lock/end-transactions')
const BEAT = statement('load-lock/beat')
const RELEASE = statement('load-lock/release')
