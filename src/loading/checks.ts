import type { ReadableGraph } from '../graph/graph.ts'
import { graphVersion, SCHEMA_VERSION } from './graph-version.ts'
import { heldData } from './held-data.ts'
import { schemaState } from './schema-state.ts'
import { type GraphState, graphState } from './state.ts'

/** One thing that a server needs, or that its operator wants to know. */
export interface Check {
  readonly name: 'database' | 'graphVersion' | 'dataSet' | 'schema' | 'derivation' | 'load'
  /** `unknown` where the database was not asked, or did not answer. */
  readonly state: string
  /** In words, where the state is not all. */
  readonly why?: string
}

/**
 * What is known of a graph that is served, in a fixed order. It reads bookkeeping, counts and the list of indexes, so
 * that a large graph takes no longer than a small one. Never rejects: `logError` is called with what failed.
 */
export async function checksOf(
  graph: ReadableGraph,
  isThere: boolean,
  logError: (cause: unknown) => void,
): Promise<readonly Check[]> {
  const bounded: ReadableGraph = {
    read: (statement, params, options) => graph.read(statement, params, { ...options, timeoutMs: LONGEST }),
  }
  /** The checks of these names, in that order. */
  const known = async (names: readonly Check['name'][], look: (graph: ReadableGraph) => Promise<readonly Found[]>) => {
    const looking: Promise<readonly Found[]> = isThere ? look(bounded) : Promise.resolve([])
    const found = await looking.catch((error: unknown) => {
      logError(error)
      return []
    })
    return names.map((name, index): Check => ({ name, state: UNKNOWN, ...found[index] }))
  }
  const checks = await Promise.all([
    known(['graphVersion'], version),
    known(['dataSet'], async (read) => [{ state: (await heldData(read)) ?? 'none chosen' }]),
    known(['schema'], schema),
    known(['derivation', 'load'], derivationAndLoad),
  ])
  return [{ name: 'database', state: isThere ? 'up' : 'down' }, ...checks.flat()]
}

type Found = Omit<Check, 'name'>

const UNKNOWN = 'unknown'
/** In milliseconds. */
const LONGEST = 5_000

async function version(graph: ReadableGraph): Promise<readonly Found[]> {
  const held = await graphVersion(graph)
  if (held === null) return [{ state: 'none', why: 'no command has written to this graph' }]
  const { schemaVersion, upgrade } = held
  if (upgrade !== null) return [{ state: 'upgrading', why: `from schema version ${schemaVersion} to ${upgrade.to}` }]
  const state = schemaVersion === SCHEMA_VERSION ? 'current' : schemaVersion < SCHEMA_VERSION ? 'older' : 'newer'
  return [{ state, why: `schema version ${schemaVersion}; this server reads ${SCHEMA_VERSION}` }]
}

async function schema(graph: ReadableGraph): Promise<readonly Found[]> {
  const found = await schemaState(graph)
  if (found === null) return [{ state: UNKNOWN, why: 'this user may not list indexes' }]
  const { missing, wrong, filling } = found
  if (missing.length + wrong.length > 0)
    return [{ state: 'stale', why: `indexes that are missing: ${missing.length}, that are wrong: ${wrong.length}` }]
  return [{ state: filling ? 'filling' : 'current' }]
}

async function derivationAndLoad(graph: ReadableGraph): Promise<readonly Found[]> {
  const { derived, why, cutOff }: GraphState = await graphState(graph)
  const [begun] = cutOff
  const load = begun && (begun.undoBegunAt === null ? 'an import' : 'an undo')
  return [
    { state: derived, ...(why !== null && { why }) },
    load === undefined ? { state: 'none' } : { state: 'unfinished', why: `${load} has not come to its end` },
  ]
}
