import { type ClaimRow, claimColumns } from '../claim/claim-row.ts'
import { type Ends, seeEnds, withEnds } from '../claim/ends.ts'
import { type Entity, entityColumns, seeEntity } from '../entity/entity.ts'
import type { Columns } from '../graph/columns.ts'
import { cypher } from '../graph/cypher.ts'
import type { Hook } from '../graph/cypher-template.ts'
import { fromOthers } from '../graph/from-others.ts'
import { type Edge, type List, list, one } from '../graph/loader.ts'
import type { Scope } from '../graph/scope.ts'
import type { Property } from '../model/properties.ts'
import { type Kind, type RelationshipType, relationshipTypeNames, relationshipTypes } from '../model/vocabulary.ts'
import { known, lasting, past } from '../time/clocks.ts'

/** A typed relationship; `from` and `to` are slugs. Beside these, each property that any type has, else null. */
export interface Relationship extends ClaimRow, Ends, Values {
  readonly __typename: 'Relationship'
  readonly type: RelationshipType
  readonly id: string
  readonly from: string
  readonly to: string
  /** Null where it is not, and unless the operation asks for it or for sentences. */
  readonly isAnnounced: boolean | null
}

export type Direction = 'OUTGOING' | 'INCOMING'

/** A relationship seen from one of its ends. */
export interface RelatedEdge<Node extends Entity = Entity> extends Edge {
  readonly direction: Direction
  readonly claim: Relationship
  readonly node: Node
}

export type PropertyName = {
  [T in RelationshipType]: keyof (typeof relationshipTypes)[T]['properties'] & string
}[RelationshipType]
type Values = { readonly [N in PropertyName]?: string | number | boolean | null }

/** The properties that the vocabulary gives a type. */
export function propertiesOf(type: RelationshipType): readonly (readonly [PropertyName, Property])[] {
  return Object.entries(relationshipTypes[type].properties) as [PropertyName, Property][] // the row's keys, by its type
}

/** Every property that some type has. */
export const relationshipProperties: ReadonlyMap<PropertyName, Property> = new Map(
  relationshipTypeNames.flatMap(propertiesOf),
)

export const relationshipColumns: Columns = {
  row: [
    ['__typename', (it) => `CASE WHEN ${it} IS NOT NULL THEN 'Relationship' END`],
    ['type', (it) => `type(${it})`],
    'id',
    ['from', (it) => `${it}.fromKey`],
    ['to', (it) => `${it}.toKey`],
    'confidence',
  ],
  parts: {
    relationship: [...relationshipProperties.keys(), ...claimColumns.properties],
    speech: [...claimColumns.speech, 'isAnnounced'],
    texts: claimColumns.texts,
  },
}

const columns = withEnds(relationshipColumns, 'from', 'to')

/** What names a relationship for ever: its type, for a seek by unique id, and its id. */
export const keyOf = ({ type, id }: Pick<Relationship, 'type' | 'id'>) => `${type}:${id}`

/** Relationships by key; a key of an unknown type finds nothing. */
export const relationshipById = one<Relationship, 'types'>(
  cypher('relationship/by-id', { hooks: ['types'], columns }),
  (keys) => {
    const types = relationshipTypeNames.filter((type) => keys.some((key) => key.startsWith(`${type}:`)))
    return { hooks: { types: () => types.join('|') } }
  },
  seeEnds,
)

/** Those of these keys that there are, in their order. */
export async function relationshipsIn(scope: Scope, keys: readonly string[]): Promise<readonly Relationship[]> {
  const found = await Promise.all(keys.map((key) => relationshipById(scope).load(key)))
  return found.filter((relationship) => relationship !== null)
}

/** All relationships of these types, by id; of one type at least. */
export const relationships = list<Relationship & Edge, { readonly types: readonly RelationshipType[] }, never, 'type'>(
  cypher('relationship/page', { each: ['type'], columns }),
  ({ types }) => ({ each: types.map((type) => ({ type: () => type })) }),
  { see: seeEnds },
)

export interface RelatedArgs {
  readonly type: RelationshipType
  /** What the other end must be. */
  readonly label: Kind | 'Actor' | 'Entity'
  /** THEN: those valid at the date, or at any time; STILL: those of them not over by then; BEFORE: those over. */
  readonly when: 'THEN' | 'STILL' | 'BEFORE'
  /** Without what joins an entity to itself: of all that is asked for by direction, that runs out. */
  readonly isFromOthers?: boolean
}

const related = {
  hooks: ['type', 'label', 'also'],
  columns: { claim: relationshipColumns, node: entityColumns },
} as const

export const relatedByFrom = list<RelatedEdge, RelatedArgs, RelatedHook>(
  cypher('relationship/by-from', related),
  relatedFilling,
  { see: seeOther },
)
export const relatedByTo = list<RelatedEdge, RelatedArgs, RelatedHook>(
  cypher('relationship/by-to', related),
  relatedFilling,
  { see: seeOther },
)

function seeOther(scope: Scope, { node }: RelatedEdge): void {
  seeEntity(scope, node)
}

type RelatedHook = (typeof related.hooks)[number]

function relatedFilling({ type, label, when, isFromOthers }: RelatedArgs) {
  const also: Hook = (it = '') =>
    isFromOthers ? ` AND ${fromOthers(it)}` : when === 'STILL' ? ` AND ${lasting(it)}` : ''
  const hooks = { type: () => type, label: () => label, also }
  return { hooks: when === 'BEFORE' ? { ...hooks, visible: (it = '') => ` AND ${past(it)} AND ${known(it)}` } : hooks }
}

export interface AroundArgs {
  readonly types: readonly RelationshipType[]
  readonly direction: Direction | 'BOTH'
}

/** The most indexes that a list is read from: Neo4j takes longer to plan a list from more of them. */
const MOST_INDEXES = 6

/** Of several types and in either direction, newest first. */
export function relatedAround(args: AroundArgs): List<RelatedEdge, AroundArgs> {
  return args.types.length * waysOf(args).length <= MOST_INDEXES ? relatedFromIndexes : relatedByEntity
}

const waysOf = ({ direction }: AroundArgs): readonly Direction[] =>
  direction === 'BOTH' ? ['OUTGOING', 'INCOMING'] : [direction]

/** A hub's page costs what that of a small node costs. */
const relatedFromIndexes = list<RelatedEdge, AroundArgs, never, 'arrow' | 'own' | 'also'>(
  cypher('relationship/around', { columns: related.columns, each: ['arrow', 'own', 'also'] }),
  ({ types, direction }) => ({
    each: types.flatMap((type) =>
      waysOf({ types, direction }).map((way) => ({
        arrow: arrow(way, [type]),
        own: (it = '') => `${it}.${way === 'OUTGOING' ? 'fromKey' : 'toKey'}`,
        also: (it = '') => (way === 'INCOMING' ? ` AND ${fromOthers(it)}` : ''),
      })),
    ),
  }),
  { see: seeOther },
)

/** A hub's page costs what its relationships of these types are. */
const relatedByEntity = list<RelatedEdge, AroundArgs, 'arrow' | 'direction' | 'also'>(
  cypher('relationship/of-entity', { ...related, hooks: ['arrow', 'direction', 'also'] }),
  ({ types, direction }) => ({
    hooks: {
      arrow: arrow(direction, types),
      direction: () => (direction === 'BOTH' ? null : `'${direction}'`),
      also: (it = '') => (direction === 'INCOMING' ? ` AND ${fromOthers(it)}` : ''),
    },
  }),
  { see: seeOther },
)

/** What lies between two nodes of a pattern: a relationship of one of these types or, without any, of whatever type. */
export function arrow(direction: Direction | 'BOTH', types: readonly string[] = []): Hook {
  return (variable = '') => {
    const line = `-[${[variable, ...(types.length > 0 ? [types.join('|')] : [])].join(':')}]-`
    return direction === 'BOTH' ? line : direction === 'OUTGOING' ? `${line}>` : `<${line}`
  }
}
