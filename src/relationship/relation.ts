import type { builder } from '../builder.ts'
import { connection } from '../connection.ts'
import { type Kind, kinds, type RelationshipType, relationshipTypes } from '../vocabulary.ts'
import { propertyFields } from './property-fields.ts'
import { propertiesOf, type RelatedArgs, related, relatedByFrom, relatedByTo } from './relationship.ts'

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
      resolve: (parent, args, context, info) =>
        connection({ key: parent.slug, args, context, info }, (slice) =>
          way === 'both'
            ? related(context, parent.slug, slice, { types: [type], direction: 'BOTH' })
            : (way === 'out' ? relatedByFrom : relatedByTo)(context).load({
                key: parent.slug,
                slice,
                args: { type, label, when },
              }),
        ),
    },
    { description: `A page of: ${description}` },
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

/** What all of the kinds have in common: the kind itself, `Actor`, or `Entity`. */
function labelOf(ends: readonly Kind[]): Kind | 'Actor' | 'Entity' {
  const [only, ...others] = ends
  if (only && others.length === 0) return only
  return ends.every((kind) => (kinds[kind].labels as readonly string[]).includes('Actor')) ? 'Actor' : 'Entity'
}
