import { builder } from '../builder.ts'
import { listArgs } from '../filter/list-args.ts'
import { actorKinds } from '../model/vocabulary.ts'
import { nodeConnection, pageSize } from '../paging/connection.ts'
import { connectionTypes } from '../paging/connection-types.ts'
import { relation } from '../relationship/relation.ts'
import { foundBySlug } from '../search/slug-fields.ts'
import { stancesByHolder, stancesByPrincipal } from '../stance/stance.ts'
import { countryBecause, countryByActor } from './actor.ts'
import { type Actor, actorsByLabel, entityOfKind } from './entity.ts'

declare module '../builder.ts' {
  interface Interfaces {
    Actor: Actor
  }
}

builder.interfaceType('Actor', {
  description: 'Who can take a position: people, government bodies, organizations, companies and countries.',
  interfaces: ['Entity', builder.nodeInterfaceRef()],
  fields: (t) => ({
    stances: t.field({
      type: 'StanceConnection',
      description: 'Stances that it expressed itself, newest first.',
      parent: 'holder',
      args: { ...listArgs(t.arg, 'Stance'), ...t.arg.connectionArgs() },
      cost: { page: pageSize },
      reads: [],
      ahead: true,
      resolve: ({ slug }, args, context, info) =>
        nodeConnection({ key: slug, args, context, info }, { list: stancesByHolder, args: null }),
    }),
    stancesOnItsBehalf: t.field({
      type: 'StanceConnection',
      description: 'Stances that others expressed on its behalf, such as a spokesman for a ministry, newest first.',
      parent: 'onBehalfOf',
      args: { ...listArgs(t.arg, 'Stance'), ...t.arg.connectionArgs() },
      cost: { page: pageSize },
      reads: [],
      ahead: true,
      resolve: ({ slug }, args, context, info) =>
        nodeConnection({ key: slug, args, context, info }, { list: stancesByPrincipal, args: null }),
    }),
    country: t.field({
      type: 'Country',
      nullable: true,
      reads: [],
      ahead: true,
      description:
        'Derived: the actor itself if it is a country, else the country of its seat, else that of a body that it serves or belongs to, at most three steps away. The shortest way counts.',
      resolve: ({ slug }, _, context) => countryByActor(context).load(slug),
    }),
    countryBecause: t.field({
      type: ['Claim'],
      cost: { size: 3 },
      reads: [],
      description:
        'The claims by which `country` was found, from the actor to the country. Empty if it is a country itself or has none.',
      resolve: async ({ slug }, _, context) => (await countryBecause(context, slug)) ?? [],
    }),
    countryConfidence: t.float({
      nullable: true,
      reads: [],
      description:
        'The least confidence of the claims of `countryBecause`: 1 if the actor is a country itself, null if it has none.',
      resolve: async ({ slug }, _, context) => {
        const claims = await countryBecause(context, slug)
        return claims && Math.min(1, ...claims.map(({ confidence }) => confidence))
      },
    }),
    memberOf: relation(t, 'MEMBER_OF', 'out', { description: 'What it is a member of.' }),
    advises: relation(t, 'ADVISES', 'out', { description: 'Whom it advises.' }),
    advisers: relation(t, 'ADVISES', 'in', { description: 'Who advises it.' }),
    rivals: relation(t, 'COMPETES_WITH', 'both', { description: 'Its competitors.' }),
    considers: relation(t, 'CONSIDERS', 'out', { description: 'Policies that it is considering.' }),
    proposed: relation(t, 'PROPOSED', 'out', { description: 'Policies that it proposed.' }),
    imposed: relation(t, 'IMPOSED', 'out', { description: 'Policies that it imposed.' }),
    lifted: relation(t, 'LIFTED', 'out', { description: 'Policies that it lifted.' }),
    implements: relation(t, 'IMPLEMENTS', 'out', { description: 'Policies that it implements.' }),
    agreedTo: relation(t, 'AGREED_TO', 'out', { description: 'Settlements and other things that it agreed to.' }),
    violated: relation(t, 'VIOLATED', 'out', { description: 'Policies that it violated.' }),
    admitted: relation(t, 'ADMITTED', 'out', { description: 'What it admitted.' }),
    investigates: relation(t, 'INVESTIGATES', 'out', { description: 'Whom or what it investigates.' }),
    investigatedBy: relation(t, 'INVESTIGATES', 'in', { description: 'Who investigates it.' }),
    participatedIn: relation(t, 'PARTICIPATES_IN', 'out', { description: 'Events in which it participated.' }),
    responses: relation(t, 'RESPONDS_TO', 'in', { description: 'Policies and events that respond to it.' }),
    paid: relation(t, 'PAID', 'out', { description: 'Whom it paid, and how much, including donations.' }),
    paidBy: relation(t, 'PAID', 'in', { description: 'Who paid it, and how much, including donations.' }),
    holdings: relation(t, 'OWNS', 'out', { description: 'What it owns.' }),
    published: relation(t, 'PUBLISHED', 'out', { description: 'What it published.' }),
    wrote: relation(t, 'WROTE', 'out', { description: 'Sources that it wrote.' }),
    contributedTo: relation(t, 'CONTRIBUTED_TO', 'out', { description: 'Sources that it contributed to.' }),
  }),
})

connectionTypes('Actor')

builder.queryFields((t) => ({
  actor: t.field({
    type: 'Actor',
    nullable: true,
    reads: [],
    description: 'The actor with this slug; null if there is none, or if it is not an actor.',
    args: { slug: t.arg.string({ required: true, description: 'For example `zte` or `robert-lighthizer`.' }) },
    resolve: (_, { slug }, context, info) =>
      foundBySlug(entityOfKind(context, slug, ...actorKinds), slug, context, info),
  }),
  actors: t.field({
    type: 'ActorConnection',
    description: 'All actors, by slug.',
    args: { ...listArgs(t.arg, 'Actor'), ...t.arg.connectionArgs() },
    cost: { page: pageSize },
    reads: [],
    resolve: (_, args, context, info) =>
      nodeConnection({ key: '', args, context, info }, { list: actorsByLabel, args: { label: 'Actor' } }),
  }),
}))
