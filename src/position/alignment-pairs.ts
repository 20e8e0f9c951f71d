import type { Edge } from '../graph/loader.ts'

/** An actor with the targets on which it has a score, and the scores in their order. */
export interface ScoredActor extends Edge {
  readonly holder: string
  readonly isOne: boolean
  readonly isOther: boolean
  readonly targets: readonly string[]
  readonly scores: readonly number[]
}

/** Two actors that have scores on the same targets. */
export interface Pair {
  readonly a: ScoredActor
  readonly b: ScoredActor
  /** On how many targets both have a score, on how many of them they take the same side, on how many opposite ones. */
  readonly shared: number
  readonly agree: number
  readonly disagree: number
  /** How far their scores lie apart, over all shared targets. */
  readonly distance: number
  readonly targetsOfA: number
  readonly targetsOfB: number
}

/** Every pair of one and another that share so many targets, once: where each is both, the lower slug is first. */
export function pairsOf(actors: readonly ScoredActor[], minShared: number): readonly Pair[] {
  const byTarget = new Map<string, { readonly index: number; readonly score: number }[]>()
  for (const [index, { isOther, targets, scores }] of actors.entries()) {
    if (!isOther) continue
    for (const [place, target] of targets.entries()) {
      const there = byTarget.get(target) ?? []
      there.push({ index, score: scores[place] ?? 0 })
      byTarget.set(target, there)
    }
  }
  return actors.filter(({ isOne }) => isOne).flatMap((a) => pairsWith(a, actors, byTarget, minShared))
}

/** How many scores of one actor are held against one of another. */
export function comparisonsOf(actors: readonly ScoredActor[]): number {
  const ones = new Map<string, number>()
  for (const { isOne, targets } of actors) {
    if (isOne) for (const target of targets) ones.set(target, (ones.get(target) ?? 0) + 1)
  }
  let total = 0
  for (const { isOther, targets } of actors) {
    if (isOther) for (const target of targets) total += ones.get(target) ?? 0
  }
  return total
}

function pairsWith(
  a: ScoredActor,
  actors: readonly ScoredActor[],
  byTarget: ReadonlyMap<string, readonly { readonly index: number; readonly score: number }[]>,
  minShared: number,
): readonly Pair[] {
  const found = new Map<number, { shared: number; agree: number; disagree: number; distance: number }>()
  for (const [place, target] of a.targets.entries()) {
    const score = a.scores[place] ?? 0
    for (const other of byTarget.get(target) ?? []) {
      const sums = found.get(other.index) ?? { shared: 0, agree: 0, disagree: 0, distance: 0 }
      sums.shared += 1
      if (Math.sign(score) === Math.sign(other.score)) sums.agree += 1
      else if (score * other.score < 0) sums.disagree += 1
      sums.distance += Math.abs(score - other.score)
      found.set(other.index, sums)
    }
  }
  return Array.from(found).flatMap(([index, sums]) => {
    const b = actors[index]
    if (!b || b.holder === a.holder || sums.shared < minShared) return []
    if (a.holder > b.holder && b.isOne && a.isOther) return []
    return [{ a, b, ...sums, targetsOfA: a.targets.length, targetsOfB: b.targets.length }]
  })
}
