import { checksumOf } from './checksum.ts'
import { cypherFiles } from './cypher-files.ts'
import type { Graph, ReadableGraph } from './graph.ts'
import { endLoad, momentOfLoad } from './load.ts'
import { runScript } from './run-script.ts'

export interface DeriveOptions {
  readonly report: (line: string) => void
}

/**
 * Adds to what was written what queries need, by the scripts of `cypher/derive` in their order, and takes away what
 * no longer follows. Claims that do not say when they were recorded are recorded now. Safe to run again, also after
 * having been cut off. Throws a ScriptError.
 */
export async function deriveGraph(graph: Graph, { report }: DeriveOptions): Promise<void> {
  await graph.write(FORGET) // a graph that is half derived must not pass for one that is
  const recordedAt = await momentOfLoad(graph)
  for (const file of cypherFiles('derive')) {
    report(`Deriving: ${file.path}`)
    await runScript(graph.write, file, { recordedAt })
  }
  await graph.write(REMEMBER, { checksum: await checksumOfSeed(graph), derivedAt: new Date().toISOString() })
  await endLoad(graph)
}

/** One value for all seed files that the graph holds, which is another when any of them is. */
export async function checksumOfSeed(graph: ReadableGraph): Promise<string> {
  const files = await graph.read(SEED_FILES)
  return checksumOf(files.map(({ name, checksum }) => `${name} ${checksum}\n`).join(''))
}

const FORGET = { name: 'derive/forget', text: 'MATCH (d:Derivation) DELETE d' }

const REMEMBER = {
  name: 'derive/remember',
  text: 'CREATE (:Derivation {checksum: $checksum, derivedAt: $derivedAt})',
}

const SEED_FILES = {
  name: 'derive/seed-files',
  text: 'MATCH (f:SeedFile) RETURN f.name AS name, f.checksum AS checksum ORDER BY name',
}
