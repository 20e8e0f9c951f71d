import { builder } from '../builder.ts'
import { entityIn } from '../entity/entity.ts'
import { listArgs } from '../filter/list-args.ts'
import type { Where } from '../filter/subject.ts'
import { type RelationshipType, relationshipTypeNames } from '../model/vocabulary.ts'
import { nodeConnection, pageSize } from '../paging/connection.ts'
import { connectionTypes } from '../paging/connection-types.ts'
import { propertyFields } from './property-fields.ts'
import { keyOf, type Relationship, relationshipById, relationshipProperties, relationships } from './relationship.ts'

declare module '../builder.ts' {
  interface Listed {
    Relationship: Relationship
  }
}

builder.node('Relationship', {
  description: 'A typed relationship between two entities. Properties that its type does not have are null.',
  interfaces: ['Claim'],
  id: { resolve: keyOf, reads: [] },
  loadOne: (key, context) => relationshipById(context).load(key),
  fields: (t) => ({
    type: t.expose('type', { type: 'RelationshipType', reads: [], description: 'Its type.' }),
    from: t.field({
      type: 'Entity',
      reads: ['from'],
      description: 'The entity where it starts.',
      resolve: ({ from }, _, context) => entityIn(context, from),
    }),
    to: t.field({
      type: 'Entity',
      reads: ['to'],
      description: 'The entity where it ends.',
      resolve: ({ to }, _, context) => entityIn(context, to),
    }),
    isAnnounced: t.boolean({
      reads: ['speech'],
      description:
        'Whether it begins after the last day of all its sources, which therefore announce it. Its `sentence` says "is to", and after its day "was to".',
      resolve: ({ isAnnounced }) => isAnnounced ?? false,
    }),
    ...propertyFields(t, relationshipProperties, (claim) => claim),
  }),
})

connectionTypes('Relationship')

builder.queryField('relationships', (t) =>
  t.field({
    type: 'RelationshipConnection',
    description: 'All relationships, by id.',
    args: { ...listArgs(t.arg, 'Relationship'), ...t.arg.connectionArgs() },
    cost: { page: pageSize },
    reads: [],
    resolve: (_, args, context, info) =>
      nodeConnection({ key: '', args, context, info }, { list: relationships, args: { types: typesIn(args.where) } }),
  }),
)

/** The types that a filter leaves: each is a part of the statement, and need not be in it for nothing. */
function typesIn(where: Where | null | undefined): readonly RelationshipType[] {
  const { eq, in: some } = (where?.['type'] ?? {}) as {
    readonly eq?: RelationshipType
    readonly in?: RelationshipType[]
  } // by its input
  const left = relationshipTypeNames.filter((type) => (eq ?? type) === type && (some?.includes(type) ?? true))
  return left.length > 0 ? left : relationshipTypeNames
}
