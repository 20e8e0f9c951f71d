import { builder } from '../builder.ts'
import { citationOf } from '../claim/citation.ts'
import { listArgs } from '../filter/list-args.ts'
import { relationshipTypeNames } from '../model/vocabulary.ts'
import { wording } from '../model/wording.ts'
import { type Connection, nodeConnection, pageSize } from '../paging/connection.ts'
import { connectionTypes, cursorField, pageInfo, totalCount } from '../paging/connection-types.ts'
import { relatedConnection, relation } from '../relationship/relation.ts'
import type { RelatedEdge } from '../relationship/relationship.ts'
import { foundBySlug } from '../search/slug-fields.ts'
import { stancesByTarget } from '../stance/stance.ts'
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
    slug: t.exposeString('slug', {
      reads: [],
      description: 'A unique and permanent readable name, for addresses and scripts.',
    }),
    pageUrl: t.field({
      type: 'URL',
      reads: [],
      description:
        'The address of its page in the explorer. It begins with the setting `BASE_URL`, or else with the address that the request was sent to.',
      resolve: ({ slug }, _, { baseUrl }) => `${baseUrl}/explore/e/${slug}`,
    }),
    name: t.exposeString('name', {
      reads: [],
      description: 'Its name. The name of a proposition is the full sentence.',
    }),
    description: t.exposeString('description', {
      nullable: true,
      reads: ['texts'],
      description: 'What it is, in a sentence or two.',
    }),
    aliases: t.stringList({ reads: ['entity'], description: 'Other names.', resolve: ({ aliases }) => aliases ?? [] }),
    externalIds: t.field({
      type: ['ExternalId'],
      cost: { size: 10 },
      reads: ['entity'],
      description: 'Its identifiers in other registers.',
      resolve: ({ externalIds }) => (externalIds ?? []).map(externalIdOf),
    }),
    kind: t.field({ type: 'EntityKind', reads: [], description: 'Its kind.', resolve: (e) => e.__typename }),
    phrase: t.exposeString('phrase', {
      nullable: true,
      reads: ['speech'],
      description: wording.phrase.description,
    }),
    plural: t.boolean({
      reads: ['speech'],
      description: wording.plural.description,
      resolve: ({ plural }) => plural ?? false,
    }),
    modality: t.field({
      type: 'Modality',
      reads: ['hedges'],
      description: 'How firmly the source states its properties.',
      resolve: ({ modality }) => modality ?? 'CERTAIN',
    }),
    hedge: t.exposeString('hedge', {
      nullable: true,
      reads: ['hedges'],
      description: 'The word of the source that hedges its properties, such as “reportedly”.',
    }),
    citations: t.field({
      type: ['Citation'],
      cost: { size: 10 },
      reads: ['entity'],
      description: 'The evidence for its properties. Empty only for a source.',
      resolve: ({ citations }) => (citations ?? []).map(citationOf),
    }),
    relationships: t.field({
      type: 'EntityRelationshipConnection',
      description: 'Its relationships to other entities, newest first. Each edge has the entity at the other end.',
      args: {
        types: t.arg({
          type: ['RelationshipType'],
          description: 'Only relationships of these types. Default: all types.',
        }),
        direction: t.arg({
          type: 'Direction',
          required: true,
          defaultValue: 'BOTH',
          description: 'Only relationships of this direction, seen from this entity.',
        }),
        ...listArgs(t.arg, 'EntityRelationship'),
        ...t.arg.connectionArgs(),
      },
      cost: { page: pageSize },
      reads: [],
      ahead: true,
      resolve: ({ slug }, { types, direction, ...args }, context, info) => {
        const wanted = relationshipTypeNames.filter((type) => types?.includes(type) ?? true)
        const asking = { key: slug, args: { ...args, types: wanted, direction }, context, info }
        return relatedConnection(asking, { types: wanted, direction })
      },
    }),
    degrees: t.field({
      type: ['Degree'],
      cost: { size: 20 },
      reads: [],
      ahead: true,
      description:
        'The number of its claims by type and direction; ask it before you expand a node. A claim that joins it to itself counts once, as outgoing. Zeros are omitted.',
      resolve: ({ slug }, _, context) => degreesByEntity(context).load(slug),
    }),
    stancesOn: t.field({
      type: 'StanceConnection',
      description: 'Stances of actors on it, newest first.',
      parent: 'target',
      args: { ...listArgs(t.arg, 'Stance'), ...t.arg.connectionArgs() },
      cost: { page: pageSize },
      reads: [],
      ahead: true,
      resolve: ({ slug }, args, context, info) =>
        nodeConnection({ key: slug, args, context, info }, { list: stancesByTarget, args: null }),
    }),
    targetedBy: relation(t, 'TARGETS', 'in', { description: 'Policies that target it.' }),
    concernedBy: relation(t, 'CONCERNS', 'in', { description: 'What concerns it.' }),
    bearings: relation(t, 'BEARS_ON', 'in', {
      description:
        'What bears on it: to affirm a proposition, or to be for a policy or an event, that bears on it is to be for or against it. Nothing bears on an event, a topic or a source.',
    }),
  }),
})

builder.objectType('EntityRelationshipEdge', {
  description: 'A relationship of an entity, seen from that entity.',
  partOfPage: true,
  fields: (t) => ({
    cursor: cursorField(t),
    node: t.expose('claim', {
      type: 'Relationship',
      reads: [],
      description: 'The relationship, with its evidence and its clocks.',
    }),
    direction: t.expose('direction', {
      type: 'Direction',
      reads: [],
      description: 'Its direction, seen from the entity.',
    }),
    other: t.expose('node', { type: 'Entity', reads: [], description: 'The entity at the other end.' }),
  }),
})

builder.objectType('EntityRelationshipConnection', {
  description: 'A page of the relationships of an entity.',
  fields: (t) => ({
    edges: t.field({
      type: ['EntityRelationshipEdge'],
      cost: { size: 'page' },
      reads: [],
      description: 'The page, newest first.',
      resolve: ({ edges }) => edges,
    }),
    pageInfo: pageInfo(t),
    totalCount: totalCount(t),
  }),
})

builder.objectType('Degree', {
  description: 'The number of claims of one type and direction of an entity.',
  fields: (t) => ({
    type: t.expose('type', { type: 'ClaimType', reads: [], description: 'The type of the relationship, or STANCE.' }),
    direction: t.expose('direction', {
      type: 'Direction',
      reads: [],
      description: 'Seen from the entity. A stance runs from its holder to its target.',
    }),
    count: t.exposeInt('count', { reads: [], description: 'How many.' }),
  }),
})

builder.objectType('ExternalId', {
  description: 'An identifier of an entity in another register.',
  fields: (t) => ({
    scheme: t.exposeString('scheme', { reads: [], description: 'The register, such as `iso3166-1` or `twitter`.' }),
    value: t.exposeString('value', { reads: [], description: 'The identifier.' }),
  }),
})

connectionTypes('Entity')

builder.queryFields((t) => ({
  entity: t.field({
    type: 'Entity',
    nullable: true,
    reads: [],
    description: 'The entity with this slug, of any kind; null if there is none.',
    args: { slug: t.arg.string({ required: true, description: 'For example `zte` or `made-in-china-2025`.' }) },
    resolve: (_, { slug }, context, info) => foundBySlug(entityBySlug(context).load(slug), slug, context, info),
  }),
  entities: t.field({
    type: 'EntityConnection',
    description: 'All entities, by slug.',
    args: { ...listArgs(t.arg, 'Entity'), ...t.arg.connectionArgs() },
    cost: { page: pageSize },
    reads: [],
    resolve: (_, args, context, info) =>
      nodeConnection({ key: '', args, context, info }, { list: entitiesByLabel, args: { label: 'Entity' } }),
  }),
}))

function externalIdOf(id: string) {
  const [scheme = '', ...value] = id.split(':')
  return { scheme, value: value.join(':') }
}
