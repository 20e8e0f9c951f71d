import { RowFault } from './row-fault.ts'
import { type Bearing, type KnownClaim, revisedId, storedId } from './store.ts'

/**
 * Throws a RowFault if an entity would bear on itself, or if two claims recorded for an overlapping time would say both
 * that it counts for and against the same thing. Otherwise remembers the claim.
 */
export function refuseBearing(known: Map<string, readonly Bearing[]>, claim: KnownClaim): void {
  const { from } = claim.ends
  const bearing = bearingOf(claim)
  if (!from) return
  if (from === bearing.to) throw new RowFault(`${from} cannot bear on itself`)
  const others = known.get(from) ?? []
  const opposite = others.find(
    (other) =>
      other.to === bearing.to &&
      other.polarity !== bearing.polarity &&
      other.id !== revisedId(claim) &&
      isBefore(other.recordedAt, bearing.retractedAt) &&
      isBefore(bearing.recordedAt, other.retractedAt),
  )
  if (opposite) throw new RowFault(`${from} counts ${opposite.polarity} ${bearing.to} already, by ${opposite.id}`)
  known.set(from, [...others, bearing])
}

export function bearingOf(claim: KnownClaim): Bearing {
  const { polarity, recordedAt, retractedAt } = claim.properties
  return {
    ...{ id: storedId(claim), to: claim.ends['to'] ?? '', polarity: String(polarity) },
    ...{ recordedAt: momentOf(recordedAt), retractedAt: momentOf(retractedAt) },
  }
}

const momentOf = (value: unknown) => (typeof value === 'string' ? value : null)

/** Whether a claim recorded then precedes the other's retraction. Null is later than any time. */
const isBefore = (recordedAt: string | null, retractedAt: string | null) =>
  retractedAt === null || (recordedAt !== null && recordedAt < retractedAt)
