import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Graph } from '../src/graph/graph.ts'
import { formatOf, inputFiles } from '../src/import/formats.ts'
import { runImport } from '../src/import/run-import.ts'

export interface RowsFile {
  readonly megabytes: number
  /** Imports the file as `npm run import -- native` does, and stops at the first bad row. */
  into(graph: Graph): Promise<TimedImport>
}

export type TimedImport = Awaited<ReturnType<typeof timedImport>>

/** Writes native rows into a file that is removed after `use`. */
export async function withRowsFile(rows: Iterable<object>, use: (file: RowsFile) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stancegraph-bench-import-'))
  const path = join(folder, 'rows.jsonl')
  try {
    await pipeline(Readable.from(lines(rows)), createWriteStream(path))
    await use({ megabytes: Math.round(statSync(path).size / 1e6), into: (graph) => timedImport(graph, path) })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function timedImport(graph: Graph, path: string) {
  const format = formatOf('native')
  const files = inputFiles(format, [path])
  const order = { name: 'native', format, files, source: 'bench', data: 'none', rejects: `${path}.rejects` } as const
  const began = performance.now()
  const imported = await runImport(graph, { ...order, strict: true, dryRun: false }, { report: () => undefined })
  return { ...imported, whole: (performance.now() - began) / 1000 }
}

function* lines(rows: Iterable<object>): Iterable<string> {
  for (const row of rows) yield `${JSON.stringify(row)}\n`
}
