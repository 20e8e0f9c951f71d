import type { PolicyStatus } from '../../../src/entity/kinds/policy-status.ts'
import { firstDay, lastDay } from './calendar.ts'
import { type Between, type Days, daysOf, recordedAt } from './days.ts'
import { type Claim, type Entity, type PlainGraph, type Relationship, type Stance, textOf } from './graph.ts'

/** The arguments of `@asOf`; null for those not given. */
export interface Clocks {
  readonly validAt: string | null
  readonly knownAt: string | null
  readonly certainty: Certainty
}

export type Certainty = 'CERTAIN' | 'POSSIBLE'

/** No clock is set. */
export const ANY_TIME: Clocks = { validAt: null, knownAt: null, certainty: 'CERTAIN' }

/** The day on which model and server are asked. Some claims that have an end are over by then, and some are not. */
export const TODAY = '2017-01-15'

/** A graph as visible under one pair of clocks. */
export interface World {
  readonly graph: PlainGraph
  readonly stances: readonly Stance[]
  readonly relationships: readonly Relationship[]
  /** Known at the moment, and over before the window. Without a date, over before today or the day of `knownAt`. */
  readonly past: readonly Relationship[]
  /** The relationships that have begun and are not over. */
  readonly lasting: readonly Relationship[]
  entity(slug: string): Entity
  days(claim: Claim): Days
  /** Whether what ends then is over: surely or, where that is asked, possibly. */
  isOver(end: Between): boolean
}

/** Without a date, what is over and what has begun is judged on the day of `judgedAt`, or today. */
export function worldOf(graph: PlainGraph, { validAt, knownAt, certainty }: Clocks, judgedAt = knownAt): World {
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
  const isCertain = certainty === 'CERTAIN'
  const holds = (claim: Claim, first: string, last: string) => {
    const { begin, end } = world.days(claim)
    return isCertain ? begin.latest <= last && end.earliest >= first : begin.earliest <= last && end.latest >= first
  }
  const isThen = (claim: Claim) => validAt === null || holds(claim, firstDay(validAt), lastDay(validAt))
  const known = judgedAt === null ? TODAY : new Date(moment(judgedAt)).toISOString().slice(0, TODAY.length)
  const today = known < TODAY ? known : TODAY
  const [now, until] = validAt === null ? [today, today] : [firstDay(validAt), lastDay(validAt)]
  const isOver = (end: Between) => (isCertain ? end.latest : end.earliest) < now
  const relationships = graph.relationships.filter((claim) => isKnown(claim) && isThen(claim))
  return {
    ...world,
    isOver,
    relationships,
    stances: graph.stances.filter((claim) => isKnown(claim) && isThen(claim)),
    past: graph.relationships.filter((claim) => isKnown(claim) && isOver(world.days(claim).end)),
    lasting: relationships.filter((claim) => holds(claim, now, until)),
  }
}

/** Milliseconds since 1970, whatever the offset it is written with. */
export const moment = (text: string) => Date.parse(text)

/** Newest first; ties by slug or id. */
export function byNewest(world: World) {
  return (a: Claim, b: Claim) => {
    const [one, other] = [world.days(a).begin.latest, world.days(b).begin.latest]
    return one === other ? (a.id < b.id ? -1 : 1) : one < other ? 1 : -1
  }
}

const STAGES: readonly (readonly [act: string, status: PolicyStatus])[] = [
  ['CONSIDERS', 'CONSIDERED'],
  ['PROPOSED', 'PROPOSED'],
  ['AGREED_TO', 'AGREED'],
  ['IMPLEMENTS', 'IN_PROGRESS'],
  ['IMPOSED', 'IMPOSED'],
  ['LIFTED', 'LIFTED'],
]

/**
 * The status by the latest act upon a policy that is not over. Ties go to the act that is further on. A policy has ended
 * if its own end is past, or if it was carried out and no longer is.
 */
export function statusOf(world: World, policy: Entity): PolicyStatus | null {
  const ended = textOf(policy, 'endedOn')
  if (ended !== null && world.isOver({ earliest: firstDay(ended), latest: lastDay(ended) })) return 'ENDED'
  const on = (claims: readonly Relationship[], ...types: readonly string[]) =>
    claims.filter((claim) => claim.to === policy.slug && types.includes(claim.type) && isCertain(claim))
  const acts = on(world.lasting, ...STAGES.map(([act]) => act))
  const given = on(acts, 'IMPLEMENTS').length > 0 ? [] : on(world.past, 'IMPLEMENTS')
  const stages = [...acts, ...given].map((act) => {
    const stage = STAGES.findIndex(([type]) => type === act.type)
    return { day: world.days(act).begin.latest, stage, isOver: given.includes(act) }
  })
  const [latest] = stages.toSorted((a, b) => (a.day === b.day ? b.stage - a.stage : a.day < b.day ? 1 : -1))
  if (!latest) return null
  return latest.isOver ? 'ENDED' : (STAGES[latest.stage]?.[1] ?? null)
}

const isCertain = (claim: Claim) => (textOf(claim, 'modality') ?? 'CERTAIN') === 'CERTAIN'

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
  if (['EXPERT', 'JOURNALIST', 'NOT_CODED'].includes(textOf(stance, 'capacity') ?? '')) return null
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
