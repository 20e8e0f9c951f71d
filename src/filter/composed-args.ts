import { type GraphQLField, getNamedType } from 'graphql'
import { composingOf, declaredOf, type GivenArguments } from '../declared/declared-options.ts'
import type { Order } from '../graph/list.ts'
import type { OrderBy } from './compose-order.ts'
import type { ComposedFilter } from './compose-where.ts'
import type { ComposedArgs } from './composed.ts'
import type { Where } from './subject.ts'

/**
 * What a field's arguments filter and order by, in Cypher; `isWhole`: its list is of all there is. Throws
 * BAD_USER_INPUT or QUERY_TOO_DEEP for what cannot be composed.
 */
export function composedArgs(
  field: GraphQLField<unknown, unknown>,
  given: GivenArguments,
  isWhole: boolean,
): ComposedArgs {
  const filters = new Map<string, ComposedFilter>()
  const orders = new Map<string, Order | null>()
  const { parent } = declaredOf(field)
  for (const { name, type } of field.args) {
    const composing = composingOf(getNamedType(type))
    const value = given[name]
    if (value == null || !composing) continue
    // The value has the shape of its input type, which GraphQL has checked.
    if (composing.is === 'filter')
      filters.set(
        name,
        composing.compose(value as Where, {
          isWhole,
          ...(parent && { parent }),
          name: name === 'where' ? '' : `${name}_`,
        }),
      )
    else orders.set(name, composing.compose(value as readonly OrderBy[]))
  }
  return { given, filters, orders }
}
