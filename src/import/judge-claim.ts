import { actorKinds, type Kind, kindNames, relationshipTypes } from '../model/vocabulary.ts'
import { refuseBearing } from './bearings.ts'
import { isChain, refuseCircle } from './circles.ts'
import { differences } from './differences.ts'
import { endedFault } from './ended-fault.ts'
import { idOf, isStance, type NativeClaimRow, rowProperties } from './native-row.ts'
import type { Reopened } from './reopened.ts'
import { RowFault } from './row-fault.ts'
import { claimKeyOf, type Ends, type KnownClaim, type Retraction, revisedId, storedId } from './store.ts'
import { refuseCitations, refuseEnd, type Surroundings, sourcesOf } from './surroundings.ts'
import { retractionOf, takeBack } from './take-back.ts'

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
 * remembered, and so is a new version of one that was retracted because an import was undone.
 */
export function judgeClaim(row: NativeClaimRow, around: Surroundings, since: string): Judged {
  refuseCitations(around, row.citations)
  const ended = endedFault(row, sourcesOf(around, row.citations), since)
  if (ended) throw new RowFault(ended)
  const ends = endsOf(row, around)
  const id = idOf(row)
  const known = around.claims.get(id)
  if (known && claimKeyOf(known) !== id)
    throw new RowFault(`${id} is a later version of ${claimKeyOf(known)}: rows name that one`)
  const reopened = row['retractedAt'] === undefined ? around.reopened.get(id) : undefined
  if (known && !reopened) {
    const retracted = toldRetraction(row, known, ends)
    if (retracted) takeBack(around, known, retracted)
    return { created: null, retracted }
  }
  const told = { type: row.type, ends, properties: rowProperties(row) }
  const { claim, instead } = reopened ? newVersion(told, reopened, around) : newClaim(told, around, since)
  if (claim.type === 'BEARS_ON') refuseBearing(around.bearings, claim)
  if (!isStance(row) && isChain(row.type) && row['retractedAt'] === undefined) {
    const older = reopened ? reopened.last : around.claims.get(String(row['revises']))
    refuseCircle(around.ahead, row.type, row, older?.type === row.type ? linkOf(older.ends) : undefined)
  }
  const revises = revisedId(claim)
  if (revises !== null) around.revisions.set(revises, storedId(claim))
  around.reopened.delete(id)
  if (instead) takeBack(around, instead.claim, instead.retraction) // last: what is refused takes nothing back
  around.claims.set(claim)
  return { created: claim, retracted: instead?.retraction ?? null }
}

interface NewClaim {
  readonly claim: KnownClaim
  /** The claim that it replaces, and how that is retracted; null if none is. */
  readonly instead: Replaced | null
}

interface Replaced {
  readonly claim: KnownClaim
  readonly retraction: Retraction
}

function newClaim(told: KnownClaim, around: Surroundings, since: string): NewClaim {
  const { revises } = told.properties
  if (typeof revises !== 'string') return { claim: told, instead: null }
  const instead = revised(revises, told, around, since)
  const older = around.claims.get(revises)
  if (!older || storedId(older) === revises) return { claim: told, instead }
  return {
    claim: { ...told, stored: { id: claimKeyOf(told), revises: storedId(older), number: 1, toldAt: null } },
    instead,
  }
}

/**
 * The next version of a claim that rows tell again. It is recorded at the time of this import, after all other versions;
 * one that still stands must be the claim that the row revises.
 */
function newVersion(told: KnownClaim, reopened: Reopened, around: Surroundings): NewClaim {
  const { id, number, last } = reopened
  const { recordedAt, ...properties } = told.properties
  const { revises } = properties
  const older = typeof revises === 'string' ? revisedClaim(revises, told, around) : null
  if (older && !reopened.isLastOf(older))
    throw new RowFault(
      `${claimKeyOf(told)} was told before, and not as a version of ${revises}: give it an id of its own`,
    )
  if ((last.type === 'Stance') !== (told.type === 'Stance'))
    throw new RowFault(`${claimKeyOf(told)} is a ${last.type} in this graph`)
  const stands = around.claims.get(claimKeyOf(last)) ?? last
  const isLast = older !== null && storedId(older) === storedId(last)
  const isOver = stands.toRetract || stands.properties['retractedAt'] !== undefined
  if (around.revisions.has(storedId(last)) || (!isOver && !isLast))
    throw new RowFault(
      `${claimKeyOf(told)} has a current version: give this one an id of its own, and let it revise that version`,
    )
  const stored = { id, revises: storedId(last), number, toldAt: typeof recordedAt === 'string' ? recordedAt : null }
  const claim = { ...told, properties, stored }
  if (isOver) return { claim, instead: null }
  refuseUnrecorded(stands)
  return { claim, instead: { claim: stands, retraction: retractionOf(stands, null) } }
}

const linkOf = ({ from, to }: Ends) => ({ from: from ?? '', to: to ?? '' })

function endsOf(row: NativeClaimRow, around: Surroundings): Ends {
  if (isStance(row)) {
    refuseEnd(around, 'holder', row.holder, actorKinds)
    refuseEnd(around, 'target', row.target, kindNames)
    if (row.onBehalfOf !== undefined) refuseEnd(around, 'onBehalfOf', row.onBehalfOf, actorKinds)
    return { holder: row.holder, target: row.target, onBehalfOf: row.onBehalfOf ?? null }
  }
  const { from, to }: { readonly from: readonly Kind[]; readonly to: readonly Kind[] } = relationshipTypes[row.type]
  refuseEnd(around, 'from', row.from, from)
  refuseEnd(around, 'to', row.to, to)
  return { from: row.from, to: row.to }
}

/** For a known claim. It may differ from the stored one only by being retracted now. */
function toldRetraction(row: NativeClaimRow, known: KnownClaim, ends: Ends): Retraction | null {
  const { recordedAt, retractedAt } = known.properties
  const toldAt = known.stored?.toldAt ?? null
  const given = {
    ...rowProperties(row),
    recordedAt: row['recordedAt'] === toldAt ? recordedAt : (row['recordedAt'] ?? recordedAt),
    retractedAt: known.stored && retractedAt !== undefined ? retractedAt : (row['retractedAt'] ?? retractedAt),
  }
  const taken = retractedAt === undefined && typeof row['retractedAt'] === 'string' ? row['retractedAt'] : null
  const stored = taken === null ? known.properties : { ...known.properties, retractedAt: taken }
  const different = [
    ...(known.type === row.type ? [] : ['type']),
    ...differences(known.ends, ends),
    ...differences(stored, given),
  ]
  if (different.length > 0) throw new RowFault(changed(idOf(row), different))
  if (taken === null) return null
  const isBefore = known.stored !== undefined && taken <= String(recordedAt) // told of an earlier version
  return retractionOf(known, isBefore ? null : taken)
}

function changed(id: string, different: readonly string[]): string {
  return `${id} is another claim in this graph, by ${different.join(', ')}; claims are not overwritten: give the new version an id of its own, and \`"revises": "${id}"\``
}

/** Throws a RowFault if a claim cannot revise what its row names. */
function revisedClaim(id: string, newer: KnownClaim, around: Surroundings): KnownClaim {
  const older = around.claims.get(id)
  if (!older) throw new RowFault(`${id}, which it revises, is neither in the graph nor in an earlier row`)
  if ((older.type === 'Stance') !== (newer.type === 'Stance'))
    throw new RowFault(`${id}, which it revises, is a ${older.type}`)
  return older
}

function refuseUnrecorded(older: KnownClaim): void {
  if (typeof older.properties['recordedAt'] === 'string') return
  throw new RowFault(
    `${claimKeyOf(older)}, which it revises, is recorded at the end of its import: give both a recordedAt, or import this one after that`,
  )
}

function revised(id: string, newer: KnownClaim, around: Surroundings, since: string): Replaced | null {
  const older = revisedClaim(id, newer, around)
  const own = newer.properties['recordedAt']
  const other = around.revisions.get(storedId(older))
  if (other !== undefined) throw new RowFault(`${id}, which it revises, is revised by ${other} already: revise that`)
  refuseUnrecorded(older)
  const { retractedAt } = older.properties
  const recordedAt = String(older.properties['recordedAt'])
  const moment = typeof own === 'string' ? own : since
  if (recordedAt >= moment)
    throw new RowFault(`it is recorded ${moment}, which is not later than ${id}, which it revises (${recordedAt})`)
  if (typeof own !== 'string' && older.toRetract) return null
  if (typeof retractedAt !== 'string')
    return { claim: older, retraction: retractionOf(older, typeof own === 'string' ? own : null) }
  if (typeof own === 'string' && retractedAt > own)
    throw new RowFault(`${id}, which it revises, was taken back ${retractedAt}, after this was recorded (${own})`)
  return null
}
