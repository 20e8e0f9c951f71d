import { numberOf, type Relationship, type Stance, textOf } from '../difference/model/graph.ts'
import { scoreOf } from '../difference/model/where.ts'
import { sideOf, type World } from '../difference/model/world.ts'
import { rounded } from './rounded.ts'

export type Basis = 'STATED' | 'BEARING' | 'ACT'
export type Role = 'SPEAKER' | 'PRINCIPAL' | 'SIDE'

/** Which positions a question asks for. */
export interface Asked {
  readonly holderAs?: Role
  readonly basis?: readonly Basis[]
  readonly minConfidence?: number
}

/** A piece of evidence of a position, as a stance that says the same. */
export interface Shown {
  readonly holder: string
  readonly stance: Stance
  readonly basis: Basis
  /** The day on which it begins. */
  readonly day: string
  /** The keys of its claims. */
  readonly because: readonly string[]
}

/** All evidence of these bases. With `apart`, public and private stances stand by themselves. */
export function shownIn(
  world: World,
  { holderAs = 'SPEAKER', basis = ['STATED'], minConfidence = 0 }: Asked,
  apart: boolean,
): readonly Shown[] {
  const certain = world.stances.filter((stance) => rounded(sureOf(stance)) >= minConfidence)
  const all: Record<Basis, () => readonly Shown[]> = {
    STATED: () =>
      certain.flatMap((stance) =>
        whose(world, stance, holderAs).map((holder) => ({
          ...{ holder, stance, basis: 'STATED' as const, day: world.days(stance).begin.latest, because: [stance.id] },
        })),
      ),
    BEARING: () => borne(world, certain, holderAs, apart),
    ACT: () => world.relationships.flatMap((act) => done(world, act, holderAs)),
  }
  return [...new Set(basis)]
    .flatMap((one) => all[one]())
    .filter(({ stance }) => rounded(sureOf(stance)) >= minConfidence)
}

const sureOf = (stance: Stance) => numberOf(stance, 'confidence') ?? 0

function whose(world: World, stance: Stance, role: Role): readonly string[] {
  if (role === 'SPEAKER') return [stance.holder]
  if (role === 'PRINCIPAL') return [stance.onBehalfOf ?? stance.holder]
  return [sideOf(world, stance)?.slug ?? []].flat()
}

/** The evidence of standing positions on things that bear on others; a holder must be on one side of the thing. */
function borne(world: World, stances: readonly Stance[], role: Role, apart: boolean): readonly Shown[] {
  const held = stances.flatMap((stance) => whose(world, stance, role).map((holder) => ({ holder, stance })))
  const groups = Map.groupBy(held, ({ holder, stance }) =>
    [holder, stance.target, apart ? textOf(stance, 'audience') : ''].join(' '),
  )
  const bearings = world.relationships.filter(({ type }) => type === 'BEARS_ON')
  return [...groups.values()].flatMap((group) => {
    const [day = ''] = group
      .map(({ stance }) => world.days(stance).begin.latest)
      .toSorted()
      .toReversed()
    const latest = group.filter(({ stance }) => world.days(stance).begin.latest === day)
    const isFor = latest.every(({ stance }) => Number(scoreOf(stance)) > 0)
    const isAgainst = latest.every(({ stance }) => Number(scoreOf(stance)) < 0)
    return latest.flatMap(({ holder, stance }) =>
      bearings
        .filter(
          ({ from, properties }) =>
            from === stance.target && (isFor || (isAgainst && properties['denialToo'] === true)),
        )
        .map((bearing) => {
          const position = (textOf(bearing, 'polarity') === 'FOR') === isFor ? 'SUPPORTS' : 'OPPOSES'
          const confidence = rounded(sureOf(stance) * (numberOf(bearing, 'confidence') ?? 0))
          const properties = { ...stance.properties, position, confidence }
          return {
            ...{ holder, basis: 'BEARING' as const, day, because: [stance.id, `BEARS_ON:${bearing.id}`] },
            stance: { ...stance, target: bearing.to, properties },
          }
        }),
    )
  })
}

const ACTS: Readonly<Record<string, string>> = {
  ...{ PROPOSED: 'SUPPORTS', IMPOSED: 'SUPPORTS', IMPLEMENTS: 'SUPPORTS', LIFTED: 'OPPOSES' },
}

function done(world: World, act: Relationship, role: Role): readonly Shown[] {
  const position = ACTS[act.type]
  if (position === undefined || !['CERTAIN', null].includes(textOf(act, 'modality'))) return []
  const confidence = rounded((numberOf(act, 'confidence') ?? 0) / 2)
  const properties = { ...act.properties, audience: 'PUBLIC', position, confidence }
  const stance = { id: '', holder: act.from, target: act.to, onBehalfOf: null, properties }
  return whose(world, stance, role).map((holder) => ({
    ...{ holder, stance, basis: 'ACT' as const, day: world.days(act).begin.latest, because: [`${act.type}:${act.id}`] },
  }))
}

/** For each holder, target and audience, only the evidence of the best basis. */
export function bestOf(all: readonly Shown[]): readonly Shown[] {
  const groups = Map.groupBy(all, ({ holder, stance }) => [holder, stance.target, textOf(stance, 'audience')].join(' '))
  return [...groups.values()].flatMap((group) => {
    const best = (['STATED', 'BEARING', 'ACT'] as const).find((basis) => group.some((one) => one.basis === basis))
    return group.filter(({ basis }) => basis === best)
  })
}
