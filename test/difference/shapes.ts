import { allToReach, countQuestion, type Reached } from './coverage.ts'
import { type Deck, deckOf } from './deck.ts'
import { type List, lists } from './lists.ts'
import type { Way } from './model/around.ts'
import type { OrderKey } from './model/order.ts'
import type { PageAsked } from './model/page.ts'
import type { Where } from './model/thing.ts'
import { nameOfList, nameOfPage } from './names.ts'
import { pages } from './pages.ts'
import type { Random } from './random.ts'
import { randomOrder } from './random-order.ts'
import { fewTypes, randomWay, randomWhere } from './random-where.ts'

/** What makes the text of a question's statements: its values come later, so that Neo4j need not plan them again. */
export interface Shape {
  readonly list: List
  readonly where: Where | null
  readonly orderBy: readonly OrderKey[]
  readonly way: Way
  readonly isCounted: boolean
  readonly ends: readonly (keyof PageAsked)[]
}

/** As many shapes as are wanted, and more until all that can be asked is asked by one of them. */
export function randomShapes(random: Random, wanted: number): readonly Shape[] {
  const deck = deckOf()
  const shapes: Shape[] = []
  const reached: Reached = new Map()
  const missing = allToReach()
  while (shapes.length < wanted || missing.size > 0) {
    const shape = randomShape(random, deck)
    countQuestion(reached, shape)
    if (shapes.length < wanted || missing.intersection(reached).size > 0) shapes.push(shape)
    for (const name of reached.keys()) missing.delete(name)
  }
  return shapes
}

function randomShape(random: Random, deck: Deck): Shape {
  const list = deck.deal(random, lists, nameOfList)
  const depth = random.pick([0, 0, 1, 1, 1, 1, 2, 2, 3, 4])
  const room = { depth, size: 1 + depth + random.below(3) }
  const where = random.chance(90) ? randomWhere({ random, deck }, `${list.input}Where`, room) : null
  return {
    list,
    where: list.shows === 'relationships' ? { ...where, type: { in: fewTypes(random) } } : where,
    orderBy: randomOrder(random, deck, list.input),
    way: list.shows === 'around' ? (randomWay(random) as Way) : {}, // as its arguments have it
    isCounted: random.chance(40),
    ends: deck.deal(random, pages, nameOfPage),
  }
}
