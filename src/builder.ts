import SchemaBuilder from '@pothos/core'
import RelayPlugin from '@pothos/plugin-relay'
import type { Context } from './context.ts'
import type {} from './declared/declared-options.ts'
import { badInput } from './errors.ts'
import { decodeGlobalId, encodeGlobalId } from './global-id.ts'
import type { Connection, NodeEdge } from './paging/connection.ts'
import { LARGEST_PAGE, USUAL_PAGE } from './paging/page-size.ts'

/** The empty base of an interface that other files extend. */
type None = Record<never, never>

// The types of the schema by name, with the shapes that their fields resolve from. A file that defines a type adds it:
// `declare module '../builder.ts' { interface Objects { Degree: Degree } }`.
export interface Objects extends None {}
export interface Interfaces extends None {}
export interface Enums extends None {}
export interface Inputs extends None {}
/** Object types that come in lists: each has an edge and a connection, made by `connectionTypes`. */
export interface Listed extends None {}

/** All types that come in lists, including interfaces. */
type Nodes = Listed & Interfaces
type Edges = { readonly [N in keyof Nodes as `${N}Edge`]: NodeEdge<Nodes[N]> }
type Connections = { readonly [N in keyof Nodes as `${N}Connection`]: Connection<NodeEdge<Nodes[N]>> }
export type NodeName = keyof Nodes

export const builder = new SchemaBuilder<{
  Context: Context
  Objects: Objects & Listed & Edges & Connections & Enums
  Interfaces: Interfaces
  Inputs: Inputs & Enums
  Connection: { readonly totalCount: () => Promise<number> }
  Scalars: {
    ID: { Input: string; Output: string }
    PartialDate: { Input: string; Output: string }
    DateWindow: { Input: string; Output: string }
    DateTime: { Input: string; Output: string }
    URL: { Input: string; Output: string }
  }
  DefaultFieldNullability: false
  DefaultEdgesNullability: { list: false; items: false }
  DefaultNodeNullability: false
}>({
  plugins: [RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    cursorType: 'String',
    brandLoadedObjects: false,
    encodeGlobalID: (typename, id) => encodeGlobalId(typename, String(id)),
    decodeGlobalID: decodeGlobalId,
    edgesFieldOptions: {
      nullable: { list: false, items: false },
      cost: { size: 'page' },
      reads: [],
      description: 'The page, in the order of the list.',
    },
    defaultEdgeTypeOptions: { partOfPage: true },
    nodeFieldOptions: { nullable: false, reads: [], description: 'The item.' },
    cursorFieldOptions: { reads: [], description: 'The place of the item in the list, for `after` and `before`.' },
    pageInfoFieldOptions: {
      reads: [],
      description: 'Where the page begins and ends, and whether there are more items.',
    },
    pageInfoTypeOptions: {
      partOfPage: true,
      description: 'Where a page begins and ends, and whether there are more items on either side.',
    },
    hasNextPageFieldOptions: {
      reads: [],
      description: 'Whether more items follow. When paging backwards: whether there are items from `before` on.',
    },
    hasPreviousPageFieldOptions: {
      reads: [],
      description: 'Whether more items precede. When paging forwards: whether there are items up to `after`.',
    },
    startCursorFieldOptions: { reads: [], description: 'The cursor of the first edge; null on an empty page.' },
    endCursorFieldOptions: {
      reads: [],
      description: 'The cursor of the last edge; pass it as `after` to get the next page.',
    },
    firstArgOptions: { description: `The first n, 1 to ${LARGEST_PAGE}. Default ${USUAL_PAGE}.` },
    lastArgOptions: { description: `The last n, 1 to ${LARGEST_PAGE}.` },
    afterArgOptions: { description: 'After this cursor.' },
    beforeArgOptions: { description: 'Before this cursor.' },
    idFieldOptions: { reads: [], description: 'A globally unique id, for `node` and for caches.' },
    nodeTypeOptions: { description: 'An object with a globally unique id.' },
    nodeQueryOptions: {
      reads: [],
      description: 'The object with this id; null if there is none.',
      args: { id: { description: 'An id that a field `id` returned.' } },
    },
    nodesQueryOptions: {
      description: 'The objects with these ids, in the same order; null where there is none.',
      args: { ids: { description: `Up to ${LARGEST_PAGE} ids that fields \`id\` returned.` } },
      cost: { size: ({ ids }) => ids.length },
      reads: [],
      resolve: (_, { ids }, __, ___, nodes) => {
        if (ids.length > LARGEST_PAGE)
          throw badInput(`Argument 'ids' takes at most ${LARGEST_PAGE} ids; got ${ids.length}.`)
        return nodes(ids)
      },
    },
  },
})

builder.queryType({ description: 'The entry points of every query.' })
