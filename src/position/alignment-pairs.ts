import type { Side, SidedActor } from './sides.ts'

/** Two actors that take a side on the same targets. */
export interface Pair {
  readonly a: SidedActor
  readonly b: SidedActor
  /** On how many targets both have one. */
  readonly shared: number
  /** Over those: for each side how often the one takes it times how often the other does, and likewise the opposite. */
  readonly agree: number
  readonly disagree: number
  /** How far their scores lie apart, over all shared targets; null where they have none. */
  readonly distance: number | null
  readonly targetsOfA: number
  readonly targetsOfB: number
  /** How often it takes any side, over all of its targets. */
  readonly countOfA: number
  readonly countOfB: number
  /** How often it takes a side that the other never takes. */
  readonly onlyA: number
  readonly onlyB: number
}

interface Indexed {
  readonly index: number
  readonly side: Side
}

/** Every pair of one and another that share so many targets, once: where each is both, the lower slug is first. */
export function pairsOf(actors: readonly SidedActor[], minShared: number): readonly Pair[] {
  const byTarget = new Map<string, Indexed[]>()
  for (const [index, { isOther, sides }] of actors.entries()) {
    if (!isOther) continue
    for (const [target, side] of sides) {
      const there = byTarget.get(target) ?? []
      there.push({ index, side })
      byTarget.set(target, there)
    }
  }
  const counts = actors.map(({ sides }) => sides.values().reduce((sum, side) => sum + timesOf(side), 0))
  return actors
    .flatMap((a, index) => (a.isOne ? pairsWith(a, counts[index] ?? 0, actors, counts, byTarget) : []))
    .filter(({ shared }) => shared >= minShared)
}

/** How many sides of one actor are held against one of another. */
export function comparisonsOf(actors: readonly SidedActor[]): number {
  const ones = new Map<string, number>()
  for (const { isOne, sides } of actors) {
    if (isOne) for (const target of sides.keys()) ones.set(target, (ones.get(target) ?? 0) + 1)
  }
  let total = 0
  for (const { isOther, sides } of actors) {
    if (isOther) for (const target of sides.keys()) total += ones.get(target) ?? 0
  }
  return total
}

function pairsWith(
  a: SidedActor,
  countOfA: number,
  actors: readonly SidedActor[],
  counts: readonly number[],
  byTarget: ReadonlyMap<string, readonly Indexed[]>,
): readonly Pair[] {
  const found = new Map<number, Sums>()
  for (const [target, side] of a.sides) {
    for (const other of byTarget.get(target) ?? []) {
      const sums = found.get(other.index) ?? { shared: 0, agree: 0, disagree: 0, distance: 0, metByA: 0, metByB: 0 }
      add(sums, side, other.side)
      found.set(other.index, sums)
    }
  }
  return Array.from(found).flatMap(([index, { metByA, metByB, ...sums }]) => {
    const b = actors[index]
    if (!b || b.holder === a.holder) return []
    if (a.holder > b.holder && b.isOne && a.isOther) return []
    const countOfB = counts[index] ?? 0
    const of = { targetsOfA: a.sides.size, targetsOfB: b.sides.size, countOfA, countOfB }
    return [{ a, b, ...sums, ...of, onlyA: countOfA - metByA, onlyB: countOfB - metByB }]
  })
}

interface Sums {
  shared: number
  agree: number
  disagree: number
  distance: number | null
  /** How often each takes a side that the other takes as well. */
  metByA: number
  metByB: number
}

function add(sums: Sums, a: Side, b: Side): void {
  sums.shared += 1
  for (const side of sideNames) {
    const [ofA, ofB] = [timesOn(a, side), timesOn(b, side)]
    sums.agree += ofA * ofB
    if (ofB > 0) sums.metByA += ofA
    if (ofA > 0) sums.metByB += ofB
  }
  sums.disagree += a.pros * b.cons + a.cons * b.pros
  const apart = a.score === null || b.score === null ? null : Math.abs(a.score - b.score)
  sums.distance = sums.distance === null || apart === null ? null : sums.distance + apart
}

const sideNames = ['pros', 'cons', 'neither'] as const

/** Who declares itself neither for nor against agrees with others that do. */
function timesOn(side: Side, name: (typeof sideNames)[number]): number {
  return name === 'neither' ? Number(side.score === 0) : side[name]
}

const timesOf = (side: Side) => sideNames.reduce((sum, name) => sum + timesOn(side, name), 0)
