import { statement } from '../graph/cypher.ts'
import type { ReadableGraph, RunStatement } from '../graph/graph.ts'
import type { Store, Update } from './store.ts'

/** The updates of a batch, as its journal has them. */
export interface EarlierUpdate {
  readonly id: string
  readonly key: string
  readonly number: number
  readonly writtenAt: number
  /** Fields, each with its former and its new value as JSON. */
  readonly updated: readonly string[]
  readonly values: readonly string[]
}

/** What reversing the updates of a batch changes. */
export interface Reversal {
  readonly updates: readonly Update[]
  readonly left: readonly string[]
  /** Changes the journals of later updates: what they replaced is now what this batch replaced. */
  write(run: RunStatement): Promise<void>
}

interface OtherUpdate {
  readonly id: string
  readonly place: number
  readonly field: string
  readonly value: string
  readonly writtenAt: number
  readonly number: number
}

/**
 * The former value of each field comes back if the field still has the value that this batch gave it, and no later import
 * told that field. Otherwise it is left as it is.
 */
export async function reversalOf(graph: ReadableGraph, store: Store, entry: EarlierUpdate): Promise<Reversal> {
  if (entry.updated.length === 0) return { updates: [], left: [], write: async () => undefined }
  const fields = [...new Set(entry.updated)]
  const slugs = [...new Set(fields.map((field) => slugIn(field)))]
  const [entities, rows] = await Promise.all([store.entities(slugs), graph.read(OTHERS, { key: entry.key, fields })])
  const others = rows as unknown as readonly OtherUpdate[] // its columns
  const next = new Map<string, OtherUpdate>() // the first one after this batch
  for (const other of others) if (isAfter(other, entry) && !next.has(other.field)) next.set(other.field, other)
  const current = new Map<string, unknown>(
    fields.map((field) => [field, entities.get(slugIn(field))?.[nameIn(field)] ?? null]),
  )
  const changed = new Map<string, unknown>()
  const left = new Set<string>()
  for (const [index, field] of [...entry.updated.entries()].toReversed()) {
    const [from, to] = valuesIn(entry.values[index])
    const later = next.get(field)
    if (later) {
      const [laterFrom, laterTo] = valuesIn(later.value)
      if (isSame(laterFrom, to)) next.set(field, { ...later, value: JSON.stringify([from, laterTo]) })
      left.add(`${slugIn(field)}: ${nameIn(field)} was told by another import since`)
    } else if (!entities.has(slugIn(field))) left.add(`${slugIn(field)}: it is not in the graph any more`)
    else if (!isSame(current.get(field), to)) left.add(`${slugIn(field)}: ${nameIn(field)} was changed since`)
    else {
      current.set(field, from)
      changed.set(field, from)
    }
  }
  return { updates: updatesOf(changed, entities), left: [...left], write: (run) => writeFormer(run, others, next) }
}

function updatesOf(changed: ReadonlyMap<string, unknown>, entities: Awaited<ReturnType<Store['entities']>>): Update[] {
  const fields = Array.from(changed, ([field, to]) => {
    const [slug, name] = [slugIn(field), nameIn(field)]
    return { slug, field: { name, from: entities.get(slug)?.[name] ?? null, to } }
  })
  const different = fields.filter(({ field: { from, to } }) => !isSame(from, to))
  const bySlug = Map.groupBy(different, ({ slug }) => slug)
  return Array.from(bySlug, ([slug, all]) => ({ slug, fields: all.map(({ field }) => field) }))
}

async function writeFormer(run: RunStatement, others: readonly OtherUpdate[], next: ReadonlyMap<string, OtherUpdate>) {
  const before = new Map(others.map((other) => [`${other.id} ${other.place}`, other.value]))
  const repointed = [...next.values()].filter(({ id, place, value }) => before.get(`${id} ${place}`) !== value)
  const rows = Array.from(
    Map.groupBy(repointed, ({ id }) => id),
    ([id, all]) => ({ id, values: Object.fromEntries(all.map(({ place, value }) => [place, value])) }),
  )
  if (rows.length > 0) await run(REPLACE, { rows })
}

const isAfter = (other: OtherUpdate, { writtenAt, number }: EarlierUpdate) =>
  other.writtenAt > writtenAt || (other.writtenAt === writtenAt && other.number > number)

const slugIn = (field: string) => field.slice(0, field.indexOf(' '))
const nameIn = (field: string) => field.slice(field.indexOf(' ') + 1)
const valuesIn = (json = '[]'): readonly unknown[] => JSON.parse(json)
const isSame = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

const OTHERS = statement('import/other-updates')
const REPLACE = statement('import/replace-former-values')
