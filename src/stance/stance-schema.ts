import { builder } from '../builder.ts'
import { entityIn } from '../entity/entity.ts'
import { listArgs } from '../filter/list-args.ts'
import { scores } from '../model/codes.ts'
import { actorKinds } from '../model/vocabulary.ts'
import { nodeConnection, pageSize } from '../paging/connection.ts'
import { connectionTypes } from '../paging/connection-types.ts'
import { foundBySlug } from '../search/slug-fields.ts'
import { sideOf } from './side.ts'
import { type Stance, stanceBySlug, stances } from './stance.ts'

declare module '../builder.ts' {
  interface Listed {
    Stance: Stance
  }
}

builder.node('Stance', {
  description: 'The position of an actor on something, as a source shows it.',
  interfaces: ['Claim'],
  id: { resolve: ({ slug }) => slug, reads: [] },
  loadOne: (slug, context) => stanceBySlug(context).load(slug),
  fields: (t) => ({
    slug: t.exposeString('slug', { reads: [], description: 'A unique and permanent readable name among stances.' }),
    holder: t.field({
      type: 'Actor',
      reads: ['holder'],
      description: 'The actor who expressed it.',
      resolve: ({ holder }, _, context) => entityIn(context, holder, ...actorKinds),
    }),
    onBehalfOf: t.field({
      type: 'Actor',
      reads: ['principal'],
      nullable: true,
      description: 'The body on whose behalf it was expressed, such as the ministry of a spokesman.',
      resolve: ({ onBehalfOf }, _, context) =>
        onBehalfOf === null ? null : entityIn(context, onBehalfOf, ...actorKinds),
    }),
    side: t.field({
      type: 'Country',
      reads: ['speech'],
      nullable: true,
      description:
        'Derived: the country for whose side it speaks. It is the country that `onBehalfOf`, or else the holder, is, serves, belongs to, is part of or advises, by relationships that are not over, at most three steps away; the shortest way counts. Where somebody is based does not count. Null in the capacity of EXPERT or JOURNALIST, and where the capacity is NOT_CODED.',
      resolve: (stance, _, context) => sideOf(context, stance),
    }),
    target: t.field({
      type: 'Entity',
      reads: ['target'],
      description: 'What it is about.',
      resolve: ({ target }, _, context) => entityIn(context, target),
    }),
    position: t.expose('position', {
      type: 'Position',
      reads: [],
      description: 'The position: for or against, and how strongly.',
    }),
    score: t.int({
      reads: [],
      nullable: true,
      description: 'The position as a number, from 2 (strongly supports) to -2 (strongly opposes); null if MIXED.',
      resolve: ({ position }) => scores[position],
    }),
    summary: t.exposeString('summary', {
      reads: ['texts'],
      description: 'What was said or done, in the words of the coder.',
    }),
    heldOn: t.expose('heldOn', {
      type: 'DateWindow',
      nullable: true,
      reads: [],
      description: 'When it was expressed, as precisely as the source says.',
    }),
    audience: t.expose('audience', {
      type: 'Audience',
      reads: ['stance'],
      description: 'Whether it was expressed in public or in private.',
    }),
    capacity: t.expose('capacity', {
      type: 'Capacity',
      reads: ['speech'],
      nullable: true,
      description: 'In which capacity its holder speaks in it. Null if it is not recorded.',
    }),
    anonymous: t.boolean({
      reads: ['speech'],
      description:
        'Whether the source does not name who speaks: its holder is then the body or group that they are of.',
      resolve: ({ anonymous }) => anonymous ?? false,
    }),
  }),
})

connectionTypes('Stance')

builder.queryFields((t) => ({
  stance: t.field({
    type: 'Stance',
    nullable: true,
    reads: [],
    description: 'The stance with this slug, even if it is retracted; null if there is none.',
    args: { slug: t.arg.string({ required: true, description: 'For example `zte-on-zte-export-ban`.' }) },
    resolve: (_, { slug }, context, info) => foundBySlug(stanceBySlug(context).load(slug), slug, context, info),
  }),
  stances: t.field({
    type: 'StanceConnection',
    description: 'All stances, newest first.',
    args: { ...listArgs(t.arg, 'Stance'), ...t.arg.connectionArgs() },
    cost: { page: pageSize },
    reads: [],
    resolve: (_, args, context, info) =>
      nodeConnection({ key: '', args, context, info }, { list: stances, args: null }),
  }),
}))
