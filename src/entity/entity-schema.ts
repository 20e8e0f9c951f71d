import { builder } from '../builder.ts'
import { citationOf } from '../claim/citation.ts'
import { type Connection, nodeConnection } from '../connection.ts'
import { connectionTypes, cursorField, pageInfo, totalCount } from '../connection-types.ts'
import { listArgs } from '../filter/list-args.ts'
import { relatedConnection, relation } from '../relationship/relation.ts'
import type { RelatedEdge } from '../relationship/relationship.ts'
import { foundBySlug } from '../search/slug-fields.ts'
import { stancesByTarget } from '../stance/stance.ts'
import { relationshipTypeNames } from '../vocabulary.ts'
import { type Degree, degreesByEntity, type Entity, entitiesByLabel, entityBySlug } from './entity.ts'

declare module '../builder.ts' {
  interface Interfaces {
    Entity: Entity
  }
  interface Objects {
    Degree: Degree
    EntityRelationshipConnection: Connection<RelatedEdge>
    EntityRelationshipEdge: RelatedEdge
    ExternalId: { readonly scheme: string; readonly value: string }
  }
}

builder.interfaceType('Entity', {
  description: 'Everything that claims can be about: actors, policies, events, topics, propositions and sources.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its readable name in addresses and scripts, unique and lasting.' }),
    name: t.exposeString('name', { description: 'What it is called; of a proposition, the full sentence.' }),
    description: t.exposeString('description', { nullable: true, description: 'What it is, in a sentence or two.' }),
    aliases: t.stringList({ description: 'Other names.', resolve: ({ aliases }) => aliases ?? [] }),
    externalIds: t.field({
      type: ['ExternalId'],
      description: 'What others call it in their registers.',
      resolve: ({ externalIds }) => (externalIds ?? []).map(externalIdOf),
    }),
    kind: t.field({ type: 'EntityKind', description: 'What sort of thing it is.', resolve: (e) => e.__typename }),
    citations: t.field({
      type: ['Citation'],
      description: 'Evidence for its own facts; empty only on a source.',
      resolve: ({ citations }) => (citations ?? []).map(citationOf),
    }),
    relationships: t.field({
      type: 'EntityRelationshipConnection',
      description: 'Claims that join it to another entity, newest first; each edge says which end is the other one.',
      args: {
        types: t.arg({ type: ['RelationshipType'], description: 'Only of these types. Left out: of all.' }),
        direction: t.arg({
          type: 'Direction',
          required: true,
          defaultValue: 'BOTH',
          description: 'Only those that run this way, seen from this entity.',
        }),
        ...listArgs(t.arg, 'EntityRelationship'),
        ...t.arg.connectionArgs(),
      },
      resolve: ({ slug }, { types, direction, ...args }, context, info) => {
        const wanted = relationshipTypeNames.filter((type) => types?.includes(type) ?? true)
        const asking = { key: slug, args: { ...args, types: wanted, direction }, context, info }
        return relatedConnection(asking, { types: wanted, direction })
      },
    }),
    degrees: t.field({
      type: ['Degree'],
      extensions: { listSize: 20 },
      description:
        'How many claims join it to others or to itself, each once, by type and direction: ask before you expand. Zeros are left out.',
      resolve: ({ slug }, _, context) => degreesByEntity(context).load(slug),
    }),
    stancesOn: t.field({
      type: 'StanceConnection',
      description: 'Stances that actors hold on it, newest first.',
      args: { ...listArgs(t.arg, 'Stance'), ...t.arg.connectionArgs() },
      resolve: ({ slug }, args, context, info) =>
        nodeConnection({ key: slug, args, context, info }, { list: stancesByTarget, args: null, of: 'Stance' }),
    }),
    targetedBy: relation(t, 'TARGETS', 'in', { description: 'Policies that aim at it.' }),
    concernedBy: relation(t, 'CONCERNS', 'in', { description: 'What is about it.' }),
  }),
})

builder.objectType('EntityRelationshipEdge', {
  description: 'A claim that joins an entity to another.',
  fields: (t) => ({
    cursor: cursorField(t),
    node: t.expose('claim', { type: 'Relationship', description: 'The claim, with its evidence and its clocks.' }),
    direction: t.expose('direction', { type: 'Direction', description: 'Which way it runs, seen from the entity.' }),
    other: t.expose('node', { type: 'Entity', description: 'The entity at the other end.' }),
  }),
})

builder.objectType('EntityRelationshipConnection', {
  description: 'A page of the claims that join an entity to others.',
  fields: (t) => ({
    edges: t.field({
      type: ['EntityRelationshipEdge'],
      description: 'The page, newest first.',
      resolve: ({ edges }) => edges,
    }),
    pageInfo: pageInfo(t),
    totalCount: totalCount(t),
  }),
})

builder.objectType('Degree', {
  description: 'How many claims of one type run one way from or to an entity.',
  fields: (t) => ({
    type: t.expose('type', { type: 'ClaimType', description: 'The relationship’s type, or STANCE.' }),
    direction: t.expose('direction', {
      type: 'Direction',
      description: 'OUTGOING from the entity, INCOMING to it. A stance runs from its holder to its target.',
    }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

builder.objectType('ExternalId', {
  description: 'What a register elsewhere calls an entity.',
  fields: (t) => ({
    scheme: t.exposeString('scheme', { description: 'The register, as `iso3166-1` or `twitter`.' }),
    value: t.exposeString('value', { description: 'The name or number in it.' }),
  }),
})

connectionTypes('Entity')

builder.queryFields((t) => ({
  entity: t.field({
    type: 'Entity',
    nullable: true,
    description: 'The entity of any kind with this slug; null where there is none.',
    args: { slug: t.arg.string({ required: true, description: 'As `zte` or `made-in-china-2025`.' }) },
    resolve: (_, { slug }, context, info) => foundBySlug(entityBySlug(context).load(slug), slug, context, info),
  }),
  entities: t.field({
    type: 'EntityConnection',
    description: 'All entities of every kind, by slug.',
    args: { ...listArgs(t.arg, 'Entity'), ...t.arg.connectionArgs() },
    resolve: (_, args, context, info) =>
      nodeConnection(
        { key: '', args, context, info },
        { list: entitiesByLabel, args: { label: 'Entity' }, of: 'Entity' },
      ),
  }),
}))

function externalIdOf(id: string) {
  const [scheme = '', ...value] = id.split(':')
  return { scheme, value: value.join(':') }
}
