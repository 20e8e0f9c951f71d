import { statement } from '../graph/cypher.ts'
import type { ReadableGraph, RunStatement } from '../graph/graph.ts'
import type { Row } from '../graph/statement.ts'
import { judge, type Verdict } from './judge.ts'
import type { NativeRow } from './native-row.ts'
import { claimKeyOf, type KnownClaim, type Store } from './store.ts'
import { type EarlierUpdate, type Reversal, reversalOf } from './undo-updates.ts'

/** What an undo did with a batch, or would do. Claims are named by the ids that rows give them. */
export interface UndoneBatch {
  readonly retracted: number
  readonly restored: number
  readonly updated: Reversal['updates']
  /** What it left as it is, each with the reason. */
  readonly left: readonly string[]
}

/** A batch as its journal has it. */
export interface JournalEntry extends EarlierUpdate {
  readonly created: readonly string[]
  readonly known: readonly string[]
  readonly retracts: readonly string[]
}

export async function journalEntry(graph: ReadableGraph, id: string): Promise<JournalEntry> {
  const [row] = await graph.read(ENTRY, { id })
  return { ...(row?.['entry'] as Omit<JournalEntry, 'id'>), id } // its columns
}

/**
 * Takes back what a batch told: its claims are retracted unless another import tells them or no import created them, and
 * what it retracted is restored as a new version unless another import retracts it or its own import was undone. Rows
 * are made of that and judged as those of an import are. What is retracted comes first, in a transaction of its own, so
 * that what is restored is compared with what is left.
 */
export async function undoBatch(
  graph: ReadableGraph,
  store: Store,
  entry: JournalEntry,
  since: string,
): Promise<UndoneBatch> {
  const own = new Set([...entry.created, ...entry.known])
  const [claims, tellers] = await Promise.all([
    store.claims([...new Set([...own, ...entry.retracts])]),
    graph.read(TELLERS, { key: entry.key, ids: [...new Set([...own, ...entry.retracts])] }),
  ])
  const toldByOthers = idsIn(tellers, 'told')
  const created = idsIn(tellers, 'created')
  const left: string[] = []
  const has = (id: string) => claims.get(id)
  const isClosed = (claim: KnownClaim) => claim.toRetract === true || claim.properties['retractedAt'] !== undefined

  const toRetract = [...own].filter((id) => {
    const claim = has(id)
    if (!claim || !created.has(id) || isClosed(claim)) return false
    if (toldByOthers.has(id)) left.push(`${id}: another import tells it too`)
    return !toldByOthers.has(id)
  })
  const closed = [...own, ...entry.retracts].flatMap((id) => {
    const claim = has(id)
    return claim && isClosed(claim) ? [claim] : []
  })
  const reopenable = closed.length === 0 ? new Set<string>() : await store.reopenable(closed)
  const toldRetracted = new Set(entry.retracts)
  for (const id of own) {
    const claim = has(id)
    if (!claim || claim.toRetract || !isClosed(claim) || !created.has(id) || toldByOthers.has(id)) continue
    if (!reopenable.has(id) && !toldRetracted.has(id)) left.push(`${id}: it was retracted since`)
  }
  const toRestore = [...toldRetracted].filter((id) => {
    const claim = has(id)
    if (!claim || !isClosed(claim) || (created.has(id) && !toldByOthers.has(id))) return false
    if (!reopenable.has(id)) left.push(`${id}: it stays retracted, which another import tells too`)
    return reopenable.has(id)
  })

  const retracting = await judge(
    toRetract.flatMap((id) => retractRow(has(id)) ?? []),
    store,
    since,
  )
  const taken = retracting.changes.journal.retracted
  if (taken.length > 0)
    await store.save(retracting.changes, async (run) => {
      await run(RETRACT, { id: entry.id, versions: taken })
      return true
    })
  const restoring = await judge(
    toRestore.flatMap((id) => claimRow(has(id)) ?? []),
    store,
    since,
  )
  const reversal = await reversalOf(graph, store, entry)
  await store.save({ ...restoring.changes, updates: reversal.updates }, async (run) => {
    const isNew = await rememberUndone(run, entry.id, restoring.changes.journal.retracted)
    if (isNew) await reversal.write(run)
    return isNew
  })
  left.push(...faultsOf(retracting, toRetract), ...faultsOf(restoring, toRestore), ...reversal.left)
  return { retracted: taken.length, restored: restoring.changes.claims.length, updated: reversal.updates, left }
}

const idsIn = ([row]: readonly Row[], column: string): ReadonlySet<string> =>
  new Set(row?.[column] as readonly string[])

function faultsOf({ faults }: Verdict, ids: readonly string[]): readonly string[] {
  return Array.from(faults, ([index, { message }]) => `${ids[index]}: ${message}`)
}

async function rememberUndone(run: RunStatement, id: string, versions: readonly string[]): Promise<boolean> {
  return (await run(UNDONE, { id, versions })).length > 0
}

function retractRow(claim: KnownClaim | undefined): NativeRow | null {
  if (!claim) return null
  const id = claimKeyOf(claim)
  return { type: 'Retract', retract: claim.type === 'Stance' ? id : `${claim.type}:${id}` }
}

/** The row that told a claim, with the defaults that were written. */
function claimRow(claim: KnownClaim | undefined): NativeRow | null {
  if (!claim) return null
  const { retractedAt: _, recordedAt, ...properties } = claim.properties
  const toldAt = claim.stored ? claim.stored.toldAt : recordedAt
  const ends = Object.fromEntries(Object.entries(claim.ends).filter(([, slug]) => slug !== null))
  return {
    ...properties,
    ...(typeof toldAt === 'string' && { recordedAt: toldAt }),
    ...ends,
    type: claim.type,
  } as NativeRow // told as such
}

const ENTRY = statement('import/undo-entry')
const TELLERS = statement('import/tellers')
const RETRACT = statement('import/undo-retract')
const UNDONE = statement('import/undo-batch')
