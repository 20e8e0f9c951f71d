import { statement } from '../graph/cypher.ts'
import { cypherFile } from '../graph/cypher-files.ts'
import type { Graph, ReadableGraph, ReadOptions } from '../graph/graph.ts'
import { runScript } from './run-script.ts'

/**
 * A load: writing claims and deriving what follows from them, by an import, a seed or alone. From its beginning until
 * all is derived a `Load` is in the graph, which outlives the process: a load that was cut off is still under way.
 */

/**
 * Says that a load begins, and returns the moment: whatever does not say itself when it was recorded will be recorded
 * later. What an earlier load was about to record, when it was cut off, is recorded at its moment.
 */
export async function beginLoad(graph: Graph): Promise<string> {
  const [row] = await graph.write(BEGIN, { startedAt: await now(graph) })
  if (typeof row?.['recordedAt'] === 'string') {
    await recordClaims(graph, row['recordedAt'])
    await graph.write(FORGET_MOMENT)
  }
  return now(graph)
}

/** The moment at which claims are recorded that do not say it: one for all of a load, also when it was cut off. */
export async function momentOfLoad(graph: Graph): Promise<string> {
  await graph.write(BEGIN, { startedAt: await now(graph) })
  const [row] = await graph.write(TAKE_MOMENT, { recordedAt: await now(graph) })
  return String(row?.['recordedAt'])
}

/** Gives claims that do not say when the graph was told that moment. */
export async function recordClaims(graph: Graph, recordedAt: string): Promise<void> {
  await runScript(graph.write, RECORD, { recordedAt })
}

export async function endLoad(graph: Graph): Promise<void> {
  await graph.write(END)
}

/**
 * Whether what the graph knew at that moment stays as it is: the moment is over, and no load under way has begun
 * before it. To be asked before what it is asked about.
 */
export async function isSettled(graph: ReadableGraph, knownAt: string, options: ReadOptions): Promise<boolean> {
  const [row] = await graph.read(SINCE, {}, options)
  const since = row?.['since']
  return knownAt < momentOf(row?.['now']) && (typeof since !== 'string' || knownAt < since)
}

/** By the clock of the database, which is one for all who load and serve. */
async function now(graph: ReadableGraph): Promise<string> {
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
