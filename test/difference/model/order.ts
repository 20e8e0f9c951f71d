import { endsOf } from './calendar.ts'
import { type Entity, numberOf, textOf } from './graph.ts'
import { propertyOfKind, propertyOfRelationship } from './properties.ts'
import { claimsOf } from './quantifiers.ts'
import type { Thing } from './thing.ts'
import type { Value } from './values.ts'
import { modalityOf, scoreOf } from './where.ts'
import { countryOf, type World } from './world.ts'

/** One key of an order, in the form of the input: `{heldOn: 'DESC'}`, `{holder: {name: 'ASC'}}`. */
export type OrderKey = Readonly<Record<string, unknown>>

type Key = string | number | null

/** Sorts by each key in turn, with missing values last in either direction, and ties by slug or id. */
export function ordered(world: World, things: readonly Thing[], orderBy: readonly OrderKey[]): readonly Thing[] {
  const keys = orderBy.flatMap((key) => Object.entries(key))
  const placed = things.map((thing) => ({
    thing,
    values: keys.map(([field]) => keyOf(world, thing, field)),
    last: lastResort(thing),
  }))
  const sorted = placed.toSorted((a, b) => {
    for (const [index, [, way]] of keys.entries()) {
      const difference = compare(a.values[index] ?? null, b.values[index] ?? null, directionOf(way) === 'DESC')
      if (difference !== 0) return difference
    }
    return a.last < b.last ? -1 : 1
  })
  return sorted.map(({ thing }) => thing)
}

/** `ASC` or `DESC`, given directly or for a related entity's name or a count. */
export function directionOf(way: unknown): unknown {
  return typeof way === 'object' && way !== null ? Object.values(way)[0] : way
}

/** Missing values come last in either direction. */
export function compare(one: Key, other: Key, descending: boolean): number {
  if (one === other) return 0
  if (one === null) return 1
  if (other === null) return -1
  return one < other === descending ? 1 : -1
}

function lastResort(thing: Thing): string {
  if (thing.is === 'entity') return thing.entity.slug
  if (thing.is === 'stance') return thing.stance.id
  return thing.relationship.id
}

const FIRMNESS = ['POSSIBLE', 'PROBABLE', 'CERTAIN']

function keyOf(world: World, thing: Thing, field: string): Key {
  if (thing.is === 'entity') return keyOfEntity(world, thing.entity, field)
  if (field === 'modality') {
    const place = FIRMNESS.indexOf(modalityOf(thing.is === 'stance' ? thing.stance : thing.relationship))
    return place === -1 ? null : place
  }
  if (thing.is === 'stance') {
    const { stance } = thing
    if (field === 'slug') return stance.id
    if (field === 'score') return scoreOf(stance)
    if (field === 'holder' || field === 'target') return textOf(world.entity(stance[field]), 'name')
    return field === 'confidence' ? numberOf(stance, field) : textOrDate(stance, field)
  }
  const { relationship, seen } = thing
  if (field === 'type') return relationship.type
  if (field === 'from' || field === 'to') return textOf(world.entity(relationship[field]), 'name')
  if (field === 'other') return seen && textOf(seen.other, 'name')
  const own = propertyOfRelationship(relationship, field)
  if (own) return keyOfValue(own)
  return field === 'confidence' ? numberOf(relationship, field) : textOrDate(relationship, field)
}

const DATES: readonly string[] = ['validFrom', 'validTo', 'heldOn']

/** Of a window its last date, for by that it is sorted. */
function textOrDate(thing: Parameters<typeof textOf>[0], field: string): string | null {
  const text = textOf(thing, field)
  return text !== null && DATES.includes(field) ? lastDateOf(text) : text
}

const lastDateOf = (date: string) => endsOf(date)[1] ?? '9999-12-31'

function keyOfValue(value: Value | undefined): Key {
  if (value?.is === 'date') return value.of && lastDateOf(value.of)
  if (typeof value?.of === 'string' || typeof value?.of === 'number') return value.of
  return null
}

function keyOfEntity(world: World, entity: Entity, field: string): Key {
  switch (field) {
    case 'slug':
      return entity.slug
    case 'kind':
      return entity.kind
    case 'country': {
      const country = countryOf(world, entity)
      return country && textOf(country, 'name')
    }
    case 'stances':
    case 'stancesOn':
    case 'stancesOnItsBehalf':
    case 'relationships':
      return claimsOf(world, entity, field).length
    case 'name':
      return textOf(entity, field)
    default:
      return keyOfValue(propertyOfKind(entity.kind, entity, field))
  }
}
