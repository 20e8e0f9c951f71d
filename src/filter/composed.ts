import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import type { Order, Selection } from '../graph/list.ts'
import type { OrderBy } from './compose-order.ts'
import type { ComposedFilter, Placing } from './compose-where.ts'
import type { Where } from './subject.ts'

/** How the values of an input type become Cypher: a filter of one value, or an order of a list of them. */
export type Composing =
  | { readonly is: 'filter'; readonly compose: (where: Where, composing: Placing) => ComposedFilter }
  | { readonly is: 'order'; readonly compose: (orderBy: readonly OrderBy[]) => Order | null }

/** The arguments of one field, and what they are in Cypher, by name. */
export interface ComposedArgs {
  readonly given: Readonly<Record<string, unknown>>
  readonly filters: ReadonlyMap<string, ComposedFilter>
  readonly orders: ReadonlyMap<string, Order | null>
}

/** The filters and orders of an operation, by the node of the field that they are given to. */
export type Composed = ReadonlyMap<FieldNode, ComposedArgs>

interface Request {
  readonly composed: Composed
}

type Place = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fieldName'>

/** What an argument of the field being resolved filters by; null where it was not given. */
export function filterOf(request: Request, info: Place, argument: string): ComposedFilter | null {
  return argsOf(request, info).filters.get(argument) ?? null
}

/** What the arguments `where` and `orderBy` of the field being resolved select, as far as it has them. */
export function selectionOf(request: Request, info: Place): Selection {
  const { filters, orders } = argsOf(request, info)
  return { filter: filters.get('where') ?? null, order: orders.get('orderBy') ?? null }
}

/** Fields of one name in an answer are given the same arguments, so that any of their nodes will do. */
function argsOf({ composed }: Request, { fieldNodes: [node], fieldName }: Place): ComposedArgs {
  const found = node && composed.get(node)
  if (found) return found
  throw new Error(`The arguments of ${fieldName} were not composed`)
}
