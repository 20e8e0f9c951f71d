import type { Random } from '../generated/random.ts'
import type { Deck } from './deck.ts'
import { fieldsOf, hasInput, nameOf } from './inputs.ts'
import type { OrderKey } from './model/order.ts'
import { nameOfKey } from './names.ts'

/** A key in the form of the API: a field with a direction; for related things, the direction of their name or count. */
interface Key {
  readonly field: string
  readonly inner: string | null
  readonly direction: 'ASC' | 'DESC'
}

/** Up to three keys, possibly none; always none if the list has no order, as the claims of a source. */
export function randomOrder(random: Random, deck: Deck, input: string): readonly OrderKey[] {
  const all = keysOf(input)
  if (all.length === 0 || random.chance(0.25)) return []
  return Array.from({ length: random.pick([1, 2, 3, 3]) }, () => {
    const { field, inner, direction } = deck.deal(random, all, (key) => nameOfKey(input, key.field, key.direction))
    return { [field]: inner === null ? direction : { [inner]: direction } }
  })
}

function keysOf(input: string): readonly Key[] {
  if (!hasInput(`${input}Order`)) return []
  return [...fieldsOf(`${input}Order`)].flatMap(([field, type]) => {
    const related = nameOf(type) === 'SortDirection' ? [null] : fieldsOf(nameOf(type)).keys()
    return [...related].flatMap((inner) => (['ASC', 'DESC'] as const).map((direction) => ({ field, inner, direction })))
  })
}

/** The names of all keys of a list's order. */
export function orderNames(input: string): readonly string[] {
  return keysOf(input).map(({ field, direction }) => nameOfKey(input, field, direction))
}
