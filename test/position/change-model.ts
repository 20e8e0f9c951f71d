import {
  type Entity,
  numberOf,
  type PlainGraph,
  type Relationship,
  type Stance,
  textOf,
} from '../difference/model/graph.ts'
import type { Where } from '../difference/model/thing.ts'
import { holds, scoreOf } from '../difference/model/where.ts'
import { type Clocks, type World, worldOf } from '../difference/model/world.ts'
import { type Standing, standingOf } from './position-model.ts'

export interface ChangesQuestion {
  readonly since: string
  readonly until: string
  readonly clock: 'VALID' | 'KNOWN'
  readonly where?: Where
}

/** The differences between the worlds of two moments. The filter applies in each of them. */
export function changesOf(graph: PlainGraph, clocks: Clocks, { since, until, clock, where = {} }: ChangesQuestion) {
  const [before, after] = [since, until].map((moment) =>
    worldOf(graph, clock === 'VALID' ? { ...clocks, validAt: moment } : { ...clocks, knownAt: moment }),
  )
  if (!before || !after) throw new Error('Two moments')
  const seen = (world: World) => {
    const stances = world.stances.filter((stance) => holds(world, { is: 'stance', stance }, where))
    return Map.groupBy(stances, (it) => `${it.holder} ${it.target} ${textOf(it, 'audience')}`)
  }
  const [then, now] = [seen(before), seen(after)]
  return [...new Set([...then.keys(), ...now.keys()])].toSorted().flatMap((place) => {
    const [holder, target, audience] = place.split(' ')
    const sides = { before: standingOf(before, then.get(place) ?? []), after: standingOf(after, now.get(place) ?? []) }
    const change = changeOf(sides.before, sides.after, clock)
    return change === null ? [] : [{ change, holder, target, audience, ...sides }]
  })
}

function changeOf(before: Standing | null, after: Standing | null, clock: 'VALID' | 'KNOWN'): string | null {
  if (!before) return 'NEW'
  if (!after) return clock === 'VALID' ? 'ENDED' : 'RETRACTED'
  const [one, other] = [before.score ?? 0, after.score ?? 0]
  if (Math.sign(one) === -Math.sign(other) && one !== 0) return 'FLIPPED'
  if (Math.abs(one) === Math.abs(other)) return null
  return Math.abs(other) > Math.abs(one) ? 'STRONGER' : 'WEAKER'
}

/** Every pair of conflicting stances of one holder, in the graph as visible. */
export function contradictionsOf(world: World, where: Where, apart: number) {
  const sided = world.stances.filter((it) => scoreOf(it) && holds(world, { is: 'stance', stance: it }, where))
  const pairs = sided.flatMap((a) => sided.filter((b) => b.holder === a.holder && b !== a).map((b) => ({ a, b })))
  const found = pairs.flatMap(({ a, b }) => {
    const judged = judge(world, a, b, apart)
    return judged ? [{ ...judged, holder: a.holder, a: a.id, b: b.id }] : []
  })
  const place = (it: (typeof found)[number]) => `${it.holder} ${it.a} ${it.b}`
  return found.toSorted((one, other) => (place(one) < place(other) ? -1 : 1))
}

function judge(
  world: World,
  a: Stance,
  b: Stance,
  apart: number,
): { readonly reason: string; readonly via: readonly string[] } | null {
  const isOpposite = Math.sign(scoreOf(a) ?? 0) === -Math.sign(scoreOf(b) ?? 0)
  const audiences = `${textOf(a, 'audience')} ${textOf(b, 'audience')}`
  if (a.target === b.target) {
    if (!isOpposite || audiences === 'PRIVATE PUBLIC') return null
    if (audiences === 'PUBLIC PRIVATE') return { reason: 'PUBLIC_AND_PRIVATE', via: [] }
    const [one, other] = [statedTime(world, a), statedTime(world, b)]
    const isFirst = one.from < other.from || (one.from === other.from && a.id < b.id)
    if (!isFirst || one.from > other.to || other.from > one.to) return null
    return { reason: one.from === other.from ? 'SAME_DAY' : 'OVERLAPPING', via: [] }
  }
  if (audiences !== 'PUBLIC PRIVATE') return null
  const via = wayBetween(world, b.target, a.target, apart)
  return via && { reason: 'PUBLIC_AND_PRIVATE', via }
}

/** From its beginning to its end if one is known; otherwise only its first day. */
function statedTime(world: World, stance: Stance) {
  const { from, to } = world.days(stance)
  const isStated = textOf(stance, 'validTo') !== null || stance.properties['ended'] === true
  return { from, to: isStated ? to : from }
}

/**
 * The shortest way of at most that many relationships. Ties go to the highest product of confidence, then to the best
 * first step, then by types and ids.
 */
function wayBetween(world: World, from: string, to: string, apart: number): readonly string[] | null {
  const joining = (one: string, other: string) =>
    world.relationships.filter((it) => (it.from === one && it.to === other) || (it.from === other && it.to === one))
  const direct = joining(from, to).map((it) => [it])
  const between = world.graph.entities.filter(
    ({ kind, slug }: Entity) => kind !== 'Source' && slug !== from && slug !== to,
  )
  const farther = between.flatMap(({ slug }) =>
    joining(from, slug).flatMap((r) => joining(slug, to).map((q) => [r, q])),
  )
  const ways = direct.length > 0 || apart === 1 ? direct : farther
  const [best] = ways.toSorted(bySureness)
  return best ? best.map(({ type, id }) => `${type}:${id}`) : null
}

const sureOf = (it: Relationship | undefined) => (it && numberOf(it, 'confidence')) ?? 0

function bySureness(one: readonly Relationship[], other: readonly Relationship[]): number {
  const product = (way: readonly Relationship[]) => way.reduce((sure, it) => sure * sureOf(it), 1)
  const differences = [product(other) - product(one), ...one.map((it, index) => sureOf(other[index]) - sureOf(it))]
  const name = (way: readonly Relationship[]) => way.map(({ type, id }) => `${type} ${id}`).join(' ')
  return differences.find((difference) => difference !== 0) ?? (name(one) < name(other) ? -1 : 1)
}
