import { once } from 'node:events'
import { readConfig, settingNames } from '../config.ts'
import type { ReadableGraph } from '../graph/graph.ts'
import { graphState } from '../loading/state.ts'
import type { LocalNeo4jOptions } from '../local-neo4j/local-neo4j.ts'
import { type OwnGraph, openOwnGraph } from '../process/own-graph.ts'
import { type Program, runProgram } from '../process/program.ts'

export type Work = (own: OwnGraph, program: Program) => Promise<void>

export interface Use {
  /** Whether the graph may be changed: then it is said first which one it is, and how large. */
  readonly writes?: boolean
  /** Whether a local graph is made where there is none. */
  readonly creates?: boolean
  readonly javaOptions?: LocalNeo4jOptions['javaOptions']
}

/** The settings of every command that uses the graph. */
export const databaseSettings = [
  ...settingNames().filter((name) => /^(NEO4J|START)_/.test(name)),
  ...['NODE_ENV', 'JAVA_HOME', 'XDG_CACHE_HOME'],
]

/** Runs a command on the graph that the settings name, also while a server runs on it, and exits. */
export async function withGraph(use: Use, work: Work): Promise<never> {
  return runProgram((program) => onGraph(program, use, work))
}

/** The same within a program. */
export async function onGraph(
  program: Program,
  { writes = false, creates = false, javaOptions = [] }: Use,
  work: Work,
): Promise<void> {
  const { report, signal } = program
  const own = await openOwnGraph(readConfig(process.env), { join: true, report, creates, javaOptions, signal })
  try {
    if (writes) report(`Graph    ${placeOf(own)}: ${await sizeOf(own.graph)}`)
    const aborted = once(signal, 'abort').then(() => signal.throwIfAborted())
    // Letting go of the graph rolls back what is under way.
    await Promise.race([work(own, program), aborted])
  } finally {
    await own.close()
  }
}

function placeOf({ local, uri }: OwnGraph): string {
  return local ? `${local.data}, at ${uri}` : uri
}

/** As `215 entities, 73 stances, 407 relationships`. */
export async function sizeOf(graph: ReadableGraph): Promise<string> {
  const { entities, stances, relationships, seeded } = await graphState(graph)
  if (!seeded) return 'empty'
  return `${entities} entities, ${stances} stances, ${relationships} relationships`
}
