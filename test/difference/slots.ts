import type { GraphQLInputType } from 'graphql'
import { isList, valuesOf } from './inputs.ts'
import type { Random } from './random.ts'
import { amounts, askedMoments, currencies, dates, externalIds, names, shares, slugs, texts, urls } from './universe.ts'

/** A place in a filter's shape for a value of that type; `field` says which values meet others there. */
export class Slot {
  readonly type: string
  readonly isList: boolean
  readonly field: string
  readonly operator: string

  constructor(type: string, input: GraphQLInputType, field: string, operator: string) {
    this.type = type
    this.isList = isList(input)
    this.field = field
    this.operator = operator
  }
}

/** A shape with a value in each of its slots. */
export function filled(random: Random, shape: unknown): unknown {
  if (shape instanceof Slot) return valueFor(random, shape)
  if (Array.isArray(shape)) return shape.map((part) => filled(random, part))
  if (typeof shape !== 'object' || shape === null) return shape
  return Object.fromEntries(Object.entries(shape).map(([name, part]) => [name, filled(random, part)]))
}

function valueFor(random: Random, slot: Slot): unknown {
  const among = valuesFor(slot)
  if (slot.isList) return random.some(among, 4)
  const value = random.pick(among)
  const isPart = slot.operator === 'contains' || slot.operator === 'startsWith'
  return isPart && typeof value === 'string' ? part(random, value, slot.operator) : value
}

/** Of a text its beginning, or something in it, in whole letters. */
function part(random: Random, text: string, operator: string): string {
  const letters = Array.from(text)
  const start = operator === 'startsWith' ? 0 : random.below(letters.length + 1)
  return letters.slice(start, start + 1 + random.below(3)).join('')
}

function valuesFor({ type, field }: Slot): readonly unknown[] {
  const values = valuesOf(type)
  if (values) return values
  switch (type) {
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
      return textsFor(field)
  }
}

function textsFor(field: string): readonly string[] {
  switch (field) {
    case 'StanceWhere.slug':
      return claimIds
    case 'slug':
      return slugs
    case 'name':
    case 'aliases':
      return names
    case 'externalIds':
      return externalIds
    case 'currency':
      return currencies
    case 'url':
      return urls
    default:
      return texts
  }
}

const claimIds = ['s0', 's1', 's1-2', 's10', 's2', 's3-2']
