import { builder } from '../builder.ts'
import { composeOrder, type OrderBy, type SortDirection } from './compose-order.ts'
import type { Composing } from './composed.ts'
import type { OrderRule, ValueOrder } from './subject.ts'
import { type SubjectName, subjectNames, subjectOf } from './subjects.ts'

type Orders = { [N in SubjectName as `${N}Order`]: OrderBy }

declare module '../builder.ts' {
  interface Inputs extends Orders {}
  interface Enums {
    SortDirection: SortDirection
  }
}

// The inputs that orders are written in, from the subjects' tables.

builder.enumType('SortDirection', {
  description: 'The direction of a sort key. Nulls come last in both.',
  values: {
    ASC: { description: 'Ascending: from small to large, A to Z, early to late.' },
    DESC: { description: 'Descending: from large to small, Z to A, late to early.' },
  },
})

/** To be called once every subject is defined. */
export function defineOrders(): void {
  for (const name of subjectNames()) {
    const { noun, orders } = subjectOf(name)
    if (Object.keys(orders).length === 0) continue
    const composing = { is: 'order', compose: (orderBy: readonly OrderBy[]) => composeOrder(name, orderBy) } as const
    defineOrder(`${name}Order`, `One sort key of a list of ${noun}.`, orders, composing)
  }

  defineOrder('NameOrder', 'A sort key of a related entity.', related('name', 'Its name.'))
  defineOrder('CountOrder', 'A sort key of related claims.', related('count', 'How many there are.'))
}

function related(name: string, description: string): Readonly<Record<string, ValueOrder>> {
  return { [name]: { is: 'value', expression: () => '', description } }
}

function defineOrder(
  name: string,
  description: string,
  orders: Readonly<Record<string, OrderRule>>,
  composing?: Composing,
): void {
  builder.inputType(name, {
    description,
    isOneOf: true,
    ...(composing && { composing }),
    fields: (t) =>
      Object.fromEntries(
        Object.entries(orders).map(([field, rule]) => [
          field,
          t.field({ type: inputOf(rule), description: rule.description }),
        ]),
      ),
  })
}

function inputOf(rule: OrderRule): 'SortDirection' {
  if (rule.is === 'value') return 'SortDirection'
  return (rule.by === 'count' ? 'CountOrder' : 'NameOrder') as 'SortDirection' // stands for all
}
