import { statement } from '../graph/cypher.ts'
import { cypherFiles } from '../graph/cypher-files.ts'
import type { Graph } from '../graph/graph.ts'
import { typesOfTense } from '../model/vocabulary.ts'
import { beginDerivation, finishDerivation } from './derivation.ts'
import { deriveKeys } from './derive-keys.ts'
import { refuseUnindexable } from './indexable.ts'
import { endLoad, momentOfLoad } from './load.ts'
import { npmRun } from './npm-run.ts'
import { runScript } from './run-script.ts'
import { refreshStatistics } from './statistics.ts'

export interface DeriveOptions {
  readonly report: (line: string) => void
}

/**
 * Derives what queries need with the scripts of `cypher/derive` in their order, then the search keys with
 * `derive-keys.ts`, and deletes derived data that no longer applies. Claims without a `recordedAt` get the current
 * time. It is safe to run again, also after an interruption. Afterwards the graph may be served, unless something
 * cannot be derived or others wrote meanwhile, which is reported. Throws a ScriptError.
 */
export async function deriveGraph(graph: Graph, { report }: DeriveOptions): Promise<void> {
  await refuseUnindexable(graph)
  const token = await beginDerivation(graph)
  const recordedAt = await momentOfLoad(graph)
  await refreshStatistics(graph, report)
  for (const file of cypherFiles('derive')) {
    report(`Deriving: ${file.path}`)
    await runScript(graph.write, file, { recordedAt, timeless: typesOfTense('TIMELESS') })
  }
  report('Deriving: what is searched')
  await deriveKeys(graph)
  await refreshStatistics(graph, report) // what was derived is in indexes too
  const complete = (await graph.read(UNDERIVED)).length === 0
  if (!complete) report(`Something lacks what should be derived of it: \`${npmRun('check:graph')}\` names it.`)
  await endLoad(graph)
  if (await finishDerivation(graph, token, complete)) return
  report(`Somebody has written to the graph meanwhile: run \`${npmRun('derive')}\` when that has ended.`)
}

const UNDERIVED = statement('derivation/underived')
