import { builder } from '../builder.ts'
import { listArgs } from '../filter/list-args.ts'
import type { List } from '../graph/loader.ts'
import { isActorKind, type Kind, type RelationshipType, relationshipTypes } from '../model/vocabulary.ts'
import { type Connection, type ConnectionRequest, connection, pageSize } from '../paging/connection.ts'
import { cursorField, pageInfo, totalCount } from '../paging/connection-types.ts'
import { propertyFields } from './property-fields.ts'
import {
  type AroundArgs,
  propertiesOf,
  type RelatedArgs,
  type RelatedEdge,
  relatedAround,
  relatedByFrom,
  relatedByTo,
} from './relationship.ts'

type Types = typeof builder.$inferSchemaTypes
type Fields<Parent> = PothosSchemaTypes.FieldBuilder<Types, Parent, 'Object' | 'Interface'>
type Label = Kind | 'Actor' | 'Entity'

interface Options {
  readonly description: string
  /** Only others of this kind; by default all that the vocabulary allows at the other end. */
  readonly kind?: Kind
  /** STILL: without those that are over by the date; BEFORE: only those. */
  readonly when?: RelatedArgs['when']
}

/**
 * A field that follows the relationships of one type, newest first: out of the parent, into it, or both ways.
 * Each edge carries the other end, the properties that the vocabulary gives the type, and the claim.
 */
export function relation<Parent extends { readonly slug: string }>(
  t: Fields<Parent>,
  type: RelationshipType,
  way: 'out' | 'in' | 'both',
  { description, kind, when = 'THEN' }: Options,
) {
  const row = relationshipTypes[type]
  const label = kind ?? labelOf(way === 'out' ? row.to : row.from)
  return t.field({
    type: relatedType(type, label),
    reads: [],
    ahead: true,
    description,
    args: { ...listArgs(t.arg, 'EntityRelationship'), ...t.arg.connectionArgs() },
    cost: { page: pageSize },
    resolve: (parent, args, context, info) => {
      const asking = { key: parent.slug, args: { ...args }, context, info }
      if (way === 'both') return relatedConnection(asking, { types: [type], direction: 'BOTH' })
      const list = way === 'out' ? relatedByFrom : relatedByTo
      return connection(asking, { list, args: { type, label, when } }, (row) => row)
    },
  })
}

/** One connection for each relationship type and kind of the other end, whichever fields show it: `SuppliesCompanyConnection`. */
function relatedType(type: RelationshipType, label: Label) {
  const name = `${pascal(type)}${label}`
  const known = relatedTypes.get(name)
  if (known) return known
  const edge = builder.objectRef<RelatedEdge>(`${name}Edge`).implement({
    description: `${/^[AEIOU]/.test(type) ? 'An' : 'A'} ${type} relationship, seen from one of its ends.`,
    partOfPage: true,
    fields: (t) => ({
      cursor: cursorField(t),
      node: t.expose('node', { type: label as 'Entity', reads: [], description: 'The entity at the other end.' }), // rows carry their own __typename
      ...propertyFields(t, propertiesOf(type), ({ claim }) => claim),
      claim: t.expose('claim', {
        type: 'Relationship',
        reads: [],
        description: 'The relationship, with its evidence and its dates.',
      }),
    }),
  })
  const page = builder.objectRef<Connection<RelatedEdge>>(`${name}Connection`).implement({
    description: `A page of ${type} relationships of one entity.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        cost: { size: 'page' },
        reads: [],
        description: 'The page, in the order of the list.',
        resolve: ({ edges }) => edges,
      }),
      pageInfo: pageInfo(t),
      totalCount: totalCount(t),
    }),
  })
  relatedTypes.set(name, page)
  return page
}

const relatedTypes = new Map<string, PothosSchemaTypes.ObjectRef<Types, Connection<RelatedEdge>>>()

/** `Supplies` for SUPPLIES, `HoldsRoleIn` for HOLDS_ROLE_IN. */
function pascal(type: RelationshipType): string {
  return type
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('')
}

/**
 * Relationships of several types and in either direction. Of a few types they cost a page; else the entity is expanded.
 */
export function relatedConnection(asking: ConnectionRequest, { types, direction }: AroundArgs) {
  const [type, ...others] = types
  if (type === undefined) return connection(asking, { list: nothing, args: null }, (row) => row)
  if (others.length > 0 || direction === 'BOTH') {
    const args = { types, direction }
    return connection(asking, { list: relatedAround(args), args }, (row) => row)
  }
  const args = { type, label: 'Entity', when: 'THEN' } as const
  if (direction === 'OUTGOING') return connection(asking, { list: relatedByFrom, args }, (row) => row)
  return connection(asking, { list: relatedByTo, args: { ...args, isFromOthers: true } }, (row) => row)
}

const nothing: List<RelatedEdge, null> = {
  slices: () => ({ load: async () => [] }),
  total: () => ({ load: async () => 0 }),
}

/** What all of the kinds have in common: the kind itself, `Actor`, or `Entity`. */
function labelOf(ends: readonly Kind[]): Label {
  const [only, ...others] = ends
  if (only && others.length === 0) return only
  return ends.every(isActorKind) ? 'Actor' : 'Entity'
}
