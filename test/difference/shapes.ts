import type { Random } from '../generated/random.ts'
import { allToReach, countQuestion, groupKeysOf, type Reached } from './coverage.ts'
import { type Deck, deckOf } from './deck.ts'
import { type List, lists } from './lists.ts'
import type { Way } from './model/around.ts'
import type { OrderKey } from './model/order.ts'
import type { PageAsked } from './model/page.ts'
import type { Where } from './model/thing.ts'
import { nameOfGroupKey, nameOfList, nameOfPage } from './names.ts'
import { pages } from './pages.ts'
import { randomOrder } from './random-order.ts'
import { type Dealer, fewTypes, randomComparison, randomWay, randomWhere } from './random-where.ts'

/**
 * The part of a question that determines its statements' text. Values come later, so that Neo4j need not plan again.
 */
export interface Shape {
  readonly list: List
  readonly where: Where | null
  readonly orderBy: readonly OrderKey[]
  readonly way: Way
  readonly by: readonly string[]
  readonly isCounted: boolean
  readonly ends: readonly (keyof PageAsked)[]
}

/** One of this many shapes is taken. */
const DRAWN = 60

const DEPTHS = [0, 0, 1, 1, 1, 1, 2, 2, 3, 4]

/** A number of shapes that together cover as much of the API as they can. */
export function randomShapes(random: Random, wanted: number): readonly Shape[] {
  return shapesUntil(random, (shapes) => shapes.length >= wanted)
}

/** At least `wanted` shapes, and more until they cover the whole API. */
export function shapesOfAll(random: Random, wanted: number): readonly Shape[] {
  return shapesUntil(random, (shapes, missing) => shapes.length >= wanted && missing.size === 0)
}

type IsEnough = (shapes: readonly Shape[], missing: ReadonlySet<string>) => boolean

function shapesUntil(random: Random, isEnough: IsEnough): readonly Shape[] {
  const shapes: Shape[] = []
  const reached: Reached = new Map()
  const missing = allToReach()
  while (!isEnough(shapes, missing)) {
    const drawn = Array.from({ length: DRAWN }, () => randomShape(random, deckOf(reached.keys())))
    const [[news, shape] = []] = drawn.map((one) => [newsIn(one, missing), one] as const).toSorted(([a], [b]) => b - a)
    if (!shape || (news === 0 && missing.size > 0)) continue
    shapes.push(shape)
    countQuestion(reached, shape)
    for (const name of reached.keys()) missing.delete(name)
  }
  return shapes
}

/** How much a shape adds to the coverage, relative to its size, since planning time grows with size. */
function newsIn(shape: Shape, missing: ReadonlySet<string>): number {
  const asked: Reached = new Map()
  countQuestion(asked, shape)
  return missing.intersection(asked).size / (MOST_OF_A_PLAN + JSON.stringify(shape.where).length)
}

/** The planning cost of the rest of a statement, in characters of a filter. */
const MOST_OF_A_PLAN = 200

/** A random shape that prefers what was not drawn before. Its filter is as deep as one of the depths. */
export function randomShape(random: Random, deck: Deck, depths: readonly number[] = DEPTHS): Shape {
  const list = deck.deal(random, lists, nameOfList)
  const where = randomFilter({ random, deck }, `${list.input}Where`, depths)
  return {
    list,
    where: list.shows === 'relationships' ? { ...where, type: { in: fewTypes(random) } } : where,
    orderBy: randomOrder(random, deck, list.order),
    way: list.shows === 'around' ? (randomWay(random) as Way) : {}, // in the form of its arguments
    by: randomKeys(random, deck, list),
    isCounted: random.chance(0.4),
    ends: list.shows === 'groups' ? ['first'] : deck.deal(random, pages, nameOfPage),
  }
}

/** No filter, one whose wrong answers are noticed, or a larger one. */
function randomFilter(dealer: Dealer, input: string, depths: readonly number[]): Where | null {
  const { random } = dealer
  if (random.chance(0.1)) return null
  if (random.chance(0.4)) return randomComparison(dealer, input)
  const depth = random.pick(depths)
  return randomWhere(dealer, input, { depth, size: 1 + depth + random.below(3) })
}

/** Up to three keys for a list of groups; none for other lists. */
function randomKeys(random: Random, deck: Deck, list: List): readonly string[] {
  if (list.shows !== 'groups') return []
  const key = () => deck.deal(random, groupKeysOf(list), (key) => nameOfGroupKey(list, key))
  return [...new Set(Array.from({ length: random.pick([1, 1, 2, 3]) }, key))]
}
