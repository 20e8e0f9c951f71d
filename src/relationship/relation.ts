import type { builder } from '../builder.ts'
import { type Asking, connection } from '../connection.ts'
import { totalCount } from '../connection-types.ts'
import { listArgs } from '../filter/list-args.ts'
import type { SubjectName } from '../filter/subjects.ts'
import type { List } from '../graph/loader.ts'
import { type Kind, kinds, type RelationshipType, relationshipTypes } from '../vocabulary.ts'
import { propertyFields } from './property-fields.ts'
import {
  type AroundArgs,
  propertiesOf,
  type RelatedArgs,
  type RelatedEdge,
  relatedByEntity,
  relatedByFrom,
  relatedByTo,
} from './relationship.ts'

type Types = typeof builder.$inferSchemaTypes
type Fields<Parent> = PothosSchemaTypes.FieldBuilder<Types, Parent, 'Object' | 'Interface'>

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
  return t.connection(
    {
      type: label as 'Entity', // one name stands for all: the rows carry their own __typename
      description,
      args: listArgs(t.arg, `Related${label}`),
      resolve: (parent, args, context, info) => {
        const asking = { key: parent.slug, args: { ...args }, context, info }
        const of = `Related${label}` as const
        if (way === 'both') return relatedConnection(asking, { types: [type], direction: 'BOTH' }, of)
        const list = way === 'out' ? relatedByFrom : relatedByTo
        return connection(asking, { list, args: { type, label, when }, of }, (row) => row)
      },
    },
    { description: `A page of: ${description}`, fields: (page) => ({ totalCount: totalCount(page) }) },
    {
      description: `One of: ${description}`,
      fields: (edge) => ({
        ...propertyFields(edge, propertiesOf(type), ({ claim }) => claim),
        claim: edge.field({
          type: 'Relationship',
          description: 'The claim behind it, with its evidence and its two clocks.',
          resolve: ({ claim }) => claim,
        }),
      }),
    },
  )
}

/**
 * Relationships of several types and in either direction. One type in one direction costs a page; else the entity is
 * expanded.
 */
export function relatedConnection(asking: Asking, { types, direction }: AroundArgs, of: SubjectName) {
  const [type, ...others] = types
  if (type === undefined) return connection(asking, { list: nothing, args: null, of }, (row) => row)
  if (others.length > 0 || direction === 'BOTH') {
    return connection(asking, { list: relatedByEntity, args: { types, direction }, of }, (row) => row)
  }
  const args = { type, label: 'Entity', when: 'THEN' } as const
  if (direction === 'OUTGOING') return connection(asking, { list: relatedByFrom, args, of }, (row) => row)
  return connection(asking, { list: relatedByTo, args: { ...args, isFromOthers: true }, of }, (row) => row)
}

const nothing: List<RelatedEdge, null> = {
  slices: () => ({ load: async () => [] }),
  total: () => ({ load: async () => 0 }),
}

/** What all of the kinds have in common: the kind itself, `Actor`, or `Entity`. */
function labelOf(ends: readonly Kind[]): Kind | 'Actor' | 'Entity' {
  const [only, ...others] = ends
  if (only && others.length === 0) return only
  return ends.every((kind) => (kinds[kind].labels as readonly string[]).includes('Actor')) ? 'Actor' : 'Entity'
}
