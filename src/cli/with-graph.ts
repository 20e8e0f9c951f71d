import { once } from 'node:events'
import { readConfig, settingNames } from '../config.ts'
import type { ReadableGraph } from '../graph/graph.ts'
import type { DataName } from '../loading/data-sets.ts'
import { refuseOtherVersion } from '../loading/graph-version.ts'
import { heldData, refuseOtherData } from '../loading/held-data.ts'
import { refuseEmptied } from '../loading/restoring.ts'
import { graphState } from '../loading/state.ts'
import type { LocalNeo4jOptions } from '../local-neo4j/local-neo4j.ts'
import { type OwnGraph, openOwnGraph, placeOf } from '../process/own-graph.ts'
import { type Program, runProgram } from '../process/program.ts'

/** A graph with the data set that it holds, and the requested one; each is null if there is none. */
export interface NamedGraph extends OwnGraph {
  readonly held: DataName | null
  readonly data: DataName | null
}

export type Work = (own: NamedGraph, program: Program) => Promise<void>

export interface Use {
  /** Whether the command may change the graph. If so, it first says which graph this is, and how large. */
  readonly writes?: boolean
  /** Whether a local graph is created if there is none. */
  readonly creates?: boolean
  readonly javaOptions?: LocalNeo4jOptions['javaOptions']
  /** Whether the graph may be of another version. */
  readonly anyVersion?: boolean
  /** Whether the graph may be one whose emptying was cut off. */
  readonly isEmptying?: boolean
}

/** The settings of every command that uses the graph. */
export const databaseSettings = [
  ...settingNames().filter((name) => /^(NEO4J|START)_/.test(name)),
  ...['DATA', 'NODE_ENV', 'JAVA_HOME', 'JVM_FOLDER', 'XDG_CACHE_HOME'],
]

/** Runs a command on the graph that the settings name, then exits. A server may be running on the graph. */
export async function withGraph(use: Use, work: Work): Promise<never> {
  return runProgram((program) => onGraph(program, use, work))
}

/** Does the same within a program. */
export async function onGraph(
  program: Program,
  { writes = false, creates = false, javaOptions = [], anyVersion = false, isEmptying = false }: Use,
  work: Work,
): Promise<void> {
  const { report, signal } = program
  const config = readConfig(process.env)
  const own = await openOwnGraph(config, { join: true, report, creates, javaOptions, signal })
  try {
    if (!isEmptying) await refuseEmptied(own.graph)
    if (!anyVersion) await refuseOtherVersion(own.graph)
    const held = await heldData(own.graph)
    refuseOtherData(held, config.data, placeOf(own))
    if (writes) report(`Graph    ${placeOf(own)}: ${await sizeOf(own.graph)}`)
    signal.throwIfAborted() // nobody is told of what was aborted before
    const aborted = once(signal, 'abort').then(() => signal.throwIfAborted())
    // Closing the graph rolls back the transaction in progress.
    await Promise.race([work({ ...own, held, data: config.data }, program), aborted])
  } finally {
    await own.close()
  }
}

/** Such as `215 entities, 73 stances, 407 relationships`. */
export async function sizeOf(graph: ReadableGraph): Promise<string> {
  const { entities, stances, relationships, seeded } = await graphState(graph)
  if (!seeded) return 'empty'
  return `${entities} entities, ${stances} stances, ${relationships} relationships`
}
