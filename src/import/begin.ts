import type { Graph } from '../graph/graph.ts'
import { dropUnjoined } from './drop-unjoined.ts'
import type { InputFile } from './formats.ts'
import { fileChecksums, keyFrom } from './import-key.ts'
import { hasJournal } from './journal.ts'
import {
  type Begun,
  importsOfFiles,
  rememberBegun,
  rememberFinished,
  sumOf,
  told,
  unfinishedImport,
  type WrittenBatch,
} from './progress.ts'

/** What identifies an import. */
interface Imported {
  readonly name: string
  readonly files: readonly InputFile[]
  readonly source: string
}

interface Beginning {
  readonly report: (line: string) => void
  readonly batchSize?: number
}

/** The state of the import of these files: new, or where it was interrupted. */
export async function begin(graph: Graph, order: Imported, { report, batchSize }: Beginning): Promise<Progress> {
  const begun = await newlyBegun(order, batchSize)
  const isAgain = await hasJournal(graph, begun.key)
  const known = await unfinishedImport(graph, begun.key)
  if (known) {
    const figures = sumOf(...known.written.map((batch) => batch.figures))
    report(`Going on where this import of ${known.begun.startedAt} stopped: ${told(figures)}`)
    return { ...known, isAgain }
  }
  await rememberBegun(graph, begun)
  return { begun, written: [], isAgain }
}

export interface Progress {
  readonly begun: Begun
  readonly written: readonly WrittenBatch[]
  /** Whether an earlier run of this import is in its journal. */
  readonly isAgain: boolean
}

export async function newlyBegun({ name, files, source }: Imported, batchSize = BATCH): Promise<Begun> {
  const paths = files.map(({ path }) => path)
  const checksums = await fileChecksums(paths)
  return {
    key: keyFrom(name, source, checksums),
    format: name,
    files: paths.map((path) => path.replace(/^.*[/\\]/, '')),
    checksums,
    startedAt: new Date().toISOString(),
    batchSize,
  }
}

/**
 * Ends the imports of files with these names that were cut off, and whose files have changed since, so that nothing can go
 * on with them: this import has read what the files are now. What they wrote stays, but for what nothing joins.
 */
export async function endReplaced(graph: Graph, { key, format, files }: Begun): Promise<void> {
  for (const other of await importsOfFiles(graph, format, files)) {
    const unfinished = other.isFinished || other.key === key ? null : await unfinishedImport(graph, other.key)
    if (!unfinished) continue
    await dropUnjoined(graph, other.key, new Set())
    await rememberFinished(graph, unfinished.begun, sumOf(...unfinished.written.map(({ figures }) => figures)))
  }
}

/** About a megabyte per transaction. Larger ones block each other more often. */
const BATCH = 2_000
