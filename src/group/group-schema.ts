import { builder } from '../builder.ts'
import { entityIn } from '../entity/entity.ts'
import { pageSize } from '../paging/connection.ts'
import { readingOf } from '../position/basis.ts'
import { basisArgs } from '../position/basis-schema.ts'
import { type Groups, type GroupValue, groupArgs, groupsPage, type Keyed } from './group-fields.ts'
import {
  type EntityGroupKey,
  entityGroupKeys,
  keepGroupKeys,
  type StanceGroupKey,
  stanceGroupKeys,
} from './group-keys.ts'
import { entityGroups, type Group, type StanceGroup } from './groups.ts'
import { type GroupsAsked, stanceGroupsPage } from './stance-groups.ts'

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

const SEVERAL =
  'A member with several values of a key, such as a stance that cites two sources, is in a group for each value.'
/** What grouping reads for each key, in points: for all stances or entities, and for the stances on one entity. */
const WORK = 400
const WORK_WITHIN = 40

const KEYS = 'The value of each key, in the order of the keys.'

builder.enumType('StanceGroupKey', { description: 'A grouping key of stances.', values: stanceGroupKeys })
builder.enumType('EntityGroupKey', { description: 'A grouping key of entities.', values: entityGroupKeys })

for (const name of ['Stance', 'Entity'] as const) {
  const one = name as 'Stance' // also stands for Entity
  builder.objectType(`${one}Groups`, {
    description: `Groups, largest first unless sorted otherwise. ${SEVERAL}`,
    fields: (t) => ({
      groups: t.field({
        type: [`${one}Group`],
        cost: { size: 'page' },
        reads: [],
        description: 'The groups.',
        resolve: ({ groups }) => groups,
      }),
      totalGroups: t.int({
        reads: [],
        description: 'The number of groups in all. Costs one more statement.',
        resolve: ({ totalGroups }) => totalGroups(),
      }),
    }),
  })
  builder.objectType(`${one}GroupValue`, {
    description: 'The value of a grouping key.',
    fields: (t) => ({
      key: t.expose('key', { type: `${one}GroupKey`, reads: [], description: 'The key.' }),
      value: t.expose('value', {
        type: 'String',
        nullable: true,
        reads: [],
        description: 'The value: a slug if it is an entity, else a name. Null for members without a value.',
      }),
      entity: t.field({
        type: 'Entity',
        nullable: true,
        reads: [],
        description: 'The entity; null if the values of the key are not entities.',
        resolve: ({ slug }, _, context) => (slug === null ? null : entityIn(context, slug)),
      }),
    }),
  })
}

builder.objectType('StanceGroup', {
  description: 'Stances with the same values of all keys.',
  fields: (t) => ({
    keys: t.expose('keys', { type: ['StanceGroupValue'], cost: { size: 3 }, reads: [], description: KEYS }),
    count: t.exposeInt('count', {
      reads: [],
      description:
        'The number of stances. With other bases, of the pieces of evidence: all those of the best basis of each position.',
    }),
    holders: t.exposeInt('holders', { reads: ['holders'], description: 'The number of different holders.' }),
    meanScore: t.exposeFloat('meanScore', {
      reads: ['scores'],
      nullable: true,
      description:
        'The mean of their scores, to six decimal places. MIXED stances have no score; null if all are MIXED.',
    }),
    standardDeviation: t.exposeFloat('standardDeviation', {
      reads: ['scores'],
      nullable: true,
      description: 'The population standard deviation of their scores, to six decimal places.',
    }),
    firstDay: t.expose('firstDay', {
      type: 'PartialDate',
      nullable: true,
      reads: ['days'],
      description:
        'The day by which the first of them has certainly begun: the last day of its date or, without a date, the last day on which its source can have been published. Null if there is no such day, as each begins in a window that is open at its end.',
    }),
    lastDay: t.expose('lastDay', {
      type: 'PartialDate',
      nullable: true,
      reads: ['days'],
      description:
        'The day by which the last of them has certainly begun. Null if there is no such day, as one of them begins in a window that is open at its end.',
    }),
  }),
})

builder.objectType('EntityGroup', {
  description: 'Entities with the same values of all keys.',
  fields: (t) => ({
    keys: t.expose('keys', { type: ['EntityGroupValue'], cost: { size: 3 }, reads: [], description: KEYS }),
    count: t.exposeInt('count', { reads: [], description: 'The number of entities.' }),
  }),
})

builder.queryFields((t) => ({
  stanceGroups: t.field({
    type: 'StanceGroups',
    description:
      'Counts and means of stances by group. With `basis`, positions of other bases count too: for each holder, target and audience, those of the best basis. Costs what reading all matching stances costs.',
    args: { ...groupArgs(t.arg, 'Stance'), ...basisArgs(t.arg) },
    check: keepGroups,
    cost: { page: pageSize, work: ({ by, basis }) => WORK * by.length * basis.length },
    reads: [],
    resolve: (_, args, context, info) => stanceGroupsPage({ key: '', args, context, info }, args),
  }),
  entityGroups: t.field({
    type: 'EntityGroups',
    description: 'Counts of entities by group. Costs what reading all matching entities costs.',
    args: groupArgs(t.arg, 'Entity'),
    check: ({ by }) => keepGroupKeys(by),
    cost: { page: pageSize, work: ({ by }) => WORK * by.length },
    reads: [],
    resolve: (_, { by, ...args }, context, info) =>
      groupsPage({ key: '', args: { ...args, by }, context, info }, by, {
        list: entityGroups,
        args: { by },
        of: 'EntityGroup',
      }),
  }),
}))

builder.interfaceField('Entity', 'stanceGroups', (t) =>
  t.field({
    type: 'StanceGroups',
    description: 'Counts and means of the stances on it by group.',
    parent: 'target',
    args: { ...groupArgs(t.arg, 'Stance'), ...basisArgs(t.arg) },
    check: keepGroups,
    cost: { page: pageSize, work: ({ by, basis }) => WORK_WITHIN * by.length * basis.length },
    reads: [],
    resolve: ({ slug }, args, context, info) => stanceGroupsPage({ key: slug, args, context, info }, args),
  }),
)

/** Throws BAD_USER_INPUT for invalid keys or bases. */
function keepGroups(asked: GroupsAsked): void {
  keepGroupKeys(asked.by)
  readingOf('stanceGroups', asked)
}
