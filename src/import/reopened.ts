import { checksumOf } from '../loading/checksum.ts'
import { RowFault } from './row-fault.ts'
import { claimKeyOf, type KnownClaim, type Store, storedId } from './store.ts'

/** A retracted claim that rows may tell again, as a new version: nothing retracts it any more but what was undone. */
export interface Reopened {
  /** The id of the new version, and its number. */
  readonly id: string
  readonly number: number
  /** The last of all versions, which the new one revises. */
  readonly last: KnownClaim
  /** Whether that is also the last version of another claim. */
  isLastOf(other: KnownClaim): boolean
}

/** Which of some claims rows may tell again, by the id in the rows. */
export async function reopenedOf(claims: Iterable<KnownClaim>, store: Store): Promise<Map<string, Reopened>> {
  const closed = [...claims].filter(({ properties }) => properties['retractedAt'] !== undefined)
  const found = new Map<string, Reopened>()
  if (closed.length === 0) return found
  const told = await store.reopenable(closed)
  const open = closed.filter((claim) => told.has(claimKeyOf(claim)))
  if (open.length === 0) return found
  const revisions = await store.revisions()
  const lastIds = new Map(open.map((claim) => [claimKeyOf(claim), lastOf(storedId(claim), revisions)]))
  const others = await store.claims([...lastIds.values()])
  const free = await freeIds(open, store)
  for (const claim of open) {
    const lastId = lastIds.get(claimKeyOf(claim)) ?? ''
    const last = lastId === storedId(claim) ? claim : others.get(lastId)
    const id = free.get(claimKeyOf(claim))
    if (last && id !== undefined) {
      const isLastOf = (other: KnownClaim) => lastOf(storedId(other), revisions) === storedId(last)
      found.set(claimKeyOf(claim), { id, number: numberAfter(claim), last, isLastOf })
    }
  }
  return found
}

const numberAfter = ({ stored }: KnownClaim) => (stored?.number ?? 1) + 1

/** Throws a RowFault if versions revise each other in a circle. */
function lastOf(id: string, revisions: ReadonlyMap<string, string>): string {
  const passed = new Set([id])
  for (const one of passed) {
    const next = revisions.get(one)
    if (next === undefined) return one
    if (passed.has(next)) break
    passed.add(next)
  }
  throw new RowFault(`versions of ${id} revise each other`)
}

/** An id for the next version of each claim that no claim has yet. */
async function freeIds(claims: readonly KnownClaim[], store: Store): Promise<ReadonlyMap<string, string>> {
  const free = new Map<string, string>()
  for (let [left, round] = [claims, 0]; left.length > 0; round += 1) {
    const wanted = left.map((claim) => [claim, versionId(claimKeyOf(claim), numberAfter(claim), round)] as const)
    const taken = await store.claims(wanted.map(([, id]) => id))
    for (const [claim, id] of wanted) if (!taken.has(id)) free.set(claimKeyOf(claim), id)
    left = left.filter((claim) => !free.has(claimKeyOf(claim)))
  }
  return free
}

const LONGEST = 100

/** Such as `norway-on-harbour-levy-told-2`. */
function versionId(told: string, number: number, round: number): string {
  const end = `-told-${number}${round === 0 ? '' : `-${round}`}`
  if (told.length + end.length <= LONGEST) return `${told}${end}`
  const short = `-${checksumOf(told).slice(0, 8)}${end}` // other ids may begin as this one does
  return `${told.slice(0, LONGEST - short.length)}${short}`
}
