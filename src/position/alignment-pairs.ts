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

/**
 * Every pair of one and another that share so many targets, once, as many at a time as one actor is in: where each is both,
 * the lower slug is first. `pause` is called between comparisons, of which there are many.
 */
export async function* pairsOf(
  actors: readonly SidedActor[],
  minShared: number,
  pause: () => Promise<void> | undefined,
): AsyncGenerator<readonly Pair[]> {
  const byTarget = new Map<string, Indexed[]>()
  const counts: number[] = []
  for (const [index, { isOther, sides }] of actors.entries()) {
    await pause()
    counts.push(sides.values().reduce((sum, side) => sum + timesOf(side), 0))
    if (!isOther) continue
    for (const [target, side] of sides) {
      const there = byTarget.get(target) ?? []
      there.push({ index, side })
      byTarget.set(target, there)
    }
  }
  for (const [index, a] of actors.entries()) {
    if (!a.isOne) continue
    const met = new Map<number, Sums>()
    for (const [target, side] of a.sides) {
      await pause()
      for (const other of byTarget.get(target) ?? []) meet(met, side, other)
    }
    const pairs = Array.from(met, ([other, sums]) => pairOf(actors, counts, [index, other], sums))
    yield pairs.filter((pair) => pair !== null).filter(({ shared }) => shared >= minShared)
  }
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

function meet(met: Map<number, Sums>, side: Side, other: Indexed): void {
  const sums = met.get(other.index) ?? { shared: 0, agree: 0, disagree: 0, distance: 0, metByA: 0, metByB: 0 }
  add(sums, side, other.side)
  met.set(other.index, sums)
}

/** Null where it is no pair, or the same the other way round. */
function pairOf(
  actors: readonly SidedActor[],
  counts: readonly number[],
  [one, other]: readonly [number, number],
  { metByA, metByB, ...sums }: Sums,
): Pair | null {
  const [a, b] = [actors[one], actors[other]]
  if (!a || !b || b.holder === a.holder) return null
  if (a.holder > b.holder && b.isOne && a.isOther) return null
  const [countOfA = 0, countOfB = 0] = [counts[one], counts[other]]
  const of = { targetsOfA: a.sides.size, targetsOfB: b.sides.size, countOfA, countOfB }
  return { a, b, ...sums, ...of, onlyA: countOfA - metByA, onlyB: countOfB - metByB }
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
