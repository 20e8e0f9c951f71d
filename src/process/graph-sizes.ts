import { setTimeout as pause } from 'node:timers/promises'
import { statement } from '../graph/cypher.ts'
import type { ReadableGraph } from '../graph/graph.ts'
import { constantOf, type Kind } from '../model/vocabulary.ts'

/** How much a graph holds: entities by kind, and claims by type, in all of their versions; both as the API names them. */
export interface GraphSizes {
  readonly entities: ReadonlyMap<string, number>
  readonly claims: ReadonlyMap<string, number>
}

/** Reads counts that Neo4j keeps: it takes no longer for a large graph than for a small one. */
export async function graphSizes(graph: ReadableGraph, signal?: AbortSignal): Promise<GraphSizes> {
  const reading = { timeoutMs: LONGEST, signal }
  const [kinds, [types = {}]] = await Promise.all([graph.read(KINDS, {}, reading), graph.read(TYPES, {}, reading)])
  return {
    entities: new Map(kinds.map(({ kind, count }) => [constantOf(kind as Kind), Number(count)])), // the query has kinds
    claims: new Map(Object.entries(types).map(([type, count]) => [type === 'Stance' ? 'STANCE' : type, Number(count)])),
  }
}

/** Calls `told` now and every minute, until the signal. Nothing is told while the database does not answer. */
export async function watchSizes(
  graph: ReadableGraph,
  told: (sizes: GraphSizes) => void,
  { signal, everyMs = MINUTE }: { readonly signal: AbortSignal; readonly everyMs?: number },
): Promise<void> {
  while (!signal.aborted) {
    await graphSizes(graph, signal).then(told, () => undefined)
    await pause(everyMs, undefined, { signal, ref: false }).catch(() => undefined) // the signal ends it
  }
}

const KINDS = statement('summary/entities')
const TYPES = statement('import/types')

/** In milliseconds. */
const LONGEST = 5_000
const MINUTE = 60_000
