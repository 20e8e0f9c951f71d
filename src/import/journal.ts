import { statement } from '../graph/cypher.ts'
import type { ReadableGraph, RunStatement } from '../graph/graph.ts'
import type { Journal, Update } from './store.ts'

/** A field of an entity, as journals name it. */
export const fieldName = (slug: string, name: string) => `${slug} ${name}`

/** The fields of updates, and the values as JSON: lists of the same length, since Neo4j stores no list of pairs. */
function fieldsOf(updates: readonly Update[]) {
  return updates.flatMap(({ slug, fields }) =>
    fields.map(({ name, from, to }) => ({ field: fieldName(slug, name), value: JSON.stringify([from, to]) })),
  )
}

export interface ToldBatch {
  readonly key: string
  /** When this run of the import began. */
  readonly startedAt: string
  readonly number: number
  /** Whether an earlier run is in the journal. */
  readonly isAgain: boolean
}

/**
 * Records what a batch told and did, in the transaction that writes it, unless the same batch of an earlier run of the
 * import told it.
 */
export async function writeJournal(
  run: RunStatement,
  { key, startedAt, number, isAgain }: ToldBatch,
  journal: Journal,
): Promise<void> {
  const earlier = isAgain ? await run(OF_BATCH, { key, number }) : []
  const toldIn = (column: string) => new Set(earlier.flatMap((row) => row[column] as readonly string[]))
  const [told, retracts, updated] = [toldIn('told'), toldIn('retracts'), toldIn('updated')]
  const changed = new Set(
    journal.updates.flatMap(({ slug, fields }) => fields.filter(isChange).map(({ name }) => fieldName(slug, name))),
  )
  const fields = fieldsOf(journal.updates).filter(({ field }) => changed.has(field) || !updated.has(field))
  const lists = {
    created: journal.created,
    known: without(journal.known, told),
    retracts: without(journal.retracts, retracts),
    retracted: journal.retracted,
    updated: fields.map(({ field }) => field),
    values: fields.map(({ value }) => value),
  }
  if (Object.values(lists).every((list) => list.length === 0)) return
  await run(WRITE, { entry: { key, startedAt, number, ...lists } })
}

/** Whether an import of these files, which was not undone, has told anything before. */
export async function hasJournal(graph: ReadableGraph, key: string): Promise<boolean> {
  const [row] = await graph.read(HAS_JOURNAL, { key })
  return row?.['hasJournal'] === true
}

const isChange = ({ from, to }: Update['fields'][number]) => JSON.stringify(from) !== JSON.stringify(to)

const without = (ids: readonly string[], known: ReadonlySet<string>) => [...new Set(ids)].filter((id) => !known.has(id))

const HAS_JOURNAL = statement('import/has-journal')
const OF_BATCH = statement('import/journal-of-batch')
const WRITE = statement('import/write-journal')
