import { type Claim, isStance, numberOf } from '../difference/model/graph.ts'
import type { World } from '../difference/model/world.ts'

export interface StepsAsked {
  readonly types: readonly string[] | null
  readonly includeStances: boolean
  readonly direction: 'OUTGOING' | 'INCOMING' | 'BOTH'
  readonly minConfidence: number | null
}

export interface PathsAsked extends StepsAsked {
  readonly from: string
  readonly to: string
  readonly maxHops: number
  readonly through: readonly string[] | null
  readonly avoid: readonly string[] | null
  readonly avoidKinds: readonly string[] | null
  readonly rankBy: 'HOPS' | 'CONFIDENCE'
}

/** A claim as a step between two entities. */
export interface Step {
  readonly id: string
  readonly type: string
  readonly from: string
  readonly to: string
  readonly confidence: number
}

export interface PlainPath {
  readonly slugs: readonly string[]
  readonly confidence: number
  /** For each hop, the ids of its claims in any order, and whether all of them run against it. */
  readonly hops: readonly { readonly claims: readonly string[]; readonly reversed: boolean }[]
}

/** All visible claims of those types with at least that confidence, as steps. */
export function stepsIn(world: World, { types, includeStances, minConfidence }: StepsAsked): readonly Step[] {
  const relationships = world.relationships.filter(({ type }) => types?.includes(type) ?? true)
  return [...relationships, ...(includeStances ? world.stances : [])]
    .map(stepOf)
    .filter(({ confidence }) => confidence >= (minConfidence ?? 0))
}

function stepOf(claim: Claim): Step {
  const confidence = numberOf(claim, 'confidence') ?? 0
  if (!isStance(claim)) return { ...claim, confidence }
  return { id: claim.id, type: 'STANCE', from: claim.holder, to: claim.target, confidence }
}

/** All paths, best first, found by an exhaustive walk that repeats no entity. */
export function pathsIn(world: World, asked: PathsAsked): readonly PlainPath[] {
  const steps = stepsIn(world, asked)
  const { from, to, maxHops, through, avoid, avoidKinds, direction, rankBy } = asked
  if (from === to) return []
  const mayLieBetween = (slug: string) => {
    if (through?.includes(slug)) return true
    const { kind } = world.entity(slug)
    return kind !== 'Source' && !avoid?.includes(slug) && !avoidKinds?.includes(kind)
  }
  const found: PlainPath[] = []
  const walk = (slugs: readonly string[], hops: readonly (readonly Step[])[]) => {
    const here = slugs.at(-1) ?? from
    if (here === to) {
      if ((through ?? []).every((slug) => slugs.includes(slug))) found.push(pathOf(slugs, hops))
      return
    }
    if (hops.length === maxHops || (here !== from && !mayLieBetween(here))) return
    const next = Map.groupBy(
      steps.filter((step) => isFrom(step, here, direction)),
      (step) => (step.from === here ? step.to : step.from),
    )
    for (const [slug, claims] of next) if (!slugs.includes(slug)) walk([...slugs, slug], [...hops, claims])
  }
  walk([from], [])
  const shortest = found.toSorted((a, b) => a.slugs.length - b.slugs.length || bySlugs(a.slugs, b.slugs))
  return rankBy === 'HOPS' ? shortest : shortest.slice(0, 200).toSorted((a, b) => b.confidence - a.confidence)
}

function isFrom({ from, to }: Step, here: string, direction: StepsAsked['direction']): boolean {
  return (direction !== 'INCOMING' && from === here) || (direction !== 'OUTGOING' && to === here)
}

function pathOf(slugs: readonly string[], hops: readonly (readonly Step[])[]): PlainPath {
  const best = hops.map((claims) => Math.max(...claims.map(({ confidence }) => confidence)))
  return {
    slugs,
    confidence: Math.round(best.reduce((product, each) => product * each, 1) * 1e6) / 1e6,
    hops: hops.map((claims, index) => ({
      claims: claims.map(({ id }) => id).toSorted(),
      reversed: claims.every(({ from }) => from !== slugs[index]),
    })),
  }
}

export function bySlugs(one: readonly string[], other: readonly string[]): number {
  for (const [index, slug] of one.entries()) {
    const against = other[index] ?? ''
    if (slug !== against) return slug < against ? -1 : 1
  }
  return 0
}
