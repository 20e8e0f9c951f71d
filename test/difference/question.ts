import { type Deck, deckOf } from './deck.ts'
import { type List, lists } from './lists.ts'
import type { Way } from './model/around.ts'
import type { OrderKey } from './model/order.ts'
import type { PageAsked } from './model/page.ts'
import type { Selection } from './model/rows.ts'
import type { Where } from './model/thing.ts'
import type { Clocks } from './model/world.ts'
import type { Random } from './random.ts'
import { orderNames, randomOrder } from './random-order.ts'
import { randomWay, randomWhere, someTypes } from './random-where.ts'
import { filled } from './slots.ts'
import { askedMoments, dates } from './universe.ts'

/** What makes the text of a question's statements: its values come later, so that Neo4j need not plan them again. */
export interface Shape {
  readonly list: List
  readonly where: Where | null
  readonly orderBy: readonly OrderKey[]
  readonly way: Way
  readonly isCounted: boolean
  readonly ends: readonly (keyof PageAsked)[]
}

export interface Question extends Selection {
  /** Whether the list's length is asked for. */
  readonly isCounted: boolean
  /** One page of it; cursors are given as any numbers, taken modulo the list's length. */
  readonly page: PageAsked
  /** The parent below which that page is asked for, modulo the number of all. */
  readonly parent: number
}

/** Questions that are asked under the same clocks. */
export interface Round {
  readonly clocks: Clocks
  readonly questions: readonly Question[]
}

const PAGES: readonly (readonly (keyof PageAsked)[])[] = [
  [],
  ['first'],
  ['first', 'after'],
  ['first', 'before'],
  ['last'],
  ['last', 'before'],
  ['last', 'after'],
  ['first', 'after', 'before'],
  ['last', 'after', 'before'],
  ['first', 'last'],
  ['first', 'last', 'after', 'before'],
]

/** As many shapes as are wanted, and more until each key of each order has been dealt. */
export function randomShapes(random: Random, wanted: number): readonly Shape[] {
  const deck = deckOf()
  const shapes: Shape[] = []
  const isMissing = ({ input }: List) => orderNames(input).some((name) => !deck.hasDealt(name))
  while (shapes.length < wanted || lists.some(isMissing)) {
    const missing = shapes.length < wanted ? lists : lists.filter(isMissing)
    shapes.push(randomShape(random, deck, missing))
  }
  return shapes
}

function randomShape(random: Random, deck: Deck, among: readonly List[]): Shape {
  const list = deck.deal(random, among, nameOfList)
  const depth = random.pick([0, 0, 1, 1, 1, 1, 2, 2, 3, 4])
  const room = { depth, size: 1 + depth + random.below(3) }
  const where = random.chance(90) ? randomWhere({ random, deck }, `${list.input}Where`, room) : null
  return {
    list,
    where:
      list.shows === 'relationships' && random.chance(90) ? { ...where, type: { in: someTypes(random, 2) } } : where,
    orderBy: randomOrder(random, deck, list.input),
    way: list.shows === 'around' ? (randomWay(random) as Way) : {}, // as its arguments have it
    isCounted: random.chance(40),
    ends: deck.deal(random, PAGES, nameOfPage),
  }
}

export const nameOfList = ({ below, field }: List) => `list ${below ? `${below.type}.` : ''}${field}`
export const nameOfPage = (ends: readonly string[]) => `page ${ends.join(' ') || 'by default'}`
export const pageNames = PAGES.map(nameOfPage)

export function randomRound(random: Random, shapes: readonly Shape[], size: number): Round {
  const questions = Array.from({ length: size }, () => randomQuestion(random, random.pick(shapes)))
  return { clocks: randomClocks(random), questions }
}

function randomQuestion(random: Random, { list, where, orderBy, way, isCounted, ends }: Shape): Question {
  const number = (end: keyof PageAsked) => (end === 'first' || end === 'last' ? 1 + random.below(4) : random.below(60))
  return {
    ...{ list, orderBy, way, isCounted },
    where: filled(random, where) as Where | null, // slots apart, it is one
    page: Object.fromEntries(ends.map((end) => [end, number(end)])),
    parent: random.below(25),
  }
}

function randomClocks(random: Random): Clocks {
  return {
    validAt: random.chance(60) ? random.pick(dates) : null,
    knownAt: random.chance(50) ? random.pick(askedMoments) : null,
  }
}
