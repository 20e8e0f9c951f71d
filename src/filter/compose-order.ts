import { badInput } from '../errors.ts'
import type { Order, OrderKey } from '../graph/list.ts'
import { type SubjectName, subjectOf } from './subjects.ts'

export type SortDirection = 'ASC' | 'DESC'

/** One key as the client gives it: one field, a direction or, of a related thing, one field of that. */
export type OrderBy = Readonly<Record<string, SortDirection | Readonly<Record<string, SortDirection>>>>

const MOST_KEYS = 3

/** A client's order as Cypher, from the subjects' tables alone. Throws BAD_USER_INPUT for more than three keys. */
export function composeOrder(subject: SubjectName, orderBy: readonly OrderBy[]): Order | null {
  if (orderBy.length > MOST_KEYS) {
    throw badInput(`Argument 'orderBy' takes at most ${MOST_KEYS} keys; got ${orderBy.length}.`)
  }
  const { orders, unique } = subjectOf(subject)
  return orderBy.length === 0
    ? null
    : { keys: orderBy.flatMap((key) => Object.entries(key).map(keyOf)), unique: unique('it', '') }

  function keyOf([field, given]: [string, OrderBy[string]]): OrderKey {
    const rule = orders[field]
    if (rule?.is === 'value') return { expression: rule.expression('it', ''), descending: given === 'DESC' }
    if (!rule) throw new Error(`There is no order ${field} of ${subject}`)
    const [direction] = Object.values(given) // its only field
    return { expression: rule.expression('it', ''), descending: direction === 'DESC' }
  }
}
