import type { World } from '../difference/model/world.ts'
import { type Step, type StepsAsked, stepsIn } from '../path/model.ts'

export interface NeighborhoodAsked extends Omit<StepsAsked, 'minConfidence'> {
  readonly of: readonly string[]
  readonly depth: number
  readonly kinds: readonly string[] | null
}

export interface PlainNeighborhood {
  readonly nodes: readonly string[]
  readonly claims: readonly string[]
  /** The number of claims of each expanded entity, by type and direction. */
  readonly totals: ReadonlyMap<string, number>
}

export const groupName = (entity: string, type: string, direction: string) => `${entity} ${type} ${direction}`

/** Whether claims may lead to an entity. The entities that are asked about are no exception. */
export const isWanted = (world: World, { kinds }: Pick<NeighborhoodAsked, 'kinds'>, slug: string) =>
  kinds?.includes(world.entity(slug).kind) ?? true

/** The neighbourhood of some entities: every claim of the expanded ones. */
export function neighborhoodIn(world: World, asked: NeighborhoodAsked): PlainNeighborhood {
  const steps = stepsIn(world, { ...asked, minConfidence: null })
  const nodes = new Set(asked.of)
  const claims = new Set<string>()
  const totals = new Map<string, number>()
  let here = new Set(asked.of)
  for (let level = 0; level < asked.depth; level += 1) {
    const next = new Set<string>()
    for (const slug of here) {
      for (const { step, direction, other } of around(steps, slug, asked.direction)) {
        if (!isWanted(world, asked, other)) continue
        const name = groupName(slug, step.type, direction)
        totals.set(name, (totals.get(name) ?? 0) + 1)
        claims.add(keyOf(step))
        if (!nodes.has(other) && world.entity(other).kind !== 'Source') next.add(other)
        nodes.add(other)
      }
    }
    here = next
  }
  return { nodes: [...nodes].toSorted(), claims: [...claims].toSorted(), totals }
}

export const keyOf = ({ type, id }: Pick<Step, 'type' | 'id'>) => `${type}:${id}`

/** Each claim once, as seen from an entity. A claim that joins it to itself is outgoing. */
function around(steps: readonly Step[], slug: string, direction: StepsAsked['direction']) {
  const out = steps.filter(({ from }) => from === slug)
  const into = steps.filter(({ from, to }) => to === slug && from !== slug)
  return [
    ...(direction === 'INCOMING' ? [] : out.map((step) => ({ step, direction: 'OUTGOING', other: step.to }))),
    ...(direction === 'OUTGOING' ? [] : into.map((step) => ({ step, direction: 'INCOMING', other: step.from }))),
  ]
}

/** Entities next to all given ones, with the number of claims that join them, largest first. */
export function commonIn(world: World, of: readonly string[], kinds: readonly string[] | null): readonly string[] {
  const steps = stepsIn(world, { types: null, includeStances: true, direction: 'BOTH', minConfidence: null })
  const isAsked = (kind: string) => kinds?.includes(kind) ?? kind !== 'Source'
  return world.graph.entities
    .filter(({ slug, kind }) => !of.includes(slug) && isAsked(kind))
    .map(({ slug }) => ({ slug, counts: of.map((one) => steps.filter((step) => joins(step, one, slug)).length) }))
    .filter(({ counts }) => counts.every((count) => count > 0))
    .map(({ slug, counts }) => ({ slug, claims: counts.reduce((sum, count) => sum + count, 0) }))
    .toSorted((a, b) => b.claims - a.claims || (a.slug < b.slug ? -1 : 1))
    .map(({ slug, claims }) => `${slug} ${claims}`)
}

function joins({ from, to }: Step, one: string, other: string): boolean {
  return (from === one && to === other) || (from === other && to === one)
}
