import type { GraphQLInputType } from 'graphql'
import { type RelationshipType, relationshipTypeNames } from '../../src/model/vocabulary.ts'
import type { Random } from '../generated/random.ts'
import type { Deck } from './deck.ts'
import { fieldsOf, goesOn, isAsked, nameOf } from './inputs.ts'
import { nameOfAlone, nameOfField, nameOfNegated } from './names.ts'
import { randomSlot } from './slots.ts'

/** How much a filter may still grow: levels of related things, and conditions. */
interface Room {
  readonly depth: number
  readonly size: number
}

type Shape = Readonly<Record<string, unknown>>

export interface Dealer {
  readonly random: Random
  readonly deck: Deck
}

/** A filter with one comparison, or its negation: a wrong answer to it is noticed. */
export function randomComparison({ random, deck }: Dealer, input: string): Shape {
  const isNegated = random.chance(0.4)
  const nameOf = ({ filter, operator }: Comparison) =>
    isNegated ? nameOfNegated(filter) : nameOfAlone(filter, operator)
  const { field, filter, operator } = deck.deal(random, comparisonsOf(input), nameOf)
  const asked = { [field]: { [operator]: randomOperand(random, filter, operator, valuesField(input, field)) } }
  return isNegated ? { not: asked } : asked
}

/** A field, its filter's input, and one of that input's operators. */
interface Comparison {
  readonly field: string
  readonly filter: string
  readonly operator: string
}

/** All comparisons of an input's own values. */
export function comparisonsOf(input: string): readonly Comparison[] {
  return [...fieldsOf(input)].flatMap(([field, type]) => {
    const filter = nameOf(type)
    return isFilter(type) ? [...fieldsOf(filter).keys()].map((operator) => ({ field, filter, operator })) : []
  })
}

const isFilter = (type: GraphQLInputType) => nameOf(type).endsWith('Filter')

/** A filter of that input, with slots for its values. It prefers conditions that were not drawn before. */
export function randomWhere(dealer: Dealer, input: string, { depth, size }: Room): Shape {
  const { random, deck } = dealer
  const isFull = depth <= 0 && size <= 1
  const fields = [...fieldsOf(input)].filter(
    ([name, type]) => isAsked(name) && (depth > 0 || isShallow(input, name, type)) && !(isFull && isLogical(name)),
  )
  const isDeep = depth > 0 && random.chance(size > 1 ? 0.6 : 0.2)
  const fitting = isDeep ? fields.filter(([name, type]) => !isShallow(input, name, type)) : fields
  const count = size > 1 && random.chance(0.2) ? 2 : 1
  const chosen = Array.from({ length: count }, () =>
    deck.deal(random, fitting.length > 0 ? fitting : fields, ([name]) => nameOfField(input, name)),
  )
  const room = { depth, size: Math.floor(size / count) }
  const asked = Object.fromEntries(
    chosen.map(([name, type]) => [name, randomCondition(dealer, input, name, type, room)]),
  )
  return random.chance(0.4) ? { or: [asked, ...randomLeaves(dealer, input)] } : asked
}

/** Alternatives on own values, one of which must match. They are cheap, and leave rows to find. */
function randomLeaves(dealer: Dealer, input: string): readonly Shape[] {
  const leaves = [...fieldsOf(input)].filter(([, type]) => isFilter(type))
  return Array.from({ length: Math.min(2, leaves.length) }, () => {
    const [name, type] = dealer.deck.deal(dealer.random, leaves, ([name]) => nameOfField(input, name))
    return { [name]: randomCondition(dealer, input, name, type, { depth: 0, size: 0 }) }
  })
}

const isLogical = (field: string) => ['and', 'or', 'not'].includes(field)

const isShallow = (input: string, name: string, type: GraphQLInputType) => isFilter(type) || !goesOn(input, name)

function randomCondition(dealer: Dealer, input: string, field: string, type: GraphQLInputType, room: Room): unknown {
  const { random } = dealer
  const name = nameOf(type)
  // A principal that does not exist has no slug, not even a missing one
  if (field === 'onBehalfOf' && random.chance(0.4)) return { slug: { isNull: random.chance(0.5) } }
  const isStep = goesOn(input, field) && !isFilter(type)
  const inner = { depth: room.depth - (isStep ? 1 : 0), size: room.size - 1 }
  if (field === 'and' || field === 'or') {
    return Array.from({ length: random.pick([0, 1, 2, 2, 2, 3]) }, () => randomPart(dealer, name, inner))
  }
  if (isFilter(type)) return randomFilter(dealer, name, valuesField(input, field))
  if (name.endsWith('Quantifier')) return randomQuantifier(dealer, name, inner)
  return random.chance(0.08) ? {} : randomPart(dealer, name, inner)
}

/** A nested condition: on one field if there is little room. */
function randomPart(dealer: Dealer, input: string, { depth, size }: Room): Shape {
  return randomWhere(dealer, input, { depth: size > 0 ? depth : Math.min(depth, 0), size: Math.max(size, 1) })
}

/** The field under which the palette has its values. */
export const valuesField = (input: string, field: string) =>
  input === 'StanceWhere' && field === 'slug' ? `${input}.slug` : field

function randomFilter({ random, deck }: Dealer, filter: string, field: string): Shape {
  const operators = [...fieldsOf(filter).keys()]
  const count = random.chance(0.08) ? 2 : random.chance(0.02) ? 0 : 1
  const chosen = Array.from({ length: count }, () => deck.deal(random, operators, (name) => nameOfField(filter, name)))
  return Object.fromEntries(chosen.map((operator) => [operator, randomOperand(random, filter, operator, field)]))
}

/** Operands that change a statement's text belong to the shape: `isNull`, and types. */
export function randomOperand(random: Random, filter: string, operator: string, field: string): unknown {
  if (operator === 'isNull' || operator === 'isEmpty') return random.chance(0.5)
  if (filter === 'RelationshipTypeFilter') {
    return operator === 'in' ? someTypes(random) : random.pick(relationshipTypeNames)
  }
  const type = fieldsOf(filter).get(operator)
  if (!type) throw new Error(`${filter} has no ${operator}`)
  return randomSlot(random, { operator, type, field })
}

function randomQuantifier(dealer: Dealer, input: string, room: Room): Shape {
  const { random, deck } = dealer
  const options = ['types', 'direction']
  const quantifiers = [...fieldsOf(input)].filter(([name]) => !options.includes(name))
  const [name, type] = deck.deal(random, quantifiers, ([name]) => nameOfField(input, name))
  const asked = name === 'count' ? randomCount(dealer, nameOf(type), room) : randomPart(dealer, nameOf(type), room)
  return { ...(fieldsOf(input).has('types') && randomWay(random)), [name]: asked }
}

/** Any type and direction, or some types and one direction. */
export function randomWay(random: Random): Shape {
  return {
    ...(random.chance(0.5) && { types: someTypes(random) }),
    ...(random.chance(0.5) && { direction: random.pick(['OUTGOING', 'INCOMING', 'BOTH']) }),
  }
}

function someTypes(random: Random): readonly string[] {
  return random.chance(0.5) ? [random.pick(frequent)] : random.some([...frequent, ...relationshipTypeNames], 4)
}

/** One or two types: Neo4j would take seconds to plan the root list of all types. */
export function fewTypes(random: Random): readonly RelationshipType[] {
  return [random.pick(frequent), ...random.some(relationshipTypeNames, 1)]
}

const frequent: readonly RelationshipType[] = [
  'SUPPLIES',
  'BASED_IN',
  'HOLDS_ROLE_IN',
  'CONCERNS',
  'IMPOSED',
  'COMPETES_WITH',
  'PART_OF',
  'TARGETS',
]

function randomCount(dealer: Dealer, input: string, room: Room): Shape {
  const { random, deck } = dealer
  const operators = [...fieldsOf(input)].filter(([name]) => name !== 'where')
  const [name, type] = deck.deal(random, operators, ([name]) => nameOfField(input, name))
  const where = fieldsOf(input).get('where')
  return {
    ...(where && random.chance(0.6) && { where: randomPart(dealer, nameOf(where), room) }),
    [name]: randomSlot(random, { operator: name, type, field: 'count' }),
  }
}
