import type { GraphQLInputType } from 'graphql'
import type { Random } from '../generated/random.ts'
import { isList, nameOf, valuesOf } from './inputs.ts'
import type { Palette } from './palette.ts'
import {
  amounts,
  askedMoments,
  claimIds,
  currencies,
  dates,
  externalIds,
  locators,
  names,
  shares,
  slugs,
  texts,
  urls,
} from './universe.ts'

/** A filter's position: its operator, the operator's type, and the field whose values it should match. */
export interface SlotPlace {
  readonly operator: string
  readonly type: GraphQLInputType
  readonly field: string
}

/**
 * A placeholder in a filter's shape for values of one sort. Neo4j plans anew for a much longer parameter, and for a
 * fraction instead of a whole number.
 */
export class Slot {
  readonly place: SlotPlace
  readonly sort: unknown
  /** The maximum length of a list; null for a single value. */
  readonly most: number | null

  constructor(place: SlotPlace, sort: unknown, most: number | null) {
    this.place = place
    this.sort = sort
    this.most = most
  }
}

export function randomSlot(random: Random, place: SlotPlace): Slot {
  const sort = sortOf(random.pick(valuesAt(place)))
  return isList(place.type) ? new Slot(place, null, random.pick([0, 1, 3, 3, 3, 3, 3])) : new Slot(place, sort, null)
}

/** A shape with a value in each slot, mostly one that occurs in the graph. */
export function filled(random: Random, shape: unknown, palette: Palette): unknown {
  if (shape instanceof Slot) return valueIn(random, shape, palette)
  if (Array.isArray(shape)) return shape.map((part) => filled(random, part, palette))
  if (typeof shape !== 'object' || shape === null) return shape
  return Object.fromEntries(Object.entries(shape).map(([name, part]) => [name, filled(random, part, palette)]))
}

function valueIn(random: Random, { place, sort, most }: Slot, palette: Palette): unknown {
  const fits = (value: unknown) => sort === null || sortOf(value) === sort
  const any = valuesAt(place).filter(fits)
  const there = (palette.get(place.field) ?? []).flatMap((value) => partsOf(value, place.operator)).filter(fits)
  const among = there.length > 0 && random.chance(0.8) ? there : any
  if (most === null) return random.pick(among)
  const first = random.below(among.length)
  return [...new Set([...among.slice(first), ...any])].slice(0, most)
}

/** Values with the same sort share a plan in Neo4j. */
function sortOf(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value)
  if (typeof value === 'string' && value.startsWith('[')) return 'window' // which is stored, and not asked for
  return typeof value === 'string' ? [0, 1, 10].find((length) => value.length <= length) : typeof value
}

function valuesAt({ type, field, operator }: SlotPlace): readonly unknown[] {
  const values = valuesOf(nameOf(type))
  if (values) return values
  switch (nameOf(type)) {
    case 'Boolean':
      return [true, false]
    case 'Int':
      return field === 'score' ? [-2, -1, 0, 1, 2] : [0, 1, 1, 2, 3]
    case 'Float':
      return field === 'amount' ? amounts : shares
    case 'PartialDate':
      return dates
    case 'DateTime':
      return askedMoments
    case 'URL':
      return urls
    default:
      return textsAt(field).flatMap((text) => partsOf(text, operator))
  }
}

/** For `startsWith` and `contains`, parts of a text in whole characters; for other operators, all of it. */
function partsOf<T>(value: T, operator: string): readonly (T | string)[] {
  if (typeof value !== 'string') return [value]
  const letters = Array.from(value)
  const part = (start: number, end?: number) => letters.slice(start, end).join('')
  if (operator === 'startsWith') return [part(0, 1), part(0, 2), value]
  return operator === 'contains' ? [part(1, 2), part(1, 3), part(1), value] : [value]
}

function textsAt(field: string): readonly string[] {
  const known: Readonly<Record<string, readonly string[]>> = {
    ...{ slug: slugs, name: names, aliases: names, externalIds, url: urls, currency: currencies, locator: locators },
    'StanceWhere.slug': claimIds,
  }
  return known[field] ?? texts
}
