import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { createGzip } from 'node:zlib'
import type { Graph, ReadableGraph } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'
import { SCHEMA_VERSION } from '../loading/graph-version.ts'
import { heldData } from '../loading/held-data.ts'
import { isLoadUnderWay } from '../loading/load.ts'
import { asOnlyLoad } from '../loading/load-lock.ts'
import { graphState } from '../loading/state.ts'
import { FORMAT, type Foot, type Head } from './backup-file.ts'
import { lineOf, type RowCounts, rowsOf, sizeOfRow, sizesOf } from './backup-rows.ts'
import { writeWhole } from './whole-file.ts'

export interface BackupOptions {
  /** The version of Stancegraph that makes it. */
  readonly version: string
  readonly report: (line: string) => void
  /** Called with the progress, from 0 to 1. */
  readonly onProgress?: (share: number, rows: number) => void
  readonly signal?: AbortSignal
}

export interface BackedUp extends Foot {
  /** The size of the file. */
  readonly bytes: number
}

/**
 * Writes everything in a graph that is not derived to a compressed file. No load runs meanwhile, and servers go on
 * serving. There is no file, or a whole one: it gets its name last. Throws a StartError.
 */
export async function backUp(graph: Graph, file: string, options: BackupOptions): Promise<BackedUp> {
  const { report, signal } = options
  refuseExisting(file)
  return asOnlyLoad(graph, { command: 'backup', report }, async (own) => {
    const data = await heldData(own)
    const sizes = await sizesOf(own)
    if (data === null || !(await graphState(own)).seeded) throw new StartError(EMPTY)
    const head: Head = {
      ...{ backup: FORMAT, version: options.version, madeAt: new Date().toISOString(), data },
      schemaVersion: SCHEMA_VERSION,
      isUnderWay: await isLoadUnderWay(own),
    }
    const done = Promise.withResolvers<Foot>()
    await writeWhole(file, lines(own, head, sizes, done.resolve, options), {
      through: [createGzip()],
      ...(signal && { signal }),
      async before() {
        await own.transaction(async () => undefined) // fails if another load has taken the lock, and may have written
        refuseExisting(file)
      },
    })
    return { ...(await done.promise), bytes: statSync(file).size }
  })
}

async function* lines(
  graph: ReadableGraph,
  head: Head,
  expected: RowCounts,
  onEnd: (foot: Foot) => void,
  { onProgress }: BackupOptions,
): AsyncGenerator<string> {
  const [whole, own] = [createHash('sha256'), createHash('sha256')]
  const first = `${JSON.stringify(head)}\n`
  whole.update(first)
  yield first
  let [rows, nodes, relationships] = [0, 0, 0]
  for await (const page of rowsOf(graph)) {
    const text = page.map(lineOf).join('')
    whole.update(text)
    own.update(text)
    yield text
    rows += page.length
    for (const size of page.map(sizeOfRow)) {
      nodes += size.nodes
      relationships += size.relationships
    }
    onProgress?.((nodes + relationships) / (expected.nodes + expected.relationships), rows)
  }
  if (nodes !== expected.nodes || relationships !== expected.relationships) throw new StartError(REST)
  const foot = { rows, nodes, relationships, graph: own.digest('hex'), checksum: whole.digest('hex') }
  yield `${JSON.stringify(foot)}\n`
  onEnd(foot)
}

function refuseExisting(file: string): void {
  if (existsSync(file)) throw new StartError(`${file} exists already: name a new file, or remove that one.`)
}

const EMPTY = 'The graph is empty: there is nothing to back up.'

const REST =
  'The graph holds something that is not of Stancegraph’s model, or somebody has written to it by hand meanwhile: no backup was made. `npm run check:graph` names what is not of the model.'
