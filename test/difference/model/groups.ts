import { endsOf } from './calendar.ts'
import { END_OF_TIME, sourcesOf } from './days.ts'
import { type Entity, type Stance, textOf } from './graph.ts'
import { compare, directionOf, type OrderKey } from './order.ts'
import type { Thing } from './thing.ts'
import { constantOf, isAnonymous, modalityOf, scoreOf } from './where.ts'
import { countryOf, sideOf, statusOf, type World } from './world.ts'

/** What its members have in common, by key, and its figures, by name. */
export interface Group {
  readonly values: readonly (string | null)[]
  readonly [figure: string]: unknown
}

/** Groups in order: by the requested figures, by default the largest first, and then by the values. */
export function groupsOf(
  world: World,
  things: readonly Thing[],
  { by, orderBy }: { readonly by: readonly string[]; readonly orderBy: readonly OrderKey[] },
  dayOf: (stance: Stance) => string = (stance) => world.days(stance).begin.latest,
): readonly string[] {
  const members = things.flatMap((thing) => valuesOf(world, thing, by).map((values) => ({ values, thing })))
  const groups = Array.from(
    Map.groupBy(members, ({ values }) => JSON.stringify(values)),
    ([values, those]): Group => ({
      values: JSON.parse(values),
      ...figuresOf(
        those.map(({ thing }) => thing),
        dayOf,
      ),
    }),
  )
  return groups.toSorted(inOrder(orderBy.length > 0 ? orderBy : [{ count: 'DESC' }])).map(groupRow)
}

/** All that identifies and describes a group. */
export function groupRow({ values, ...figures }: Group): string {
  return JSON.stringify([values, figures])
}

function inOrder(orderBy: readonly OrderKey[]) {
  const keys = orderBy.flatMap((key) => Object.entries(key))
  // Figures are made as texts and numbers
  const figureOf = (group: Group, figure: string) => (group[figure] ?? null) as string | number | null
  return (a: Group, b: Group) => {
    const byFigures = keys.map(([name, way]) =>
      compare(figureOf(a, name), figureOf(b, name), directionOf(way) === 'DESC'),
    )
    const byValues = a.values.map((value, index) => compare(value, b.values[index] ?? null, false))
    return [...byFigures, ...byValues].find((difference) => difference !== 0) ?? 0
  }
}

/** Every combination of a thing's values of the keys; null for a key without a value. */
function valuesOf(world: World, thing: Thing, by: readonly string[]): readonly (readonly (string | null)[])[] {
  return by.reduce<readonly (readonly (string | null)[])[]>(
    (combinations, key) => {
      const values = new Set(thing.is === 'stance' ? ofStance(world, thing.stance, key) : ofThing(world, thing, key))
      values.delete(null)
      const known = values.size > 0 ? [...values] : [null]
      return combinations.flatMap((combination) => known.map((value) => [...combination, value]))
    },
    [[]],
  )
}

function ofStance(world: World, stance: Stance, key: string): readonly (string | null)[] {
  const [holder, target] = [world.entity(stance.holder), world.entity(stance.target)]
  switch (key) {
    case 'HOLDER':
    case 'TARGET':
      return [stance[key === 'HOLDER' ? 'holder' : 'target']]
    case 'HOLDER_KIND':
    case 'HOLDER_COUNTRY':
    case 'HOLDER_EMPLOYER':
      return ofEntity(world, holder, key.slice('HOLDER_'.length))
    case 'TARGET_KIND':
      return ofEntity(world, target, 'KIND')
    case 'POLICY_TYPE':
    case 'TOPIC':
      return ofEntity(world, target, key)
    case 'SIDE':
      return [sideOf(world, stance)?.slug ?? null]
    case 'MODALITY':
      return [modalityOf(stance)]
    case 'ANONYMOUS':
      return [String(isAnonymous(stance))]
    case 'SOURCE':
      return sourcesOf(stance)
    case 'YEAR':
      return [sharedBeginning(stance, 4)]
    case 'MONTH':
      return [sharedBeginning(stance, 7)]
    default:
      return [textOf(stance, key.toLowerCase())]
  }
}

/** The year or the month in which it begins, where it cannot be another. */
function sharedBeginning(stance: Stance, length: number): string | null {
  const begin = textOf(stance, 'validFrom') ?? textOf(stance, 'heldOn')
  if (begin === null) return null
  const [one, other] = endsOf(begin).map((date) => date?.slice(0, length) ?? '')
  return one && one.length === length && one === other ? one : null
}

function ofThing(world: World, thing: Thing, key: string): readonly (string | null)[] {
  if (thing.is !== 'entity') throw new Error('The model puts no relationships into groups')
  return ofEntity(world, thing.entity, key)
}

const properties: Readonly<Record<string, string>> = {
  ...{ POLICY_TYPE: 'policyType', ORGANIZATION_TYPE: 'organizationType', GOVERNMENT_LEVEL: 'level' },
  ...{ EVENT_TYPE: 'eventType', INDUSTRY: 'industry' },
}

function ofEntity(world: World, entity: Entity, key: string): readonly (string | null)[] {
  const joined = (type: string) => world.lasting.filter((it) => it.type === type && it.from === entity.slug)
  switch (key) {
    case 'KIND':
      return [constantOf(entity)]
    case 'MODALITY':
      return [modalityOf(entity)]
    case 'COUNTRY':
      return [countryOf(world, entity)?.slug ?? null]
    case 'EMPLOYER':
      return joined('HOLDS_ROLE_IN').map(({ to }) => to)
    case 'TOPIC': {
      const concerned = world.relationships.filter(({ type, from }) => type === 'CONCERNS' && from === entity.slug)
      return [entity.slug, ...concerned.map(({ to }) => to)].filter((slug) => world.entity(slug).kind === 'Topic')
    }
    case 'POLICY_STATUS':
      return [entity.kind === 'Policy' ? statusOf(world, entity) : null]
    default: {
      const property = properties[key]
      if (!property) throw new Error(`The model knows no key ${key}`)
      return [textOf(entity, property)]
    }
  }
}

function figuresOf(members: readonly Thing[], dayOf: (stance: Stance) => string): Readonly<Record<string, unknown>> {
  const stances = members.flatMap((thing) => (thing.is === 'stance' ? [thing.stance] : []))
  const count = members.length
  if (stances.length === 0) return { count }
  const scores = stances.flatMap((stance) => scoreOf(stance) ?? [])
  const mean = meanOf(scores)
  const spread = mean === null ? null : meanOf(scores.map((score) => (score - mean) ** 2))
  const days = stances.map(dayOf).toSorted()
  return {
    count,
    holders: new Set(stances.map(({ holder }) => holder)).size,
    meanScore: rounded(mean),
    standardDeviation: rounded(spread === null ? null : Math.sqrt(spread)),
    firstDay: known(days.at(0)),
    lastDay: known(days.at(-1)),
  }
}

const known = (day: string | undefined) => (day === END_OF_TIME ? null : day)

function meanOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

const rounded = (figure: number | null) => (figure === null ? null : Number(figure.toFixed(6)))
