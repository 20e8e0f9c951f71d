import SchemaBuilder from '@pothos/core'
import RelayPlugin from '@pothos/plugin-relay'
import type { Claim } from './claim/claim.ts'
import type { Code, CodeName } from './codes.ts'
import type { Connection, NodeEdge } from './connection.ts'
import type { Context } from './context.ts'
import type { Actor, Degree, Entity, EntityOf } from './entity/entity.ts'
import { badInput } from './errors.ts'
import type { Exportable } from './exportable/exportable-fields.ts'
import type { OrderBy, SortDirection } from './filter/compose-order.ts'
import type { Where } from './filter/compose-where.ts'
import type { SubjectName } from './filter/subjects.ts'
import { decodeGlobalId, encodeGlobalId } from './global-id.ts'
import type { Groups, GroupValue, Keyed } from './group/group-fields.ts'
import type { EntityGroupKey, HolderGrouping, StanceGroupKey } from './group/group-keys.ts'
import type { Group, StanceGroup } from './group/groups.ts'
import type { CommonNeighbor } from './neighborhood/common-neighbors.ts'
import type { Omitted, Subgraph } from './neighborhood/neighborhood.ts'
import type { Hop, Path, PathArgs, PathResult, Stop } from './path/paths.ts'
import type { PolicyStatus } from './policy/policy.ts'
import type { Computed, PositionEnums, PositionTypes } from './position/position-types.ts'
import type { Direction, RelatedEdge, Relationship } from './relationship/relationship.ts'
import type { FoundEdge } from './search/search.ts'
import type { FoundPage } from './search/search-fields.ts'
import type { SearchField, SearchMatch } from './search/search-match.ts'
import type { TextRange } from './search/snippet.ts'
import type { Stance } from './stance/stance.ts'
import type { ClaimCount, KindCount } from './summary/summary.ts'
import type { Kind, RelationshipType } from './vocabulary.ts'

/** What the graph holds as nodes of the API, by the name of its type. */
type Nodes = { readonly [K in Kind]: EntityOf<K> } & {
  readonly Stance: Stance
  readonly Relationship: Relationship
}

/** The types that lists are made of. */
export type Listed = Nodes & Interfaces & Computed

interface Interfaces {
  readonly Entity: Entity
  readonly Actor: Actor
  readonly Claim: Claim
}

type Filters = { readonly [N in SubjectName as `${N}Where`]: Where } & {
  readonly [N in SubjectName as `${N}Order`]: OrderBy
} & { readonly SortDirection: SortDirection }

type Enums = { readonly [N in CodeName]: Code<N> } & {
  readonly EntityKind: Kind
  readonly RelationshipType: RelationshipType
  readonly StanceGroupKey: StanceGroupKey
  readonly EntityGroupKey: EntityGroupKey
  readonly HolderGrouping: HolderGrouping
  readonly ClaimType: RelationshipType | 'STANCE'
  readonly Direction: Direction | 'BOTH'
  readonly PathRank: PathArgs['rankBy']
  readonly PathStop: Stop
  readonly PolicyStatus: PolicyStatus
  readonly SearchField: SearchField
} & PositionEnums

/** Every object type of the schema, with the shape its fields resolve from; edges of single relations excepted. */
type Objects = Nodes &
  Enums & { readonly [N in keyof Listed as `${N}Edge`]: NodeEdge<Listed[N]> } & {
    readonly [N in keyof Listed as `${N}Connection`]: Connection<NodeEdge<Listed[N]>>
  } & {
    readonly Citation: { readonly source: string; readonly locator: string | null }
    readonly ExternalId: { readonly scheme: string; readonly value: string }
    readonly Money: { readonly amount: number; readonly currency: string }
    readonly Degree: Degree
    readonly EntityRelationshipEdge: RelatedEdge
    readonly EntityRelationshipConnection: Connection<RelatedEdge>
    readonly StanceGroups: Groups<StanceGroup, StanceGroupKey>
    readonly StanceGroup: Keyed<StanceGroup, StanceGroupKey>
    readonly StanceGroupValue: GroupValue<StanceGroupKey>
    readonly EntityGroups: Groups<Group, EntityGroupKey>
    readonly EntityGroup: Keyed<Group, EntityGroupKey>
    readonly EntityGroupValue: GroupValue<EntityGroupKey>
    readonly PathResult: PathResult
    readonly Path: Path
    readonly PathHop: Hop
    readonly Subgraph: Subgraph
    readonly OmittedClaims: Omitted
    readonly CommonNeighbor: CommonNeighbor
    readonly GraphSummary: object
    readonly KindCount: KindCount
    readonly ClaimCount: ClaimCount
    readonly SearchConnection: FoundPage
    readonly SearchEdge: FoundEdge
    readonly SearchMatch: SearchMatch
    readonly TextRange: TextRange
  } & Computed &
  PositionTypes & { readonly [N in 'PathResult' | 'Subgraph' | 'StanceMatrix' | 'AlignmentConnection']: Exportable }

export const builder = new SchemaBuilder<{
  Context: Context
  Objects: Objects
  Interfaces: Interfaces
  Inputs: Enums & Filters
  Scalars: {
    ID: { Input: string; Output: string }
    PartialDate: { Input: string; Output: string }
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
    edgesFieldOptions: { nullable: { list: false, items: false }, description: 'The page, in the order of the list.' },
    nodeFieldOptions: { nullable: false, description: 'The thing at this place of the list.' },
    cursorFieldOptions: { description: 'This place in the list, for `after` and `before`.' },
    pageInfoFieldOptions: { description: 'Where the page begins and ends, and whether there is more.' },
    pageInfoTypeOptions: { description: 'Where a page begins and ends, and whether there is more on either side.' },
    hasNextPageFieldOptions: { description: 'Whether more follows. Paging backwards: after the place of `before`.' },
    hasPreviousPageFieldOptions: {
      description: 'Whether more precedes. Paging forwards: before the place of `after`.',
    },
    startCursorFieldOptions: { description: 'The first edge’s cursor; null on an empty page.' },
    endCursorFieldOptions: { description: 'The last edge’s cursor: give it as `after` for the next page.' },
    firstArgOptions: { description: 'How many from the start: 1 to 100. Without `first` and `last`: 20.' },
    lastArgOptions: { description: 'How many from the end: 1 to 100.' },
    afterArgOptions: { description: 'Only what follows this cursor of the same list.' },
    beforeArgOptions: { description: 'Only what precedes this cursor of the same list.' },
    idFieldOptions: { description: 'Its id over the whole graph.' },
    nodeTypeOptions: { description: 'What has an id of its own and can be asked for by it.' },
    nodeQueryOptions: {
      description: 'The thing with this id; null where there is none, or none of the type that the id names.',
      args: { id: { description: 'An id, as a field named `id` gave it.' } },
    },
    nodesQueryOptions: {
      description: 'The things with these ids, in their order, null where there is none.',
      args: { ids: { description: 'Ids, as fields named `id` gave them; at most 100.' } },
      resolve: (_, { ids }, __, ___, nodes) => {
        if (ids.length > 100) throw badInput(`Argument 'ids' takes at most 100 ids; got ${ids.length}.`)
        return nodes(ids)
      },
    },
  },
})

builder.queryType({ description: 'Where every question begins.' })
