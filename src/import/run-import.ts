import { checkGraph, type Violation, violationLines } from '../graph/check.ts'
import { deriveGraph } from '../graph/derive.ts'
import type { Graph } from '../graph/graph.ts'
import { defineConstraints, defineSchema } from '../graph/seed.ts'
import { StartError } from '../graph/start-error.ts'
import { type GraphState, graphState } from '../graph/state.ts'
import { type Batch, batches, PASSES } from './batches.ts'
import { dryStore } from './dry-store.ts'
import type { Format } from './format.ts'
import type { InputFile } from './formats.ts'
import { graphStore, type Store } from './graph-store.ts'
import { importKey } from './import-key.ts'
import { judge } from './judge.ts'
import { type Figures, none, type Progress, sumOf, unfinishedImport } from './progress.ts'
import { type Reject, type RejectFile, rejectFile } from './rejects.ts'

export interface ImportOrder {
  readonly name: string
  readonly format: Format
  readonly files: readonly InputFile[]
  /** What the data set is called, where its files do not say. */
  readonly source: string
  /** Where rows that are refused are told of. */
  readonly rejects: string
  /** The first bad row ends it. */
  readonly strict: boolean
  /** Nothing is written. */
  readonly dryRun: boolean
}

export interface ImportOptions {
  readonly report: (line: string) => void
  /** Told of how far it is, from 0 to 1. */
  readonly onProgress?: (share: number, rows: number) => void
  readonly batchSize?: number
}

export interface Imported {
  readonly figures: Figures
  /** Entities that the graph has otherwise, the first of them. */
  readonly kept: readonly string[]
  /** Of reading and writing alone. */
  readonly seconds: number
  readonly violations: readonly Violation[]
}

/**
 * Imports files: constraints and indexes, which a graph without claims gets at the end, then the rows in batches, each of
 * which is written as a whole with how far that is; then what is derived, then the check. The same files once more change nothing, and an import that was cut
 * off goes on. Throws a StartError; what was written before stays.
 */
export async function runImport(graph: Graph, order: ImportOrder, options: ImportOptions): Promise<Imported> {
  const { report } = options
  if (!order.dryRun) await (isBare(await graphState(graph)) ? defineConstraints(graph) : defineSchema(graph, report))
  const begun = await begin(graph, order, report)
  const started = performance.now()
  const { figures, kept } = await importRows(graph, order, begun, options)
  const seconds = (performance.now() - started) / 1000
  if (order.dryRun) return { figures, kept, seconds, violations: [] }
  await deriveGraph(graph, { report })
  await defineSchema(graph, report)
  report('Checking')
  const violations = await checkGraph(graph)
  for (const line of violationLines(violations)) report(line)
  return { figures, kept, seconds, violations }
}

const isBare = ({ stances, relationships }: GraphState) => stances + relationships === 0

/** Where the import of these files stands: at its beginning, or where it was cut off. */
async function begin(graph: Graph, { name, files, source, dryRun }: ImportOrder, report: ImportOptions['report']) {
  const key = await importKey(
    name,
    source,
    files.map(({ path }) => path),
  )
  const known = dryRun ? null : await unfinishedImport(graph, key)
  if (known) {
    report(`Going on where this import of ${known.startedAt} stopped: ${told(known.figures)}`)
    return known
  }
  const now = new Date().toISOString()
  const names = files.map(({ path }) => path.replace(/^.*[/\\]/, ''))
  const start = { pass: 0, file: 0, row: -1 }
  return { key, format: name, files: names, startedAt: now, recordedAt: now, finishedAt: null, ...start, figures: none }
}

/** A few thousand rows make a transaction of some megabytes. */
const BATCH = 5_000

/** Most slugs that are told of. */
const MOST_KEPT = 10

async function importRows(
  graph: Graph,
  order: ImportOrder,
  begun: Progress,
  { onProgress, batchSize = BATCH }: ImportOptions,
) {
  const stored = await graphStore(graph)
  const store = order.dryRun ? dryStore(stored) : stored
  const rejects = rejectFile(order.rejects, begun.figures.rejected)
  const total = PASSES * order.files.reduce((sum, { bytes }) => sum + bytes, 0)
  let progress = begun
  let bytes = 0
  const kept: string[] = []
  const save = async (batch: Batch) => {
    const saved = await saveBatch(batch, progress, store, rejects, order.strict)
    progress = saved.progress
    kept.push(...saved.kept.slice(0, MOST_KEPT - kept.length))
    onProgress?.(bytes / total, rowsIn(progress.figures))
  }
  const onBytes = (count: number) => {
    bytes += count
  }
  // While one batch is written, the next one is read.
  let saving = Promise.resolve()
  for await (const batch of batches({ ...order, after: begun, size: batchSize, onBytes })) {
    await saving
    saving = save(batch)
    saving.catch(() => undefined) // awaited above, or below
  }
  await saving
  const { figures } = progress
  const nothing = { entities: [], reports: [], claims: [], retractions: [] }
  await store.save(nothing, { ...progress, finishedAt: new Date().toISOString() })
  return { figures, kept }
}

async function saveBatch(batch: Batch, before: Progress, store: Store, file: RejectFile, strict: boolean) {
  const verdict = await judge(
    batch.rows.map(({ row }) => row),
    store,
    before.recordedAt,
  )
  const refused = Array.from(verdict.faults, ([index, reason]): Reject => ({ ...placed(batch, index), reason }))
  const rejects = [...batch.rejects, ...refused].toSorted((a, b) => a.line - b.line)
  if (strict && rejects[0]) throw new StartError(stopped(rejects[0]))
  const figures = sumOf(sumOf(before.figures, verdict.figures), { ...none, rejected: batch.rejects.length })
  const progress = { ...before, ...batch.end, figures }
  file.add(rejects) // first: an import that goes on drops those of rows that it had not done with
  await store.save(verdict.changes, progress)
  return { progress, kept: verdict.kept }
}

function placed({ rows }: Batch, index: number) {
  const { file = '', line = 0, row } = rows[index] ?? {}
  return { file, line, row }
}

function stopped({ file, line, reason }: Reject): string {
  return `${file}:${line}: ${reason}\n--strict ends the import at the first bad row. What was imported before it stays; mend the row and import again.`
}

const rowsIn = (figures: Figures) => Object.values(figures).reduce((sum, count) => sum + count, 0)

/** As `3 entities, 10 stances; 2 known, 1 rejected`. */
export function told({ entities, stances, relationships, reports, retracted, known, kept, rejected }: Figures): string {
  const added = [`${entities} entities`, `${stances} stances`, `${relationships} relationships`]
  if (reports > 0) added.push(`${reports} sources in sources`)
  if (retracted > 0) added.push(`${retracted} claims taken back`)
  return `${added.join(', ')} new; ${known} known, ${kept} kept as they were, ${rejected} rejected`
}
