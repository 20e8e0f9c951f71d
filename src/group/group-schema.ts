import { builder } from '../builder.ts'
import { entityIn } from '../entity/entity.ts'
import { heavy } from '../work.ts'
import { type Groups, type GroupValue, groupArgs, groupsPage, type Keyed } from './group-fields.ts'
import { type EntityGroupKey, entityGroupKeys, type StanceGroupKey, stanceGroupKeys } from './group-keys.ts'
import { entityGroups, type Group, type StanceGroup, stanceGroups } from './groups.ts'

declare module '../builder.ts' {
  interface Enums {
    EntityGroupKey: EntityGroupKey
    StanceGroupKey: StanceGroupKey
  }
  interface Objects {
    EntityGroup: Keyed<Group, EntityGroupKey>
    EntityGroups: Groups<Group, EntityGroupKey>
    EntityGroupValue: GroupValue<EntityGroupKey>
    StanceGroup: Keyed<StanceGroup, StanceGroupKey>
    StanceGroups: Groups<StanceGroup, StanceGroupKey>
    StanceGroupValue: GroupValue<StanceGroupKey>
  }
}

const SEVERAL = 'What has several values of a key, as a stance that cites two sources, is in a group for each.'
/** What grouping all stances or entities reads for each key, and those of one entity, in points. */
const WORK = 400
const WORK_WITHIN = 40

const KEYS = 'What they have in common: a value for each key, in the order of the keys.'

builder.enumType('StanceGroupKey', { description: 'What stances are put into groups by.', values: stanceGroupKeys })
builder.enumType('EntityGroupKey', { description: 'What entities are put into groups by.', values: entityGroupKeys })

for (const name of ['Stance', 'Entity'] as const) {
  const one = name as 'Stance' // stands for both
  builder.objectType(`${one}Groups`, {
    description: `Groups, those with the most members first unless another order is asked for. ${SEVERAL}`,
    fields: (t) => ({
      groups: t.field({ type: [`${one}Group`], description: 'The first of them.', resolve: ({ groups }) => groups }),
      totalGroups: t.int({
        description: 'How many groups there are: one statement more.',
        resolve: ({ totalGroups }) => totalGroups(),
      }),
    }),
  })
  builder.objectType(`${one}GroupValue`, {
    description: 'What the members of a group have in common.',
    fields: (t) => ({
      key: t.expose('key', { type: `${one}GroupKey`, description: 'By which key.' }),
      value: t.expose('value', {
        type: 'String',
        nullable: true,
        description: 'Its value: of an entity the slug, of a closed list the value’s name. Null where they have none.',
      }),
      entity: t.field({
        type: 'Entity',
        nullable: true,
        description: 'The entity of that slug; null where the values of the key are no entities.',
        resolve: ({ slug }, _, context) => (slug === null ? null : entityIn(context, slug)),
      }),
    }),
  })
}

builder.objectType('StanceGroup', {
  description: 'Stances that have the same values of all keys.',
  fields: (t) => ({
    keys: t.expose('keys', { type: ['StanceGroupValue'], extensions: { listSize: 3 }, description: KEYS }),
    count: t.exposeInt('count', { description: 'How many stances there are.' }),
    holders: t.exposeInt('holders', { description: 'How many different actors hold them.' }),
    meanScore: t.exposeFloat('meanScore', {
      nullable: true,
      description: 'The mean of their scores, to six places. MIXED counts for nothing; null where all are.',
    }),
    standardDeviation: t.exposeFloat('standardDeviation', {
      nullable: true,
      description:
        'How far their scores lie from the mean, to six places: of these stances as a whole, not as a sample of more.',
    }),
    firstDay: t.expose('firstDay', {
      type: 'PartialDate',
      description:
        'When the first of them begins: on the first day of its date or, without one, on the last day on which its source can have appeared.',
    }),
    lastDay: t.expose('lastDay', { type: 'PartialDate', description: 'When the last of them begins.' }),
  }),
})

builder.objectType('EntityGroup', {
  description: 'Entities that have the same values of all keys.',
  fields: (t) => ({
    keys: t.expose('keys', { type: ['EntityGroupValue'], extensions: { listSize: 3 }, description: KEYS }),
    count: t.exposeInt('count', { description: 'How many entities there are.' }),
  }),
})

interface Grouped {
  readonly by: readonly unknown[]
}

builder.queryFields((t) => ({
  stanceGroups: t.field({
    type: 'StanceGroups',
    description: 'Stances, counted and averaged in groups. It costs what reading all that match costs.',
    args: groupArgs(t.arg, 'Stance'),
    extensions: heavy(({ by }: Grouped) => WORK * by.length),
    resolve: (_, { by, ...args }, context, info) =>
      groupsPage({ key: '', args: { ...args, by }, context, info }, by, {
        list: stanceGroups,
        args: { by, within: false },
        of: 'Stance',
        orderOf: 'StanceGroup',
      }),
  }),
  entityGroups: t.field({
    type: 'EntityGroups',
    description: 'Entities, counted in groups. It costs what reading all that match costs.',
    args: groupArgs(t.arg, 'Entity'),
    extensions: heavy(({ by }: Grouped) => WORK * by.length),
    resolve: (_, { by, ...args }, context, info) =>
      groupsPage({ key: '', args: { ...args, by }, context, info }, by, {
        list: entityGroups,
        args: { by },
        of: 'Entity',
        orderOf: 'EntityGroup',
      }),
  }),
}))

builder.interfaceField('Entity', 'stanceGroups', (t) =>
  t.field({
    type: 'StanceGroups',
    description: 'Stances that actors hold on it, counted and averaged in groups.',
    args: groupArgs(t.arg, 'Stance'),
    extensions: heavy(({ by }: Grouped) => WORK_WITHIN * by.length),
    resolve: ({ slug }, { by, ...args }, context, info) =>
      groupsPage({ key: slug, args: { ...args, by }, context, info }, by, {
        list: stanceGroups,
        args: { by, within: true },
        of: 'Stance',
        orderOf: 'StanceGroup',
      }),
  }),
)
