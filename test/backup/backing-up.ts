import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { backUp } from '../../src/backup/back-up.ts'
import { verifyBackup } from '../../src/backup/backup-file.ts'
import { restore } from '../../src/backup/restore.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { wipe } from '../graph.ts'

export const VERSION = '0.1.0'

export function folderForBackups(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stancegraph-backup-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Backs a graph up to a new file, and returns its path with the figures. */
export async function backedUp(graph: Graph, file = join(folderForBackups(), 'graph.backup.gz')) {
  return { file, ...(await backUp(graph, file, { version: VERSION, report: () => undefined })) }
}

/** Restores a file into the graph as it is, and returns the lines of the report too. */
export async function restored(graph: Graph, file: string) {
  const lines: string[] = []
  const backup = await verifyBackup(file, VERSION)
  const result = await restore(graph, file, backup, { report: (line) => lines.push(line) })
  return { ...result, lines }
}

/** Removes everything and restores a file. */
export async function restoredAnew(graph: Graph, file: string) {
  await wipe(graph)
  return restored(graph, file)
}
