import { differences } from './differences.ts'
import { judgeClaim } from './judge-claim.ts'
import {
  type EntityRow,
  isEntity,
  isReport,
  isStance,
  type NativeRow,
  propertiesOf,
  type ReportRow,
} from './native-row.ts'
import { type Figures, none } from './progress.ts'
import { RowFault } from './row-fault.ts'
import { type Changes, labelsOf, type Store } from './store.ts'
import { refuseCitations, refuseEnd, surroundingsOf } from './surroundings.ts'

/** What a batch of rows comes to. */
export interface Verdict {
  readonly changes: Changes
  readonly figures: Figures
  /** Why rows are not taken, by their index. */
  readonly faults: ReadonlyMap<number, string>
  /** Entities that the graph has otherwise, and keeps: their slugs, with what differs. */
  readonly kept: readonly string[]
}

/**
 * Holds rows, each valid by itself, against the graph and against those before them: what is there already is not
 * written again, and nothing that is there is overwritten. `recordedAt` is that of claims which do not say it.
 */
export async function judge(rows: readonly NativeRow[], store: Store, recordedAt: string): Promise<Verdict> {
  const changes: Mutable<Changes> = { entities: [], reports: [], claims: [], retractions: [] }
  const figures: { -readonly [K in keyof Figures]: number } = { ...none }
  const faults = new Map<number, string>()
  const kept: string[] = []
  const around = await surroundingsOf(rows, store)
  const entities = new Map(await store.entities(rows.filter(isEntity).map(({ slug }) => slug)))
  for (const row of rows) if (isEntity(row) && !around.kinds.has(row.slug)) around.kinds.set(row.slug, row.type)

  const judgeEntity = (row: EntityRow) => {
    const kind = around.kinds.get(row.slug)
    if (kind !== row.type) throw new RowFault(`${row.slug} is a ${kind} in this graph, not a ${row.type}`)
    refuseCitations(around, row.citations ?? [])
    const properties = propertiesOf(row)
    const stored = entities.get(row.slug)
    if (!stored) {
      entities.set(row.slug, properties)
      changes.entities.push({ labels: labelsOf(row.type), properties })
      figures.entities += 1
      return
    }
    const different = differences(stored, properties)
    if (different.length > 0) kept.push(`${row.slug} (${different.join(', ')})`)
    figures[different.length > 0 ? 'kept' : 'known'] += 1
  }
  const judgeReport = ({ from, to }: ReportRow) => {
    refuseEnd(around, 'from', from, ['Source'])
    refuseEnd(around, 'to', to, ['Source'])
    if (from === to) throw new RowFault(`${from} cannot be passed on by itself`)
    changes.reports.push({ from, to })
    figures.reports += 1
  }

  for (const [index, row] of rows.entries()) {
    try {
      if (isEntity(row)) judgeEntity(row)
      else if (isReport(row)) judgeReport(row)
      else {
        const { created, retracted } = judgeClaim(row, around, recordedAt)
        if (created) changes.claims.push(created)
        if (retracted) changes.retractions.push(retracted)
        figures[!created ? 'known' : isStance(row) ? 'stances' : 'relationships'] += 1
        if (retracted) figures.retracted += 1
      }
    } catch (error) {
      if (!(error instanceof RowFault)) throw error
      faults.set(index, error.message)
      figures.rejected += 1
    }
  }
  return { changes, figures, faults, kept }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] }
