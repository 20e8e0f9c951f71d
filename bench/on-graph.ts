import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../src/config.ts'
import { type Graph, openGraph, PATIENT } from '../src/graph/graph.ts'
import { seedGraph } from '../src/loading/seed.ts'
import { startLocalNeo4j } from '../src/local-neo4j/local-neo4j.ts'
import type { LocalNeo4j } from '../src/local-neo4j/running-neo4j.ts'
import { runProgram } from '../src/process/program.ts'
import { loadGenerated, type Size } from '../test/generated/generated-graph.ts'
import { generatedRows } from './generated-rows.ts'
import { withRowsFile } from './imported-rows.ts'

type Report = (line: string) => void

/** A step with a graph: filling or measuring it. */
type Step = (graph: Graph, report: Report, neo4j: LocalNeo4j, signal: AbortSignal) => Promise<void>

/** The seed scripts. */
export const article: Step = async (graph, report) => {
  report('Loading the article’s graph')
  await seedGraph(graph, { report: () => undefined })
}

export function generated(size: Size): Step {
  const entities = Object.values(size.entities).reduce((sum, count) => sum + count)
  const told = `${entities} entities, ${size.stances} stances, ${size.relationships} relationships`
  return (graph, report) => {
    report(`Loading a generated graph: ${told}`)
    return loadGenerated(graph, size)
  }
}

/** The same graph through the importer, with statistics that are up to date, so that plans are the same in every run. */
export function imported(size: Size, onLoaded: (loaded: Loaded) => void = () => undefined): Step {
  return async (graph, report) => {
    report(`Importing a generated graph of ${size.stances} stances`)
    await withRowsFile(generatedRows(size), async ({ into }) => {
      const { seconds, whole } = await into(graph)
      const perSecond = Math.round((2 * size.stances + size.relationships) / seconds)
      report(`  ${perSecond} relationships a second; in all ${whole.toFixed(1)} s`)
      onLoaded({ perSecond, seconds, whole })
    })
    await graph.write(REPLAN)
  }
}

/** Rows through the importer. */
export function importedRows(what: string, rows: () => Iterable<object>): Step {
  return async (graph, report) => {
    report(`Importing ${what}`)
    await withRowsFile(rows(), async ({ into }) => {
      const { whole } = await into(graph)
      report(`  in all ${whole.toFixed(1)} s`)
    })
    await graph.write(REPLAN)
  }
}

/** How fast the rows were written; a stance is two relationships. */
export interface Loaded {
  readonly perSecond: number
  readonly seconds: number
  /** With indexes, all that is derived and the check. */
  readonly whole: number
}

/** Samples all indexes and forgets all plans. */
export const REPLAN = { name: 'bench/replan', text: 'CALL db.prepareForReplanning(600)' }

export interface Measured {
  readonly fill: Step
  readonly measure: Step
  readonly javaOptions?: readonly string[]
}

/** Fills and measures each graph in a Neo4j of its own, which is removed afterwards. */
export function onGraphs(...graphs: readonly Measured[]): Promise<never> {
  return runProgram(async ({ report, signal }) => {
    const version = readConfig(process.env).neo4jVersion
    for (const { fill, measure, javaOptions = ['-Xmx2g'] } of graphs) {
      const home = mkdtempSync(join(tmpdir(), 'stancegraph-bench-'))
      const neo4j = await startLocalNeo4j({ home, version, report, javaOptions, signal })
      const graph = openGraph(neo4j, PATIENT)
      try {
        await fill(graph, report, neo4j, signal)
        await measure(graph, report, neo4j, signal)
      } finally {
        await graph.close()
        await neo4j.stop()
        rmSync(home, { recursive: true, force: true })
      }
    }
  })
}
