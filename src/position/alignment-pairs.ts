import { type SharedTarget, type Side, type SidedActor, type Sides, sideNames, timesOn } from './sides.ts'

/** Two actors that take a side on the same targets. */
export interface ActorPair {
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

/** Called between comparisons, of which there may be many. Returns a promise if others should have their turn. */
export type Pause = () => Promise<void> | undefined

/**
 * Every pair of one and another that share at least so many targets, once, as many at a time as one actor is in. Where
 * each is both a one and another, the lower slug is first. Two actors are compared side by side and not target by
 * target: how often they meet on each two sides is counted, and what that comes to is added up in the end.
 */
export async function* pairsOf(sides: Sides, minShared: number, pause: Pause): AsyncGenerator<readonly ActorPair[]> {
  const { actors, kinds } = sides
  const isMutual = areMutual(actors)
  const there = await othersByTarget(sides, pause)
  for (const [one, a] of actors.entries()) {
    if (!a.isOne) continue
    const met = new Map<number, Sums>()
    for (const [kind, targets] of a.sides) {
      for (let from = 0; from < targets.length; from += TARGETS_AT_ONCE) {
        countMeetings(there, targets.slice(from, from + TARGETS_AT_ONCE), isMutual)
        await pause()
      }
      for (const place of there.met) {
        const other = Math.floor(place / kinds.length)
        const sums = met.get(other) ?? { shared: 0, agree: 0, disagree: 0, distance: 0, metByA: 0, metByB: 0 }
        met.set(other, sums)
        add(sums, at(there.times, place), kinds[kind], kinds[place % kinds.length])
        there.times[place] = 0
      }
      there.met = []
    }
    const pairs = Array.from(met, ([other, sums]) => pairOf(actors, [one, other], sums))
    yield pairs.filter((pair) => pair !== null).filter(({ shared }) => shared >= minShared)
  }
}

/** How many pairs of positions are compared, and of how many pairs of actors at most. */
export function comparisonsOf({ actors, targets }: Sides) {
  const [ones, others] = [new Int32Array(targets.length), new Int32Array(targets.length)]
  for (const { isOne, isOther, sides } of actors) {
    for (const target of [...sides.values()].flat()) {
      if (isOne) ones[target] = at(ones, target) + 1
      if (isOther) others[target] = at(others, target) + 1
    }
  }
  const isMutual = areMutual(actors)
  const pairsOn = (one: number, other: number) => (isMutual ? (one * (one - 1)) / 2 : one * other)
  const positions = ones.reduce((sum, count, target) => sum + pairsOn(count, at(others, target)), 0)
  const [one, other] = [actors.filter(({ isOne }) => isOne), actors.filter(({ isOther }) => isOther)]
  return { positions, actors: Math.min(positions, pairsOn(one.length, other.length)) }
}

/** Whether all are compared with all. */
const areMutual = (actors: readonly SidedActor[]) => actors.every(({ isOne, isOther }) => isOne && isOther)

/** On how many targets an actor is compared before others may have their turn. */
const TARGETS_AT_ONCE = 100

/**
 * The others on each target, in the order of actors: those from its start to its end. An actor and the kind of its side
 * are one number, a place in `times`.
 */
interface Others {
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly places: Int32Array
  /** How often each was met by a side of the actor that is being compared, and which are not 0. */
  readonly times: Int32Array
  met: number[]
}

async function othersByTarget({ actors, targets, kinds }: Sides, pause: Pause): Promise<Others> {
  const starts = new Int32Array(targets.length)
  const others = Array.from(actors.entries()).filter(([, { isOther }]) => isOther)
  for (const [, { sides }] of others) {
    await pause()
    for (const list of sides.values()) for (const target of list) starts[target] = at(starts, target) + 1
  }
  let total = 0
  for (const [target, count] of starts.entries()) {
    starts[target] = total
    total += count
  }
  const ends = starts.slice()
  const places = new Int32Array(total)
  for (const [number, { sides }] of others) {
    await pause()
    for (const [kind, list] of sides) {
      for (const target of list) {
        const end = at(ends, target)
        places[end] = number * kinds.length + kind
        ends[target] = end + 1
      }
    }
  }
  return { starts, ends, places, times: new Int32Array(actors.length * kinds.length), met: [] }
}

function countMeetings({ starts, ends, places, times, met }: Others, targets: readonly number[], isMutual: boolean) {
  for (const target of targets) {
    // Where all are compared with all, an actor meets those after it: those before it have met it.
    if (isMutual) starts[target] = at(starts, target) + 1
    const end = at(ends, target)
    for (let index = at(starts, target); index < end; index += 1) {
      const place = at(places, index)
      const before = at(times, place)
      if (before === 0) met.push(place)
      times[place] = before + 1
    }
  }
}

/** Null where it is no pair, or the same the other way round. */
function pairOf(
  actors: readonly SidedActor[],
  [one, other]: readonly [number, number],
  { metByA, metByB, ...sums }: Sums,
): ActorPair | null {
  const [a, b] = [actors[one], actors[other]]
  if (!a || !b || b.holder === a.holder) return null
  if (a.holder > b.holder && b.isOne && a.isOther) return null
  const { targets: targetsOfA, count: countOfA } = a
  const { targets: targetsOfB, count: countOfB } = b
  const of = { targetsOfA, targetsOfB, countOfA, countOfB }
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

/** Adds that they meet so many times with these sides. */
function add(sums: Sums, times: number, a: Side | undefined, b: Side | undefined): void {
  if (!a || !b) return
  sums.shared += times
  for (const side of sideNames) {
    const [ofA, ofB] = [timesOn(a, side), timesOn(b, side)]
    sums.agree += times * ofA * ofB
    if (ofB > 0) sums.metByA += times * ofA
    if (ofA > 0) sums.metByB += times * ofB
  }
  sums.disagree += times * (a.pros * b.cons + a.cons * b.pros)
  const apart = a.score === null || b.score === null ? null : Math.abs(a.score - b.score)
  sums.distance = sums.distance === null || apart === null ? null : sums.distance + times * apart
}

/** What both say of each target that they share, by slug. */
export function sharedTargets({ a, b }: ActorPair, { kinds, targets }: Sides): readonly SharedTarget[] {
  const ofB = new Map(
    Array.from(b.sides).flatMap(([kind, list]) => list.map((target) => [target, kinds[kind]] as const)),
  )
  const shared = Array.from(a.sides).flatMap(([kind, list]) =>
    list.flatMap((target) => sharedTarget(targets[target], kinds[kind], ofB.get(target)) ?? []),
  )
  return shared.sort((one, other) => (one.target < other.target ? -1 : 1))
}

function sharedTarget(target: string | undefined, a: Side | undefined, b: Side | undefined): SharedTarget | null {
  if (target === undefined || !a || !b) return null
  const ofA = { a: a.score, forOfA: a.pros, againstOfA: a.cons }
  return { target, ...ofA, b: b.score, forOfB: b.pros, againstOfB: b.cons }
}

/** Within bounds by how the lists are made. */
const at = (list: Int32Array, index: number) => list[index] ?? 0
