import { builder, type NodeName } from '../builder.ts'
import type { Connection } from './connection.ts'

type Types = typeof builder.$inferSchemaTypes

/** Defines `<Node>Connection` and `<Node>Edge`, for the lists whose edges carry nothing but the node. */
export function connectionTypes(...nodes: readonly NodeName[]) {
  for (const node of nodes) {
    builder.connectionObject(
      { type: node, name: `${node}Connection`, description: `A page of a list of ${node} objects.` },
      { name: `${node}Edge`, description: `An item of a list of ${node} objects.` },
    )
  }
}

builder.globalConnectionField('totalCount', (t) => totalCount(t))

/** Of any edge. */
export function cursorField(t: PothosSchemaTypes.FieldBuilder<Types, { readonly cursor: string }, 'Object'>) {
  return t.string({
    reads: [],
    description: 'The place of the item in the list, for `after` and `before`.',
    resolve: ({ cursor }) => cursor,
  })
}

/** How long the whole list is, of any connection. */
export function totalCount(
  t: PothosSchemaTypes.FieldBuilder<Types, Pick<Connection<unknown>, 'totalCount'>, 'Object'>,
) {
  return t.int({
    reads: [],
    description: 'How many there are on all pages. Costs one more statement.',
    resolve: ({ totalCount }) => totalCount(),
  })
}

/** Of any connection. */
export function pageInfo(t: PothosSchemaTypes.FieldBuilder<Types, Pick<Connection<unknown>, 'pageInfo'>, 'Object'>) {
  return t.field({
    type: builder.pageInfoRef(),
    reads: [],
    description: 'Where the page begins and ends, and whether there are more items.',
    resolve: ({ pageInfo }) => pageInfo,
  })
}
