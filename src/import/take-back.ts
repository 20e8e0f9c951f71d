import { LATER, pairOf } from './bearings.ts'
import { isChain } from './circles.ts'
import { RowFault } from './row-fault.ts'
import { claimKeyOf, type KnownClaim, pairKey, type Retraction, storedId } from './store.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * The retraction of a claim; `at` is null for the moment at which the import records its claims. Throws a RowFault if that
 * is before it was recorded.
 */
export function retractionOf(claim: KnownClaim, at: string | null): Retraction {
  const { type, ends, properties } = claim
  const id = storedId(claim)
  if (at !== null && at <= String(properties['recordedAt']))
    throw new RowFault(`${id} cannot be taken back ${at}, before it was recorded`)
  return { type, id, told: claimKeyOf(claim), ends, at }
}

/** Remembers that a claim is retracted: later rows of the batch are compared with what is left. */
export function takeBack(around: Surroundings, claim: KnownClaim, { id, at }: Retraction): void {
  const { claims, bearings, ahead } = around
  const { type, properties } = claim
  claims.set(at === null ? { ...claim, toRetract: true } : { ...claim, properties: { ...properties, retractedAt: at } })
  const pair = pairOf(claim)
  const known = type === 'BEARS_ON' && bearings.get(pairKey(pair))
  if (known) {
    const taken = known.map((one) => (one.id === id ? { ...one, retractedAt: at ?? LATER } : one))
    bearings.set(pairKey(pair), taken)
  }
  if (isChain(type)) {
    const links = ahead[type].get(pair.from) ?? []
    const one = links.indexOf(pair.to) // others may say the same
    if (one >= 0) ahead[type].set(pair.from, links.toSpliced(one, 1))
  }
}
