import type { PolicyStatus } from '../../../src/entity/kinds/status-by-act.ts'
import { firstDay, lastDay } from './calendar.ts'
import { type Days, daysOf, recordedAt } from './days.ts'
import { type Claim, type Entity, type PlainGraph, type Relationship, type Stance, textOf } from './graph.ts'

/** The arguments of `@asOf`; null for those not given. */
export interface Clocks {
  readonly validAt: string | null
  readonly knownAt: string | null
}

/** The day on which model and server are asked. Some claims that have an end are over by then, and some are not. */
export const TODAY = '2017-01-15'

/** A graph as visible under one pair of clocks. */
export interface World {
  readonly graph: PlainGraph
  readonly stances: readonly Stance[]
  readonly relationships: readonly Relationship[]
  /** Known at the moment, and over before the window. Without a date, over before today or the day of `knownAt`. */
  readonly past: readonly Relationship[]
  /** The relationships that are not over. */
  readonly lasting: readonly Relationship[]
  entity(slug: string): Entity
  days(claim: Claim): Days
}

export function worldOf(graph: PlainGraph, { validAt, knownAt }: Clocks): World {
  const bySlug = new Map(graph.entities.map((entity) => [entity.slug, entity]))
  const days = new Map<Claim, Days>([...graph.stances, ...graph.relationships].map((it) => [it, daysOf(graph, it)]))
  const world = {
    graph,
    entity(slug: string) {
      const entity = bySlug.get(slug)
      if (!entity) throw new Error(`The graph has no ${slug}`)
      return entity
    },
    days(claim: Claim) {
      const known = days.get(claim)
      if (!known) throw new Error(`The graph has no ${claim.id}`)
      return known
    },
  }
  const isKnown = (claim: Claim) => {
    const retracted = textOf(claim, 'retractedAt')
    if (knownAt === null) return retracted === null
    return moment(recordedAt(claim)) <= moment(knownAt) && (retracted === null || moment(retracted) > moment(knownAt))
  }
  const isThen = (claim: Claim) => {
    const { from, to } = world.days(claim)
    return validAt === null || (from <= lastDay(validAt) && to >= firstDay(validAt))
  }
  const known = knownAt === null ? TODAY : new Date(moment(knownAt)).toISOString().slice(0, TODAY.length)
  const isOver = (claim: Claim) =>
    world.days(claim).to < (validAt !== null ? firstDay(validAt) : known < TODAY ? known : TODAY)
  const relationships = graph.relationships.filter((claim) => isKnown(claim) && isThen(claim))
  return {
    ...world,
    relationships,
    stances: graph.stances.filter((claim) => isKnown(claim) && isThen(claim)),
    past: graph.relationships.filter((claim) => isKnown(claim) && isOver(claim)),
    lasting: relationships.filter((claim) => !isOver(claim)),
  }
}

/** Milliseconds since 1970, whatever the offset it is written with. */
export const moment = (text: string) => Date.parse(text)

/** Newest first; ties by slug or id. */
export function byNewest(world: World) {
  return (a: Claim, b: Claim) => {
    const [one, other] = [world.days(a).from, world.days(b).from]
    return one === other ? (a.id < b.id ? -1 : 1) : one < other ? 1 : -1
  }
}

const STAGES: readonly (readonly [act: string, status: PolicyStatus])[] = [
  ['CONSIDERS', 'CONSIDERED'],
  ['PROPOSED', 'PROPOSED'],
  ['IMPOSED', 'IMPOSED'],
  ['LIFTED', 'LIFTED'],
]

/** The status by the latest act upon a policy that is not over. Ties go to the act that is further on. */
export function statusOf(world: World, policy: Entity): PolicyStatus | null {
  const acts = world.lasting.filter(({ to }) => to === policy.slug)
  const stages = acts.flatMap((act) => {
    const stage = STAGES.findIndex(([type]) => type === act.type)
    return stage < 0 ? [] : [{ day: world.days(act).from, stage }]
  })
  const [latest] = stages.toSorted((a, b) => (a.day === b.day ? b.stage - a.stage : a.day < b.day ? 1 : -1))
  return latest ? (STAGES[latest.stage]?.[1] ?? null) : null
}

const MOST_STEPS = 3
const BODIES: readonly string[] = ['GovernmentBody', 'Organization', 'Company', 'Country']

/**
 * The country that is the fewest steps away from an actor, itself included, with only bodies in between. Ties go to a
 * seat, then the latest record, then the id. Entities that are not actors have none.
 */
export function countryOf(world: World, actor: Entity): Entity | null {
  return nearestCountry(world, actor, ['BASED_IN', 'HOLDS_ROLE_IN', 'MEMBER_OF', 'PART_OF'], BODIES)
}

/** The country of the principal, or else of the holder. Actors may lie in between, but no seat counts. */
export function sideOf(world: World, stance: Stance): Entity | null {
  if (['EXPERT', 'JOURNALIST'].includes(textOf(stance, 'capacity') ?? '')) return null
  const speaker = world.entity(stance.onBehalfOf ?? stance.holder)
  return nearestCountry(world, speaker, ['ADVISES', 'HOLDS_ROLE_IN', 'MEMBER_OF', 'PART_OF'], ['Person', ...BODIES])
}

function nearestCountry(
  world: World,
  actor: Entity,
  steps: readonly string[],
  between: readonly string[],
): Entity | null {
  if (actor.kind === 'Country') return actor
  if (actor.kind !== 'Person' && !BODIES.includes(actor.kind)) return null
  const ways = world.lasting.filter(({ type }) => steps.includes(type))
  let here = new Set([actor.slug])
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = ways.filter(({ from }) => here.has(from))
    const [best] = next.filter(({ to }) => world.entity(to).kind === 'Country').toSorted(byPreference)
    if (best) return world.entity(best.to)
    here = new Set(next.map(({ to }) => to).filter((slug) => between.includes(world.entity(slug).kind)))
  }
  return null
}

function byPreference(a: Relationship, b: Relationship): number {
  const isSeat = ({ type }: Relationship) => Number(type === 'BASED_IN')
  if (isSeat(a) !== isSeat(b)) return isSeat(b) - isSeat(a)
  const recorded = moment(recordedAt(b)) - moment(recordedAt(a))
  return recorded === 0 ? (a.id < b.id ? -1 : 1) : recorded
}

/** The entity at the other end. */
export function otherEnd(world: World, { from, to }: Relationship, slug: string): Entity {
  return world.entity(from === slug ? to : from)
}
