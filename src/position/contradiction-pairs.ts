import type { Code } from '../model/codes.ts'

/** A holder with its stances that take a side. */
export interface SidedHolder {
  readonly holder: string
  readonly stances: readonly SidedStance[]
}

/** A stance on one side of its target or, below zero, on the other; its stated time runs from `fromDay` to `until`. */
export interface SidedStance {
  readonly slug: string
  readonly target: string
  readonly audience: Code<'Audience'>
  readonly side: number
  readonly fromDay: string
  readonly until: string
}

export type ContradictionReason = 'SAME_DAY' | 'OVERLAPPING' | 'PUBLIC_AND_PRIVATE'

/** Two stances that go against each other. */
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
  const byTarget = Map.groupBy(stances, ({ target }) => target)
  const hidden = Map.groupBy(stances.filter(isPrivate), ({ target }) => target)
  for (const a of stances.toSorted((one, other) => direction * bySlug(one, other))) {
    const others = byTarget.get(a.target) ?? []
    compare(others.length)
    const opposed = others.flatMap((b) => {
      const reason = reasonOf(a, b)
      return reason ? { reason, a, b } : []
    })
    const beside = isPrivate(a) ? [] : Array.from(near(a.target, hidden), (target) => hidden.get(target) ?? []).flat()
    const pairs = [...opposed, ...beside.map((b) => ({ reason: 'PUBLIC_AND_PRIVATE', a, b }) as const)]
    yield pairs.sort((one, other) => direction * bySlug(one.b, other.b))
  }
}

/** Why two stances on one target go against each other, the public one or the earlier first; else null. */
function reasonOf(a: SidedStance, b: SidedStance): ContradictionReason | null {
  if (a.side === b.side) return null
  if (a.audience !== b.audience) return isPrivate(b) ? 'PUBLIC_AND_PRIVATE' : null
  const isFirst = a.fromDay < b.fromDay || (a.fromDay === b.fromDay && a.slug < b.slug)
  if (!isFirst || b.fromDay > a.until || a.fromDay > b.until) return null
  return a.fromDay === b.fromDay ? 'SAME_DAY' : 'OVERLAPPING'
}

const isPrivate = ({ audience }: SidedStance) => audience === 'PRIVATE'

function bySlug(one: SidedStance, other: SidedStance): number {
  return one.slug < other.slug ? -1 : 1
}
