import type { Graph } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'
import { checkBeforeImport, checkGraph, type Violation, violationLines } from '../loading/check.ts'
import type { DataName } from '../loading/data-sets.ts'
import { withdrawDerivation } from '../loading/derivation.ts'
import { deriveGraph } from '../loading/derive.ts'
import { chooseData } from '../loading/held-data.ts'
import { inSpan } from '../loading/in-span.ts'
import { beginLoad } from '../loading/load.ts'
import { asOnlyLoad } from '../loading/load-lock.ts'
import { defineConstraints, defineSchema } from '../loading/schema-definition.ts'
import { type GraphState, graphState } from '../loading/state.ts'
import { batches, PASSES, type RowBatch } from './batches.ts'
import { begin, endReplaced, newlyBegun, type Progress } from './begin.ts'
import { dryStore, emptyStore } from './dry-store.ts'
import type { Format } from './format.ts'
import type { InputFile } from './formats.ts'
import { graphStore } from './graph-store.ts'
import { importId, refuseDuringUndo } from './imports.ts'
import { writeJournal } from './journal.ts'
import { judge, type Verdict } from './judge.ts'
import { updateLines } from './judge-entity.ts'
import { type Figures, none, rememberBatch, rememberFinished, sumOf } from './progress.ts'
import { type Reject, refuseAmong, rejectFile } from './rejects.ts'
import { type RowFault, reasonFor } from './row-fault.ts'
import { sideBySide } from './side-by-side.ts'
import { type Store, slugOf } from './store.ts'
import { unjoinedRows } from './unjoined-rows.ts'
import { verifiedExport } from './verified-export.ts'

export interface ImportOrder {
  readonly name: string
  readonly format: Format
  readonly files: readonly InputFile[]
  /** The name of the data set if its files do not give one. */
  readonly source: string
  /** The data set that an empty graph is marked with. */
  readonly data: DataName
  /** The path of the file for rejected rows. */
  readonly rejects: string
  /** Stop at the first bad row. */
  readonly strict: boolean
  /** Write nothing. */
  readonly dryRun: boolean
}

export interface ImportOptions {
  readonly report: (line: string) => void
  /** Called with the progress, from 0 to 1. */
  readonly onProgress?: (share: number, rows: number) => void
  readonly batchSize?: number
}

export interface Imported {
  /** Names the import for an undo. */
  readonly id: string
  readonly figures: Figures
  /** The first entities that the graph keeps with other values. */
  readonly kept: readonly string[]
  /** The time for reading and writing only. */
  readonly seconds: number
  readonly violations: readonly Violation[]
}

/**
 * Imports files: creates constraints and indexes (indexes come last in a graph without claims), writes the rows in
 * batches, each in one transaction that also records it, derives, then checks. Importing the same files again changes
 * nothing, and an interrupted import continues. Throws a StartError; batches written before it stay, but of files among
 * which is an export nothing is written unless all rows can be. A dry run applies the same rules to the rows, writes
 * nothing and needs no graph.
 */
export async function runImport(graph: Graph | null, order: ImportOrder, options: ImportOptions): Promise<Imported> {
  await refuseUnreadable(order)
  const isWhole = await hasExport(order)
  if (order.dryRun) return dryRun(graph, order, { ...options, isWhole })
  if (!graph) throw new Error('only a dry run goes without a graph')
  const { report } = options
  return asOnlyLoad(graph, { command: 'import', report }, (own) => importInto(own, order, { ...options, isWhole }))
}

/** Throws a StartError for a file that cannot be read at all, such as one without a column, before anything is written. */
async function refuseUnreadable({ files, rejects }: ImportOrder): Promise<void> {
  refuseAmong(files, rejects)
  for (const { path, part } of files) {
    for await (const _ of part.read(path, () => undefined)) break
  }
}

/** Throws a StartError for an export that is not as it was written. */
async function hasExport({ files }: ImportOrder): Promise<boolean> {
  let has = false
  for (const { path, part } of files) if (part.mayBeExport && (await verifiedExport(path))) has = true
  return has
}

async function importInto(
  graph: Graph,
  order: ImportOrder,
  { isWhole, ...options }: ImportOptions & { readonly isWhole: boolean },
): Promise<Imported> {
  const { report } = options
  await refuseDuringUndo(graph)
  if (isWhole) await refusePart(graph, order)
  await chooseData(graph, order.data)
  await graph.transaction(withdrawDerivation)
  await (isBare(await graphState(graph)) ? defineConstraints(graph) : defineSchema(graph, report))
  const begun = await begin(graph, order, options)
  const since = await beginLoad(graph)
  const started = performance.now()
  const store = await graphStore(graph, { importing: begun.begun.key })
  const { figures, kept } = await importRows(store, order, begun, since, options)
  await endReplaced(graph, begun.begun)
  await rememberFinished(graph, begun.begun, figures)
  const seconds = (performance.now() - started) / 1000
  await deriveGraph(graph, { report })
  await defineSchema(graph, report)
  report('Checking')
  const violations = await checkGraph(graph)
  for (const line of violationLines(violations)) report(line)
  return { id: importId(begun.begun), figures, kept, seconds, violations }
}

async function dryRun(
  graph: Graph | null,
  order: ImportOrder,
  { isWhole, ...options }: ImportOptions & { readonly isWhole: boolean },
) {
  const held = await filled(graph)
  if (held) await refuseDuringUndo(held)
  const { begun, store, figures, kept } = await rehearsed(held, order, options)
  if (isWhole && figures.rejected > 0) throw new StartError(partRefused(order, figures))
  const violations = held ? await checkBeforeImport(held, store.planned()) : []
  for (const line of violationLines(violations)) options.report(line)
  return { id: importId(begun), figures, kept, seconds: 0, violations }
}

/** The graph, if it has entities: an empty one may lack indexes. */
async function filled(graph: Graph | null): Promise<Graph | null> {
  return graph && (await graphState(graph)).entities > 0 ? graph : null
}

/** What an import would do. */
async function rehearsed(held: Graph | null, order: ImportOrder, options: ImportOptions) {
  const begun = await newlyBegun(order, options.batchSize)
  const store = dryStore(held ? await graphStore(held, { importing: begun.key }) : emptyStore)
  const progress: Progress = { begun, written: [], isAgain: false }
  return { begun, store, ...(await importRows(store, order, progress, begun.startedAt, options)) }
}

/** Throws a StartError if a row would be rejected. */
async function refusePart(graph: Graph, order: ImportOrder): Promise<void> {
  const dry = { ...order, strict: false, dryRun: true }
  const { figures } = await rehearsed(await filled(graph), dry, { report: () => undefined })
  if (figures.rejected > 0) throw new StartError(partRefused(order, figures))
}

function partRefused({ rejects }: ImportOrder, { rejected }: Figures): string {
  return `An export is imported whole or not at all, and ${rejected} of its rows would be rejected, for the reasons in ${rejects}. Nothing was imported. Take away its first and last line, and the other rows can be imported as those of any file.`
}

const isBare = ({ stances, relationships }: GraphState) => stances + relationships === 0

/** How many batches are written in parallel. */
const WRITERS = 2

/** The most slugs that are listed. */
const MOST_KEPT = 10

const START = { number: -1, end: { pass: 0, file: 0, row: -1 } }

async function importRows(
  store: Store,
  order: ImportOrder,
  { begun, written, isAgain }: Progress,
  since: string,
  { report, onProgress }: ImportOptions,
) {
  // Batches are written in parallel, so that an earlier one may be missing. What follows a gap is read again.
  const before = written.filter(({ number }, index) => number === index)
  const ahead = new Map(written.slice(before.length).map(({ number, figures }) => [number, figures]))
  let figures = sumOf(...before.map((batch) => batch.figures))
  const rejects = rejectFile(order.rejects, figures.rejected)
  const kept: string[] = []
  const updating = order.dryRun ? 'Would update' : 'Updated'
  const total = PASSES * order.files.reduce((sum, { bytes }) => sum + bytes, 0)
  let bytes = 0
  const onBytes = (count: number) => {
    bytes += count
  }
  const writers = sideBySide(WRITERS)
  try {
    // The next batch is read and compared with the graph while others are written.
    for await (const batch of batches({ ...order, after: before.at(-1) ?? START, size: begun.batchSize, onBytes })) {
      const verdict = await judge(
        batch.rows.map(({ row }) => row),
        store,
        since,
      )
      rejects.add(rejectsOf(batch, verdict, order.strict)) // first: a continued import drops those of later batches
      const { number, end } = batch
      const own = ahead.get(number) ?? sumOf(verdict.figures, { ...none, rejected: batch.rejects.length })
      const save = async () => {
        const { entities, journal } = verdict.changes
        await store.save(verdict.changes, async (run) => {
          const isNew = await rememberBatch(run, begun.key, { number, end, figures: own }, entities.map(slugOf))
          if (isNew) await writeJournal(run, { ...begun, number, isAgain }, journal)
          return isNew
        })
        // All of them: the graph does not keep old values.
        for (const line of verdict.changes.updates.flatMap(updateLines)) report(`${updating} ${line}`)
      }
      const attributes = { 'stancegraph.batch': number, 'stancegraph.rows': batch.rows.length }
      if (!ahead.has(number)) await writers.begin(() => inSpan('import batch', attributes, save))
      figures = sumOf(figures, own)
      kept.push(...verdict.kept.slice(0, MOST_KEPT - kept.length))
      onProgress?.(bytes / total, rowsIn(figures))
    }
  } finally {
    await writers.end()
  }
  const unjoined = await unjoinedRows(
    { ...order, after: START, size: begun.batchSize, onBytes: () => undefined },
    await store.dropUnjoined(),
  )
  rejects.add(unjoined)
  if (order.strict && unjoined[0]) throw new StartError(stopped(unjoined[0]))
  figures = sumOf(figures, { ...none, entities: -unjoined.length, rejected: unjoined.length })
  return { figures, kept }
}

/** Throws a StartError for the first reject if `strict`. */
function rejectsOf(batch: RowBatch, { faults }: Verdict, strict: boolean): readonly Reject[] {
  const refused = Array.from(faults, ([index, fault]) => placed(batch, index, fault))
  const rejects = [...batch.rejects, ...refused].toSorted((a, b) => a.line - b.line)
  if (strict && rejects[0]) throw new StartError(stopped(rejects[0]))
  return rejects
}

function placed({ rows }: RowBatch, index: number, fault: RowFault): Reject {
  const { file = '', line = 0, row, columns } = rows[index] ?? {}
  return { file, line, ...reasonFor(fault, columns), row }
}

function stopped({ file, line, reason }: Reject): string {
  return `${file}:${line}: ${reason}\n--strict ends the import at the first bad row. What was imported before it stays; mend the row and import again.`
}

const rowsIn = (figures: Figures) => Object.values(figures).reduce((sum, count) => sum + count, 0)
