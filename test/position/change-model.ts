import { END_OF_TIME } from '../difference/model/days.ts'
import { type Entity, numberOf, type PlainGraph, type Relationship, textOf } from '../difference/model/graph.ts'
import type { Where } from '../difference/model/thing.ts'
import { holds, scoreOf } from '../difference/model/where.ts'
import { type Clocks, type World, worldOf } from '../difference/model/world.ts'
import { standingOf } from './position-model.ts'
import { type Asked, bestOf, type Shown, shownIn } from './shown.ts'

export interface ChangesQuestion extends Asked {
  readonly since: string
  readonly until: string
  readonly clock: 'VALID' | 'KNOWN'
  readonly where?: Where
}

/** The differences between the worlds of two moments. The filter applies in each of them. */
export function changesOf(
  graph: PlainGraph,
  clocks: Clocks,
  { since, until, clock, where = {}, ...asked }: ChangesQuestion,
) {
  const [before, after] = [since, until].map((moment) =>
    clock === 'VALID'
      ? worldOf(graph, { ...clocks, validAt: moment })
      : worldOf(graph, { ...clocks, knownAt: moment }, until),
  )
  if (!before || !after) throw new Error('Two moments')
  const seen = (world: World) => {
    const shown = shownIn(world, asked, true).filter(({ stance }) => holds(world, { is: 'stance', stance }, where))
    return Map.groupBy(shown, ({ holder, stance }) => `${holder} ${stance.target} ${textOf(stance, 'audience')}`)
  }
  const [then, now] = [seen(before), seen(after)]
  return [...new Set([...then.keys(), ...now.keys()])].toSorted().flatMap((place) => {
    const [holder, target, audience] = place.split(' ')
    const sides = { before: standingOf(then.get(place) ?? []), after: standingOf(now.get(place) ?? []) }
    const change = changeOf(sides.before, sides.after, clock)
    return change === null ? [] : [{ change, holder, target, audience, ...sides }]
  })
}

function changeOf(
  before: { readonly score: number | null } | null,
  after: { readonly score: number | null } | null,
  clock: 'VALID' | 'KNOWN',
): string | null {
  if (!before) return 'NEW'
  if (!after) return clock === 'VALID' ? 'ENDED' : 'RETRACTED'
  const [one, other] = [before.score ?? 0, after.score ?? 0]
  if (Math.sign(one) === -Math.sign(other) && one !== 0) return 'FLIPPED'
  if (Math.abs(one) === Math.abs(other)) return null
  return Math.abs(other) > Math.abs(one) ? 'STRONGER' : 'WEAKER'
}

/** Every pair of conflicting positions of one holder, in the graph as visible. */
export function contradictionsOf(world: World, where: Where, apart: number, asked: Asked) {
  const sided = shownIn(world, asked, true).filter(
    ({ stance }) => scoreOf(stance) && holds(world, { is: 'stance', stance }, where),
  )
  const best = new Set(bestOf(sided))
  const pairs = [...best].flatMap((a) => sided.filter((b) => b.holder === a.holder && b !== a).map((b) => ({ a, b })))
  const found = pairs.flatMap(({ a, b }) => {
    const judged = best.has(b) ? judge(world, a, b, apart) : judgeOther(a, b)
    const place = [a.holder, a.because.join('+'), b.because.join('+')].join(' ')
    const row = { ...judged, holder: a.holder, positionOfA: positionOf(a), positionOfB: positionOf(b) }
    return judged ? [{ place, row }] : []
  })
  return found.toSorted((one, other) => (one.place < other.place ? -1 : 1)).map(({ row }) => row)
}

const positionOf = ({ stance, basis, because }: Shown) => ({
  ...{
    target: stance.target,
    side: Number(scoreOf(stance)) > 0 ? 'FOR' : 'AGAINST',
    basis,
    because: because.toSorted(),
  },
})

const isOpposite = (a: Shown, b: Shown) =>
  Math.sign(scoreOf(a.stance) ?? 0) === -Math.sign(scoreOf(b.stance) ?? 0) && a.stance.target === b.stance.target

function judgeOther(a: Shown, b: Shown) {
  const isSame = textOf(a.stance, 'audience') === textOf(b.stance, 'audience')
  return isSame && isOpposite(a, b) ? { reason: 'DIFFERENT_BASES', via: [] as readonly string[] } : null
}

function judge(
  world: World,
  a: Shown,
  b: Shown,
  apart: number,
): { readonly reason: string; readonly via: readonly string[] } | null {
  const audiences = `${textOf(a.stance, 'audience')} ${textOf(b.stance, 'audience')}`
  if (a.stance.target === b.stance.target) {
    if (!isOpposite(a, b) || audiences === 'PRIVATE PUBLIC') return null
    if (audiences === 'PUBLIC PRIVATE') return { reason: 'PUBLIC_AND_PRIVATE', via: [] }
    const [one, other] = [statedTime(world, a), statedTime(world, b)]
    const isFirst = one.from < other.from || (one.from === other.from && a.because.join('+') < b.because.join('+'))
    if (!isFirst || one.from > other.to || other.from > one.to) return null
    if (one.from === other.from && one.from === END_OF_TIME) return null
    return { reason: one.from === other.from ? 'SAME_DAY' : 'OVERLAPPING', via: [] }
  }
  if (audiences !== 'PUBLIC PRIVATE' || a.basis !== 'STATED' || b.basis !== 'STATED') return null
  const via = wayBetween(world, b.stance.target, a.stance.target, apart)
  return via && { reason: 'PUBLIC_AND_PRIVATE', via }
}

/** From its beginning to its end if one is known; otherwise only its first day. */
function statedTime(world: World, { stance, because: [key = ''] }: Shown) {
  const claims = [...world.stances, ...world.relationships.map((it) => ({ ...it, key: `${it.type}:${it.id}`, it }))]
  const claim = claims.find((one) => ('key' in one ? one.key : one.id) === key)
  if (!claim) throw new Error(`There is no ${key}`)
  const { begin, end } = world.days('it' in claim ? claim.it : claim)
  const isStated = textOf(stance, 'validTo') !== null || stance.properties['ended'] === true
  return { from: begin.latest, to: isStated ? end.latest : begin.latest }
}

/**
 * The shortest way of at most that many relationships. Ties go to the highest product of confidence, then to the best
 * first step, then by types and ids.
 */
function wayBetween(world: World, from: string, to: string, apart: number): readonly string[] | null {
  const joins = world.relationships.filter(({ type }) => type !== 'BEARS_ON')
  const joining = (one: string, other: string) =>
    joins.filter((it) => (it.from === one && it.to === other) || (it.from === other && it.to === one))
  const direct = joining(from, to).map((it) => [it])
  const between = world.graph.entities.filter(
    ({ kind, slug }: Entity) => !['Source', 'Country', 'Topic'].includes(kind) && slug !== from && slug !== to,
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
