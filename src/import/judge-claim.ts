import { type Kind, kindNames, kinds, relationshipTypes } from '../model/vocabulary.ts'
import { refuseBearing } from './bearings.ts'
import { isChain, refuseCircle } from './circles.ts'
import { differences } from './differences.ts'
import { endedFault } from './ended-fault.ts'
import { type ClaimRow, idOf, isStance, propertiesOf } from './native-row.ts'
import { RowFault } from './row-fault.ts'
import type { Ends, KnownClaim, Retraction } from './store.ts'
import { refuseCitations, refuseEnd, type Surroundings, sourcesOf } from './surroundings.ts'

/**
 * What to write for a claim: it is new or known, and either it or the claim that it revises may be retracted. A claim
 * without `recordedAt` is recorded when deriving begins, and what it revises is retracted then.
 */
export interface Judged {
  readonly created: KnownClaim | null
  readonly retracted: Retraction | null
}

/**
 * Throws a RowFault if the claim is not allowed in the graph, or differs from the stored one. A new claim is
 * remembered.
 */
export function judgeClaim(row: ClaimRow, around: Surroundings, since: string): Judged {
  refuseCitations(around, row.citations)
  const ended = endedFault(row, sourcesOf(around, row.citations), since)
  if (ended) throw new RowFault(ended)
  const ends = endsOf(row, around)
  const known = around.claims.get(idOf(row))
  if (known) return { created: null, retracted: retractionOf(row, known, ends, around) }
  const claim = { type: row.type, ends, properties: propertiesOf(row) }
  const retracted = typeof row['revises'] === 'string' ? revised(row['revises'], claim, around, since) : null
  if (claim.type === 'BEARS_ON') refuseBearing(around.bearings, claim)
  if (!isStance(row) && isChain(row.type) && row['retractedAt'] === undefined) {
    const older = around.claims.get(String(row['revises']))
    refuseCircle(around.ahead, row.type, row, older?.type === row.type ? linkOf(older.ends) : undefined)
  }
  if (typeof row['revises'] === 'string') around.revisions.set(row['revises'], idOf(row))
  around.claims.set(idOf(row), claim)
  return { created: claim, retracted }
}

const linkOf = ({ from, to }: Ends) => ({ from: from ?? '', to: to ?? '' })

const actors = kindNames.filter((kind) => (kinds[kind].labels as readonly string[]).includes('Actor'))

function endsOf(row: ClaimRow, around: Surroundings): Ends {
  if (isStance(row)) {
    refuseEnd(around, 'holder', row.holder, actors)
    refuseEnd(around, 'target', row.target, kindNames)
    if (row.onBehalfOf !== undefined) refuseEnd(around, 'onBehalfOf', row.onBehalfOf, actors)
    return { holder: row.holder, target: row.target, onBehalfOf: row.onBehalfOf ?? null }
  }
  const { from, to }: { readonly from: readonly Kind[]; readonly to: readonly Kind[] } = relationshipTypes[row.type]
  refuseEnd(around, 'from', row.from, from)
  refuseEnd(around, 'to', row.to, to)
  return { from: row.from, to: row.to }
}

/** For a known claim. It may differ from the stored one only by being retracted now. */
function retractionOf(row: ClaimRow, known: KnownClaim, ends: Ends, around: Surroundings): Retraction | null {
  const { recordedAt, retractedAt } = known.properties
  const given = {
    ...propertiesOf(row),
    recordedAt: row['recordedAt'] ?? recordedAt,
    retractedAt: row['retractedAt'] ?? retractedAt,
  }
  const taken = retractedAt === undefined && typeof row['retractedAt'] === 'string' ? row['retractedAt'] : null
  const stored = taken === null ? known.properties : { ...known.properties, retractedAt: taken }
  const different = [
    ...(known.type === row.type ? [] : ['type']),
    ...differences(known.ends, ends),
    ...differences(stored, given),
  ]
  if (different.length > 0) throw new RowFault(changed(idOf(row), different))
  return taken === null ? null : retraction(idOf(row), known, taken, around)
}

function changed(id: string, different: readonly string[]): string {
  return `${id} is another claim in this graph, by ${different.join(', ')}; claims are not overwritten: give the new version an id of its own, and \`"revises": "${id}"\``
}

function revised(id: string, newer: KnownClaim, around: Surroundings, since: string) {
  const older = around.claims.get(id)
  const own = newer.properties['recordedAt']
  if (!older) throw new RowFault(`${id}, which it revises, is not in the graph, nor above it`)
  if ((older.type === 'Stance') !== (newer.type === 'Stance'))
    throw new RowFault(`${id}, which it revises, is a ${older.type}`)
  const other = around.revisions.get(id)
  if (other !== undefined) throw new RowFault(`${id}, which it revises, is revised by ${other} already: revise that`)
  const { recordedAt, retractedAt } = older.properties
  if (typeof recordedAt !== 'string')
    throw new RowFault(
      `${id}, which it revises, is recorded at the end of its import: give both a recordedAt, or import this one after that`,
    )
  const moment = typeof own === 'string' ? own : since
  if (recordedAt >= moment)
    throw new RowFault(`it is recorded ${moment}, which is not later than ${id}, which it revises (${recordedAt})`)
  if (typeof own !== 'string' && older.toRetract) return null
  if (typeof retractedAt !== 'string') return retraction(id, older, typeof own === 'string' ? own : null, around)
  if (typeof own === 'string' && retractedAt > own)
    throw new RowFault(`${id}, which it revises, was taken back ${retractedAt}, after this was recorded (${own})`)
  return null
}

/** `at` is null for the moment at which the import records its claims. */
function retraction(id: string, claim: KnownClaim, at: string | null, around: Surroundings): Retraction {
  const { type, ends, properties } = claim
  if (at === null) {
    around.claims.set(id, { ...claim, toRetract: true })
    return { type, id, at }
  }
  if (at <= String(properties['recordedAt']))
    throw new RowFault(`${id} cannot be taken back ${at}, before it was recorded`)
  around.claims.set(id, { type, ends, properties: { ...properties, retractedAt: at } })
  return { type, id, at }
}
