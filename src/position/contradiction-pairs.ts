import type { Code } from '../model/codes.ts'
import { LAST_DAY } from '../time/date-window.ts'
import { type Basis, bases, type Chain } from './basis.ts'

/** A holder with its positions that take a side. */
export interface SidedHolder {
  readonly holder: string
  readonly stances: readonly SidedStance[]
}

/**
 * A position for its target (`side` 1) or against it (-1). Its stated time runs from `fromDay` to `until`. A statement that
 * reads only stances returns their slugs as evidence.
 */
export interface SidedStance {
  /** Unique; that of a stance is its slug. */
  readonly slug: string
  readonly basis?: Basis
  readonly because?: Chain
  readonly target: string
  readonly audience: Code<'Audience'>
  readonly side: number
  readonly fromDay: string
  readonly until: string
}

export type ContradictionReason = 'SAME_DAY' | 'OVERLAPPING' | 'PUBLIC_AND_PRIVATE' | 'DIFFERENT_BASES'

/** Two positions that contradict each other. */
export interface OpposedPair {
  readonly reason: ContradictionReason
  readonly a: SidedStance
  readonly b: SidedStance
}

/** Those of some targets, which are keys, that lie near one and are not it. */
export type Near = (target: string, targets: ReadonlyMap<string, unknown>) => Iterable<string>

/**
 * Every two of a holder's stances that go against each other, by the slugs of both, or from the end: those of one stance
 * at a time. `compare` is told how many it is about to be held against.
 */
export function* opposedPairs(
  { stances }: SidedHolder,
  near: Near,
  fromEnd: boolean,
  compare: (stances: number) => void,
): Generator<readonly OpposedPair[]> {
  const direction = fromEnd ? -1 : 1
  const best = bestOf(stances)
  const byTarget = Map.groupBy(stances, ({ target }) => target)
  const hidden = Map.groupBy(
    stances.filter((stance) => isPrivate(stance) && rankOf(stance) === 0),
    ({ target }) => target,
  )
  for (const a of stances.toSorted((one, other) => direction * bySlug(one, other))) {
    if (!best(a)) continue
    const others = byTarget.get(a.target) ?? []
    compare(others.length)
    const opposed = others.flatMap((b) => {
      const reason = best(b) ? reasonOf(a, b) : isOtherwise(a, b) ? 'DIFFERENT_BASES' : null
      return reason ? { reason, a, b } : []
    })
    const beside =
      isPrivate(a) || rankOf(a) > 0
        ? []
        : Array.from(near(a.target, hidden), (target) => hidden.get(target) ?? []).flat()
    const pairs = [...opposed, ...beside.map((b) => ({ reason: 'PUBLIC_AND_PRIVATE', a, b }) as const)]
    yield pairs.sort((one, other) => direction * bySlug(one.b, other.b))
  }
}

/** Whether a stance has the best basis among those of its holder on its target before its audience. */
function bestOf(stances: readonly SidedStance[]): (stance: SidedStance) => boolean {
  const ranks = new Map<string, number>()
  for (const stance of stances) {
    const place = placeOf(stance)
    ranks.set(place, Math.min(ranks.get(place) ?? bases.length, rankOf(stance)))
  }
  return (stance) => ranks.get(placeOf(stance)) === rankOf(stance)
}

const placeOf = ({ target, audience }: SidedStance) => `${target} ${audience}`
const rankOf = ({ basis = 'STATED' }: SidedStance) => bases.indexOf(basis)

const isOtherwise = (a: SidedStance, b: SidedStance) => a.side !== b.side && a.audience === b.audience

/** Why two positions on one target contradict each other, the public or the earlier one first; otherwise null. */
function reasonOf(a: SidedStance, b: SidedStance): ContradictionReason | null {
  if (a.side === b.side) return null
  if (a.audience !== b.audience) return isPrivate(b) ? 'PUBLIC_AND_PRIVATE' : null
  const isFirst = a.fromDay < b.fromDay || (a.fromDay === b.fromDay && a.slug < b.slug)
  if (!isFirst || b.fromDay > a.until || a.fromDay > b.until) return null
  if (a.fromDay !== b.fromDay) return 'OVERLAPPING'
  return a.fromDay === LAST_DAY ? null : 'SAME_DAY' // of begins that are open at their ends nothing is known
}

const isPrivate = ({ audience }: SidedStance) => audience === 'PRIVATE'

function bySlug(one: SidedStance, other: SidedStance): number {
  return one.slug < other.slug ? -1 : 1
}
