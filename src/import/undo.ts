import { statement } from '../graph/cypher.ts'
import type { Graph } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'
import { checkBeforeImport, checkGraph, type Violation, violationLines } from '../loading/check.ts'
import { withdrawDerivation } from '../loading/derivation.ts'
import { deriveGraph } from '../loading/derive.ts'
import { beginLoad, isLoadUnderWay, settleInterrupted } from '../loading/load.ts'
import { asOnlyLoad } from '../loading/load-lock.ts'
import { defineSchema } from '../loading/schema-definition.ts'
import { dropUnjoined } from './drop-unjoined.ts'
import { dryStore } from './dry-store.ts'
import { graphStore } from './graph-store.ts'
import { importId, importNamed, type KnownImport, refuseDuringUndo } from './imports.ts'
import { updateLines } from './judge-entity.ts'
import type { KnownClaim, Store } from './store.ts'
import { journalEntry, undoBatch } from './undo-batch.ts'

export interface UndoOrder {
  /** The id of the import, or the name of its file. */
  readonly name: string
  /** The file of that name; null if there is none. */
  readonly path: string | null
  /** Write nothing. */
  readonly dryRun: boolean
}

export interface UndoOptions {
  readonly report: (line: string) => void
  /** Called with the progress, from 0 to 1. */
  readonly onProgress?: (share: number, claims: number) => void
}

export interface Undone {
  readonly imported: KnownImport
  /** Whether it was undone before: nothing was changed. */
  readonly wasUndone: boolean
  readonly figures: UndoFigures
  /** The first things that were left as they are, each with the reason. */
  readonly left: readonly string[]
  readonly violations: readonly Violation[]
}

export interface UndoFigures {
  readonly retracted: number
  readonly restored: number
  readonly updated: number
  readonly left: number
}

/**
 * Takes back what an import told, as an event of its own time: nothing that was known before changes. Each batch is undone
 * in transactions that record it, so that an undo that was interrupted continues. Throws a StartError.
 */
export async function undoImport(graph: Graph, order: UndoOrder, options: UndoOptions): Promise<Undone> {
  if (order.dryRun) return dryUndo(graph, order, options)
  return asOnlyLoad(graph, { command: 'import --undo', report: options.report }, (own) => undoIn(own, order, options))
}

async function undoIn(graph: Graph, order: UndoOrder, options: UndoOptions): Promise<Undone> {
  const { report } = options
  const imported = await chosen(graph, order, report)
  if (imported.undoneAt !== null) return nothing(imported)
  const { key } = imported
  await graph.transaction(withdrawDerivation)
  if (imported.undoBegunAt === null) await settleInterrupted(graph)
  else report(`Going on with the undo of ${imported.undoBegunAt}`)
  await graph.transaction((run) => run(BEGIN, { key, begunAt: new Date().toISOString() }))
  await defineSchema(graph, report)
  const since = await beginLoad(graph)
  const store = await graphStore(graph, { undoing: key })
  const { figures, left } = await undoBatches(graph, store, imported, since, options)
  if (!imported.isFinished) await dropUnjoined(graph, key, new Set())
  await deriveGraph(graph, { report })
  await graph.transaction((run) => run(FINISH, { key, undoneAt: new Date().toISOString() }))
  report('Checking')
  const violations = await checkGraph(graph)
  for (const line of violationLines(violations)) report(line)
  return { imported, wasUndone: false, figures, left, violations }
}

async function dryUndo(graph: Graph, order: UndoOrder, options: UndoOptions): Promise<Undone> {
  const imported = await chosen(graph, order, options.report)
  if (imported.undoneAt !== null) return nothing(imported)
  const since = new Date().toISOString()
  const below = await graphStore(graph, { undoing: imported.key })
  const isCutOff = imported.undoBegunAt === null && (await isLoadUnderWay(graph))
  const store = dryStore(isCutOff ? settled(below, new Date(Date.parse(since) - 1).toISOString()) : below)
  const { figures, left } = await undoBatches(graph, store, imported, since, options)
  const violations = await checkBeforeImport(graph, store.planned())
  for (const line of violationLines(violations)) options.report(line)
  return { imported, wasUndone: false, figures, left, violations }
}

/** The store as it will be when the claims of a load that was cut off are recorded at that moment. */
const settled = (store: Store, at: string): Store => ({
  ...store,
  async claims(ids) {
    return new Map(Array.from(await store.claims(ids), ([id, claim]) => [id, recorded(claim, at)]))
  },
})

function recorded({ toRetract, ...claim }: KnownClaim, at: string): KnownClaim {
  return { ...claim, properties: { recordedAt: at, ...(toRetract && { retractedAt: at }), ...claim.properties } }
}

async function chosen(graph: Graph, { name, path }: UndoOrder, report: UndoOptions['report']): Promise<KnownImport> {
  const imported = await importNamed(graph, name, path)
  const { files, format, startedAt, key, hasJournal, undoneAt } = imported
  report(`Import   ${importId(imported)} of ${startedAt}: ${format} ${files.join(' ')}`)
  await refuseDuringUndo(graph, key)
  if (!hasJournal && undoneAt === null)
    throw new StartError(
      'An earlier version of Stancegraph made this import and did not record what it did: it cannot be undone. Nothing was changed.',
    )
  return imported
}

const nothing = (imported: KnownImport): Undone => ({
  ...{ imported, wasUndone: true, figures: { retracted: 0, restored: 0, updated: 0, left: 0 } },
  ...{ left: [], violations: [] },
})

/** The most lines about what was left as it is. */
const MOST_LEFT = 20

async function undoBatches(
  graph: Graph,
  store: Store,
  { key }: KnownImport,
  since: string,
  { report, onProgress }: UndoOptions,
) {
  const figures = { retracted: 0, restored: 0, updated: 0, left: 0 }
  const left: string[] = []
  const ids = (await graph.read(ENTRIES, { key })).map(({ id }) => String(id))
  for (const [index, id] of ids.entries()) {
    const undone = await undoBatch(graph, store, await journalEntry(graph, id), since)
    figures.retracted += undone.retracted
    figures.restored += undone.restored
    figures.updated += undone.updated.length
    figures.left += undone.left.length
    left.push(...undone.left.slice(0, MOST_LEFT - left.length))
    for (const line of undone.updated.flatMap(updateLines)) report(line)
    onProgress?.((index + 1) / ids.length, figures.retracted + figures.restored)
  }
  return { figures, left }
}

const BEGIN = statement('import/undo-begin')
const ENTRIES = statement('import/undo-entries')
const FINISH = statement('import/undo-finish')
