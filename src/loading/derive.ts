import { cypherFiles } from '../graph/cypher-files.ts'
import type { Graph } from '../graph/graph.ts'
import { relationshipTypeNames } from '../model/vocabulary.ts'
import { beginDerivation, finishDerivation } from './derivation.ts'
import { deriveKeys } from './derive-keys.ts'
import { refuseUnindexable } from './indexable.ts'
import { endLoad, momentOfLoad } from './load.ts'
import { runScript } from './run-script.ts'

export interface DeriveOptions {
  readonly report: (line: string) => void
}

/**
 * Adds to what was written what queries need, by the scripts of `cypher/derive` in their order and then, for search, by
 * `derive-keys.ts`, and takes away what no longer follows. Claims that do not say when they were recorded are recorded
 * now. Safe to run again, also after having been cut off. Then the graph may be served, unless something of it cannot be
 * derived, or was written meanwhile by somebody else: that is reported. Throws a ScriptError.
 */
export async function deriveGraph(graph: Graph, { report }: DeriveOptions): Promise<void> {
  await refuseUnindexable(graph)
  const token = await beginDerivation(graph)
  const recordedAt = await momentOfLoad(graph)
  for (const file of cypherFiles('derive')) {
    report(`Deriving: ${file.path}`)
    await runScript(graph.write, file, { recordedAt })
  }
  report('Deriving: what is searched')
  await deriveKeys(graph)
  const complete = (await graph.read(UNDERIVED)).length === 0
  if (!complete) report('Something lacks what should be derived of it: `npm run check:graph` names it.')
  await endLoad(graph)
  if (await finishDerivation(graph, token, complete)) return
  report('Somebody has written to the graph meanwhile: run `npm run derive` when that has ended.')
}

/** sortKey and ord are written with all else that is derived on their claim, and stand for it. */
const UNDERIVED = {
  name: 'derive/underived',
  text: `
CALL () {
  MATCH (s:Stance) WHERE s.sortKey IS NULL OR s.holder IS NULL OR s.target IS NULL OR s.textKeys IS NULL RETURN 1 AS found LIMIT 1
  UNION ALL
  MATCH ()-[r:${relationshipTypeNames.join('|')}]->() WHERE r.ord IS NULL RETURN 1 AS found LIMIT 1
  UNION ALL
  MATCH ()-[r:LINKED]->() WHERE r.forth IS NULL OR r.either IS NULL RETURN 1 AS found LIMIT 1
  UNION ALL
  MATCH (e:Entity) WHERE e.slugKey IS NULL RETURN 1 AS found LIMIT 1
  UNION ALL
  WITH COUNT { (:Stance) } AS stances, COUNT { ()-[:TAKES_POSITION_ON]->() } AS steps WHERE stances <> steps RETURN 1 AS found
}
RETURN found`,
}
