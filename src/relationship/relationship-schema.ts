import { builder } from '../builder.ts'
import { nodeConnection } from '../connection.ts'
import { connectionTypes } from '../connection-types.ts'
import { entityIn } from '../entity/entity.ts'
import { propertyFields } from './property-fields.ts'
import { keyOf, relationshipById, relationshipProperties, relationships } from './relationship.ts'

builder.node('Relationship', {
  description: 'How two entities are related, by one claim. Properties that its type lacks are null.',
  interfaces: ['Claim'],
  id: { resolve: keyOf },
  loadOne: (key, context) => relationshipById(context).load(key),
  fields: (t) => ({
    type: t.expose('type', { type: 'RelationshipType', description: 'How they are related.' }),
    from: t.field({
      type: 'Entity',
      description: 'Where it starts.',
      resolve: ({ from }, _, context) => entityIn(context, from),
    }),
    to: t.field({
      type: 'Entity',
      description: 'Where it ends.',
      resolve: ({ to }, _, context) => entityIn(context, to),
    }),
    ...propertyFields(t, relationshipProperties.keys(), (claim) => claim),
  }),
})

connectionTypes('Relationship')

builder.queryField('relationships', (t) =>
  t.field({
    type: 'RelationshipConnection',
    description: 'All relationships of every type, by their ids in the seed scripts.',
    args: t.arg.connectionArgs(),
    resolve: (_, args, context, info) =>
      nodeConnection({ key: '', args, context, info }, (slice) =>
        relationships(context).load({ key: '', slice, args: null }),
      ),
  }),
)
