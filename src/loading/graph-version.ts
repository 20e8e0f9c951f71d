import { statement } from '../graph/cypher.ts'
import type { Graph, ReadableGraph } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'
import { version } from '../model/package.ts'
import { npmRun } from './npm-run.ts'

/**
 * The version of the model as a graph stores it. It changes when a graph of before would be read wrongly; a step in
 * `cypher/upgrade` then brings it to the new one. Graphs of before versions were stored have version 1.
 */
export const SCHEMA_VERSION = 2

/** Which version of the model a graph is stored in. */
export interface GraphVersion {
  readonly schemaVersion: number
  /** The version of Stancegraph that made it so; null if it did not say. */
  readonly product: string | null
  /** An upgrade that has begun and not ended. */
  readonly upgrade: UnfinishedUpgrade | null
}

export interface UnfinishedUpgrade {
  readonly to: number
  readonly neverCoded: boolean
  readonly replacing: boolean
  /** The names of the steps that are done. */
  readonly done: readonly string[]
}

/** Null if no command has written to the graph: it becomes one of this version when the first does. */
export async function graphVersion(graph: ReadableGraph): Promise<GraphVersion | null> {
  const [row] = await graph.read(STATE)
  const { version: stored, hasRecords } = row as unknown as State // its columns
  if (!stored) return hasRecords ? { schemaVersion: FIRST, product: null, upgrade: null } : null
  const { schemaVersion, product = null, upgradingTo: to, neverCoded = false, replacing = false, done = [] } = stored
  return { schemaVersion, product, upgrade: to == null ? null : { to, neverCoded, replacing, done } }
}

const FIRST = 1

interface State {
  readonly version: (Partial<UnfinishedUpgrade> & Stored) | null
  readonly hasRecords: boolean
}

interface Stored {
  readonly schemaVersion: number
  readonly product?: string | null
  readonly upgradingTo?: number | null
}

/** Stores that the graph is of this version, unless it has one. */
export async function storeVersion(graph: Graph): Promise<void> {
  const about = { schemaVersion: SCHEMA_VERSION, product: version }
  await graph.transaction((run) => run(STORE, about))
}

/**
 * Throws a StartError of one line for a graph of another version, or in which an upgrade has not come to its end. Whoever
 * waits for that end asks first with `mayBeUpgraded`.
 */
export async function refuseOtherVersion(graph: ReadableGraph, { mayBeUpgraded = false } = {}): Promise<void> {
  const held = await graphVersion(graph)
  if (held === null) return
  refuseNewer(held)
  if (held.upgrade !== null && mayBeUpgraded) return
  if (held.upgrade !== null) throw new StartError(unfinished())
  if (held.schemaVersion < SCHEMA_VERSION) throw new StartError(older(held))
}

/** Throws a StartError of one line for a graph that a later version has written. */
export function refuseNewer({ schemaVersion, product, upgrade }: GraphVersion): void {
  const newest = Math.max(schemaVersion, upgrade?.to ?? 0)
  if (newest <= SCHEMA_VERSION) return
  throw new StartError(
    `This graph is of schema version ${newest}, which Stancegraph ${product ?? 'of a later version'} wrote; this is ${version}, which reads schema version ${SCHEMA_VERSION}: use a later Stancegraph. Nothing was changed.`,
  )
}

const older = ({ schemaVersion }: GraphVersion) =>
  `This graph is of schema version ${schemaVersion}, which an earlier Stancegraph wrote; this one needs version ${SCHEMA_VERSION}: \`${npmRun('upgrade')}\` brings it there, and \`${npmRun('upgrade', '--dry-run')}\` says before what that does.`

const unfinished = () =>
  `An upgrade of this graph has begun and not come to its end: \`${npmRun('upgrade')}\` goes on with it. Nothing else was done.`

const STATE = statement('graph-version/state')
const STORE = statement('graph-version/store')
