import { refuseCircle } from './circles.ts'
import { judgeClaim } from './judge-claim.ts'
import { faultOfNew, judgeEntity } from './judge-entity.ts'
import { judgeRetract } from './judge-retract.ts'
import {
  type EntityRow,
  idOf,
  isEntity,
  isReport,
  isRetract,
  isStance,
  type NativeRow,
  type ReportRow,
  retracted,
} from './native-row.ts'
import { type Figures, none } from './progress.ts'
import { RowFault } from './row-fault.ts'
import { type Changes, claimKeyOf, type Journal, type Retraction, type Store, sourceOf, storedId } from './store.ts'
import { refuseEnd, type Surroundings, surroundingsOf } from './surroundings.ts'

/** What to write for a batch of rows. */
export interface Verdict {
  readonly changes: Changes
  readonly figures: Figures
  /** Why rows are rejected, by their index. */
  readonly faults: ReadonlyMap<number, RowFault>
  /** Slugs of entities that the graph has with other values, which it keeps, with the differences. */
  readonly kept: readonly string[]
}

/**
 * Compares rows, each valid by itself, with the graph and with earlier rows: what exists is neither written again nor
 * overwritten. Claims without `recordedAt` will be recorded later than `since`.
 */
export async function judge(rows: readonly NativeRow[], store: Store, since: string): Promise<Verdict> {
  const journal: Mutable<Journal> = { created: [], known: [], retracts: [], retracted: [], updates: [] }
  const changes: Mutable<Changes> = { entities: [], reports: [], claims: [], retractions: [], updates: [], journal }
  const figures: { -readonly [K in keyof Figures]: number } = { ...none }
  const faults = new Map<number, RowFault>()
  const kept: string[] = []
  const around = await surroundingsOf(rows, store)
  const entities = new Map(await store.entities(rows.filter(isEntity).map(({ slug }) => slug)))
  expectEntities(rows.filter(isEntity), around)

  const takeEntity = (row: EntityRow) => {
    const judged = judgeEntity(row, entities, around)
    if ('created' in judged) {
      changes.entities.push(judged.created)
      figures.entities += 1
      return
    }
    if (judged.told) journal.updates.push(judged.told)
    if (judged.updated) {
      changes.updates.push(judged.updated)
      figures.updated += 1
    } else {
      if (judged.kept.length > 0) kept.push(`${row.slug} (${judged.kept.join(', ')})`)
      figures[judged.kept.length > 0 ? 'kept' : 'known'] += 1
    }
  }
  const judgeReport = ({ from, to }: ReportRow) => {
    refuseEnd(around, 'from', from, ['Source'])
    refuseEnd(around, 'to', to, ['Source'])
    refuseCircle(around.ahead, 'REPORTED_IN', { from, to })
    changes.reports.push({ from, to })
    figures.reports += 1
  }

  const retract = (retraction: Retraction) => {
    changes.retractions.push(retraction)
    journal.retracted.push(retraction.id)
  }
  /** By the id that rows give the claim, even if this row names a later version of it. */
  const note = (list: 'created' | 'known' | 'retracts', id: string) => {
    const claim = around.claims.get(id)
    if (!claim) return
    journal[list].push(claimKeyOf(claim))
    if (list === 'retracts') around.reopened.delete(claimKeyOf(claim))
  }

  for (const [index, row] of rows.entries()) {
    try {
      if (isEntity(row)) takeEntity(row)
      else if (isReport(row)) judgeReport(row)
      else if (isRetract(row)) {
        const taken = judgeRetract(row, around, since)
        if (taken) retract(taken)
        figures[taken ? 'retracted' : 'known'] += 1
        note('retracts', retracted(row).id)
      } else {
        const { created, retracted } = judgeClaim(row, around, since)
        if (created) changes.claims.push(created)
        if (retracted) retract(retracted)
        note(created && storedId(created) === idOf(row) ? 'created' : 'known', idOf(row))
        if (row['retractedAt'] !== undefined) note('retracts', idOf(row))
        if (typeof row['revises'] === 'string') note('retracts', row['revises'])
        figures[!created ? 'known' : isStance(row) ? 'stances' : 'relationships'] += 1
        if (retracted) figures.retracted += 1
      }
    } catch (error) {
      if (!(error instanceof RowFault)) throw error
      faults.set(index, error)
      figures.rejected += 1
    }
  }
  return { changes, figures, faults, kept }
}

/**
 * Rows of a batch may refer to each other in any order. A source that cites a missing one is rejected, and so is
 * whatever cites that source.
 */
function expectEntities(rows: readonly EntityRow[], { kinds }: Surroundings): void {
  const expected = new Map<string, EntityRow>()
  for (const row of rows) {
    if (!kinds.has(row.slug) && !expected.has(row.slug) && faultOfNew(row) === null) expected.set(row.slug, row)
  }
  const isThere = (slug: string) => (kinds.get(slug) ?? expected.get(slug)?.type) === 'Source'
  for (let before = -1; before !== expected.size; ) {
    before = expected.size
    for (const [slug, { citations = [] }] of expected) {
      if (!citations.every((citation) => isThere(sourceOf(citation)))) expected.delete(slug)
    }
  }
  for (const [slug, { type }] of expected) kinds.set(slug, type)
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] }
