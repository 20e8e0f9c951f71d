import { once } from 'node:events'
import { readConfig } from '../config.ts'
import type { LocalNeo4jOptions } from '../graph/local-neo4j.ts'
import { type OwnGraph, openOwnGraph } from '../process/own-graph.ts'
import { type Program, runProgram } from '../process/program.ts'

export type Work = (own: OwnGraph, report: (line: string) => void) => Promise<void>

/** Runs a command on the graph that the settings name, also while a server runs on it, and exits. */
export async function withGraph(work: Work): Promise<never> {
  return runProgram((program) => onGraph(program, work))
}

/** The same within a program. */
export async function onGraph(
  { report, signal }: Program,
  work: Work,
  javaOptions: LocalNeo4jOptions['javaOptions'] = [],
): Promise<void> {
  const own = await openOwnGraph(readConfig(process.env), { join: true, report, javaOptions, signal })
  try {
    // Letting go of the graph rolls back what is under way.
    await Promise.race([work(own, report), once(signal, 'abort')])
  } finally {
    await own.close()
  }
}
