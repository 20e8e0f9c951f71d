import { statement } from '../graph/cypher.ts'
import { cypherFile } from '../graph/cypher-files.ts'
import type { Graph, ReadableGraph, ReadOptions } from '../graph/graph.ts'
import { runScript } from './run-script.ts'

/**
 * A load writes claims and derives what follows from them: an import, a seed, or a derivation alone. Its node `Load` is
 * in the graph from its beginning until everything is derived. It outlives the process, so that an interrupted load
 * counts as running.
 */

/**
 * Records the start of a load, and returns the time. Claims without a `recordedAt` will get a later one. Those that an
 * interrupted load was about to record get that load's time.
 */
export async function beginLoad(graph: Graph): Promise<string> {
  const startedAt = await databaseTime(graph)
  const [row] = await graph.transaction((run) => run(BEGIN, { startedAt }))
  if (typeof row?.['recordedAt'] === 'string') {
    await recordClaims(graph, row['recordedAt'])
    await graph.transaction((run) => run(FORGET_MOMENT))
  }
  return databaseTime(graph)
}

/**
 * The time that a load gives to claims without a `recordedAt`. It stays the same when the load continues after an
 * interruption.
 */
export async function momentOfLoad(graph: Graph): Promise<string> {
  const startedAt = await databaseTime(graph)
  await graph.transaction((run) => run(BEGIN, { startedAt }))
  const recordedAt = await databaseTime(graph) // only now, so that it is later than what was settled before the load was recorded
  const [row] = await graph.transaction((run) => run(TAKE_MOMENT, { recordedAt }))
  return String(row?.['recordedAt'])
}

/** Records what an interrupted load has written, so that a later load can retract it. */
export async function settleInterrupted(graph: Graph): Promise<void> {
  if (!(await isLoadUnderWay(graph))) return
  await recordClaims(graph, await momentOfLoad(graph))
  await graph.transaction((run) => run(FORGET_MOMENT))
}

/** Sets `recordedAt` on claims that have none. */
export async function recordClaims(graph: Graph, recordedAt: string): Promise<void> {
  await runScript(graph.write, RECORD, { recordedAt })
}

/** Whether a load has begun and not everything is derived yet. */
export async function isLoadUnderWay(graph: ReadableGraph): Promise<boolean> {
  const [row] = await graph.read(SINCE)
  return typeof row?.['since'] === 'string'
}

/** Names a state of all that loads write: another load leaves another one. Null while a load is under way or was cut off. */
export async function loadedState(graph: ReadableGraph, options: ReadOptions): Promise<string | null> {
  const [row] = await graph.read(STATE, {}, options)
  return row?.['isUnderWay'] === true ? null : String(row?.['derivedAt'])
}

export async function endLoad(graph: Graph): Promise<void> {
  await graph.transaction((run) => run(END))
}

/**
 * Whether the state of the graph at that time is final: the time is past, and no load in progress began before it. Must
 * be called before reading that state.
 */
export async function isSettled(graph: ReadableGraph, knownAt: string, options: ReadOptions): Promise<boolean> {
  const [row] = await graph.read(SINCE, {}, options)
  const since = row?.['since']
  return knownAt < momentOf(row?.['now']) && (typeof since !== 'string' || knownAt < since)
}

/** The time of the database's clock, which all loads and servers share. */
export async function databaseTime(graph: ReadableGraph): Promise<string> {
  const [row] = await graph.read(NOW)
  return momentOf(row?.['now'])
}

const momentOf = (milliseconds: unknown) => new Date(Number(milliseconds)).toISOString()

const RECORD = cypherFile('cypher/derive/00-recorded.cypher')

const NOW = statement('load/now')
const BEGIN = statement('load/begin')
const TAKE_MOMENT = statement('load/take-moment')
const FORGET_MOMENT = statement('load/forget-moment')
const END = statement('load/end')
const SINCE = statement('load/since')
const STATE = statement('load/state')
