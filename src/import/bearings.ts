import { RowFault } from './row-fault.ts'
import { type Bearing, type KnownClaim, type Pair, pairKey, revisedId, storedId } from './store.ts'

/**
 * Throws a RowFault if an entity would bear on itself, or if two claims recorded for an overlapping time would say both
 * that it counts for and against the same thing. Otherwise remembers the claim.
 */
export function refuseBearing(known: Map<string, readonly Bearing[]>, claim: KnownClaim): void {
  const pair = pairOf(claim)
  const bearing = bearingOf(claim)
  const { from, to } = pair
  if (from === to) throw new RowFault(`${from} cannot bear on itself`)
  const others = known.get(pairKey(pair)) ?? []
  const opposite = others.find(
    (other) =>
      other.polarity !== bearing.polarity &&
      other.id !== revisedId(claim) &&
      isBefore(other.recordedAt, bearing.retractedAt) &&
      isBefore(bearing.recordedAt, other.retractedAt),
  )
  if (opposite) throw new RowFault(`${from} counts ${opposite.polarity} ${to} already, by ${opposite.id}`)
  known.set(pairKey(pair), [...others, bearing])
}

/** Later than any recorded time: of what will be retracted when claims are recorded. */
export const LATER = '9999-12-31T23:59:59.999Z'

export const pairOf = ({ ends }: KnownClaim): Pair => ({ from: ends['from'] ?? '', to: ends['to'] ?? '' })

export function bearingOf(claim: KnownClaim): Bearing {
  const { polarity, recordedAt, retractedAt } = claim.properties
  return {
    ...{ id: storedId(claim), polarity: String(polarity) },
    ...{ recordedAt: momentOf(recordedAt), retractedAt: momentOf(retractedAt) },
  }
}

const momentOf = (value: unknown) => (typeof value === 'string' ? value : null)

/** Whether a claim recorded then precedes the other's retraction. Null is later than any time. */
const isBefore = (recordedAt: string | null, retractedAt: string | null) =>
  retractedAt === null || (recordedAt !== null && recordedAt < retractedAt)
