import { type GraphQLField, getNamedType } from 'graphql'
import { composeOrder, type OrderBy } from '../filter/compose-order.ts'
import { composeWhere, type Where } from '../filter/compose-where.ts'
import { isSubject } from '../filter/subjects.ts'
import { keepGroupKeys } from '../group/group-keys.ts'

/** Refuses what cannot be composed, wherever in the operation it stands: filters, orders and groups. */
export function keepSelection(field: GraphQLField<unknown, unknown>, given: Readonly<Record<string, unknown>>): void {
  for (const { name, type } of field.args) {
    const value = given[name]
    const [, subject = '', input] = /^(\w+)(Where|Order|GroupKey)$/.exec(getNamedType(type).name) ?? []
    if (value == null || !input) continue
    // its value, by its type
    if (input === 'GroupKey') keepGroupKeys(value as readonly string[])
    else if (isSubject(subject) && input === 'Where') composeWhere(subject, value as Where)
    else if (isSubject(subject)) composeOrder(subject, value as readonly OrderBy[])
  }
}
