import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { entityIn } from '../entity/entity.ts'
import { type Exportable, exportAddress } from '../exportable/exportable-fields.ts'
import { filterOf } from '../filter/composed.ts'
import { severalFilters } from '../filter/several-filters.ts'
import { type HolderGrouping, holderGroupKeys } from '../group/group-keys.ts'
import { actorKinds } from '../model/vocabulary.ts'
import { readingOf } from './basis.ts'
import { readingArgs } from './basis-schema.ts'
import {
  type GroupCell,
  type HolderGroup,
  type Matrix,
  type MatrixArgs,
  type Mean,
  matrixOf,
  type Position,
  positionsOf,
} from './matrix.ts'
import { keepBounds, MOST_COMPARED, matrixCost } from './matrix-cost.ts'
import { pairFields, positionFields } from './position-fields.ts'

declare module '../builder.ts' {
  interface Enums {
    HolderGrouping: HolderGrouping
  }
  interface Objects {
    StanceMatrix: Matrix & Exportable
    StanceMatrixCell: Position
    StanceMatrixColumn: Mean & { readonly target: string }
    StanceMatrixGroup: HolderGroup
    StanceMatrixGroupCell: GroupCell
    StanceMatrixOmitted: Matrix['omitted']
    StanceMatrixRow: Mean & { readonly holder: string }
  }
}

builder.enumType('HolderGrouping', {
  description: 'A grouping key of holders. A holder with several values is in a group for each.',
  values: holderGroupKeys,
})

const MEAN = 'The mean of the means of its cells, to six decimal places; null if none has one.'
const COUNT = 'The number of cells with a mean.'

builder.objectType('StanceMatrixCell', {
  description:
    'The standing position of a holder on a target: that of its latest stances, or of the best of the other bases.',
  fields: (t) => ({
    ...pairFields(t),
    ...positionFields(t),
  }),
})

builder.objectType('StanceMatrixRow', {
  description: 'The mean of the positions of a holder.',
  fields: (t) => ({
    holder: t.field({
      type: 'Actor',
      description: 'Whose positions they are.',
      resolve: ({ holder }, _, context) => entityIn(context, holder, ...actorKinds),
    }),
    mean: t.exposeFloat('mean', { nullable: true, description: MEAN }),
    count: t.exposeInt('count', { description: COUNT }),
  }),
})

builder.objectType('StanceMatrixColumn', {
  description: 'The mean of the positions on a target.',
  fields: (t) => ({
    target: t.field({
      type: 'Entity',
      description: 'What they are about.',
      resolve: ({ target }, _, context) => entityIn(context, target),
    }),
    mean: t.exposeFloat('mean', { nullable: true, description: MEAN }),
    count: t.exposeInt('count', { description: COUNT }),
  }),
})

builder.objectType('StanceMatrixGroup', {
  description: 'A group of holders of the matrix.',
  fields: (t) => ({
    value: t.exposeString('value', {
      nullable: true,
      description: 'The value of the grouping key: the slug of an entity, or a kind. Null for holders without a value.',
    }),
    entity: t.field({
      type: 'Entity',
      nullable: true,
      description: 'The entity; null if holders are grouped by kind.',
      resolve: ({ value, isEntity }, _, context) => (value === null || !isEntity ? null : entityIn(context, value)),
    }),
    holders: t.field({
      type: ['Actor'],
      cost: { size: 10 },
      description: 'Its members, in the order of the matrix.',
      resolve: ({ holders }, _, context) => actorsIn(context, holders),
    }),
    cells: t.expose('cells', {
      type: ['StanceMatrixGroupCell'],
      cost: { size: 'matrixColumns' },
      description: 'The position of the group on each target on which a member has a position.',
    }),
  }),
})

builder.objectType('StanceMatrixGroupCell', {
  description: 'The position of a group on a target.',
  fields: (t) => ({
    target: t.field({
      type: 'Entity',
      description: 'What it is about.',
      resolve: ({ target }, _, context) => entityIn(context, target),
    }),
    mean: t.exposeFloat('mean', { nullable: true, description: MEAN }),
    count: t.exposeInt('count', { description: 'The number of members whose cell has a mean.' }),
    spread: t.exposeFloat('spread', {
      nullable: true,
      description: 'The population standard deviation of those means, to six decimal places.',
    }),
  }),
})

builder.objectType('StanceMatrixOmitted', {
  description: 'What the size limits of a matrix cut.',
  fields: (t) => ({
    holders: t.exposeInt('holders', {
      description: 'The number of omitted holders with a position on one of the targets.',
    }),
    targets: t.exposeInt('targets', {
      description: 'The number of omitted targets on which one of the holders has a position.',
    }),
  }),
})

builder.objectType('StanceMatrix', {
  description:
    'Positions of holders (rows) on targets (columns). A pair without a stance has no cell, which is not neutral.',
  fields: (t) => ({
    holders: t.field({
      type: ['Actor'],
      cost: { size: 'matrixRows' },
      description: 'The rows: holders with a position on one of the targets, those with the most positions first.',
      resolve: ({ holders }, _, context) => actorsIn(context, holders),
    }),
    targets: t.field({
      type: ['Entity'],
      cost: { size: 'matrixColumns' },
      description:
        'The columns: targets on which one of the holders has a position, those with the most positions first.',
      resolve: ({ targets }, _, context) => Promise.all(targets.map((target) => entityIn(context, target))),
    }),
    cells: t.expose('cells', {
      type: ['StanceMatrixCell'],
      cost: { size: 'matrixCells' },
      description: 'The cells, row by row.',
    }),
    rowMeans: t.expose('rowMeans', {
      type: ['StanceMatrixRow'],
      cost: { size: 'matrixRows' },
      description: 'The mean of each row.',
    }),
    columnMeans: t.expose('columnMeans', {
      type: ['StanceMatrixColumn'],
      cost: { size: 'matrixColumns' },
      description: 'The mean of each column.',
    }),
    groups: t.expose('groups', {
      type: ['StanceMatrixGroup'],
      cost: { size: 'matrixRows' },
      description: 'Groups of rows, largest first; empty without `groupHoldersBy`.',
    }),
    omitted: t.expose('omitted', { type: 'StanceMatrixOmitted', description: 'What the size limits cut.' }),
  }),
})

builder.queryField('stanceMatrix', (t) =>
  t.field({
    type: 'StanceMatrix',
    description:
      'Positions of holders on targets. The latest stance of a holder on a target counts. If several begin on that day and differ, the position is MIXED and contested. `basis` adds positions that stances on related things and acts reveal. Costs what reading the stances of these holders on these targets costs.',
    args: {
      holders: t.arg({ type: 'ActorWhere', required: true, description: 'The rows: actors that match.' }),
      targets: t.arg({ type: 'EntityWhere', required: true, description: 'The columns: entities that match.' }),
      ...readingArgs(t.arg),
      groupHoldersBy: t.arg({ type: 'HolderGrouping', description: 'Also groups the rows.' }),
      maxHolders: t.arg.int({
        required: true,
        defaultValue: 50,
        description: `The largest number of rows, 1 to ${MOST_COMPARED}.`,
      }),
      maxTargets: t.arg.int({
        required: true,
        defaultValue: 20,
        description: `The largest number of columns, 1 to ${MOST_COMPARED}.`,
      }),
    },
    check: keepBounds,
    cost: matrixCost,
    resolve: async (_, asked, context, info) => {
      const { groupHoldersBy, maxHolders, maxTargets } = asked
      const reading = readingOf('stanceMatrix', asked)
      const grouping = groupHoldersBy == null ? null : holderGroupKeys[groupHoldersBy]
      const filters = severalFilters({
        holders: filterOf(context, info, 'holders'),
        targets: filterOf(context, info, 'targets'),
      })
      const args: MatrixArgs = { filters, maxHolders, maxTargets, reading, groups: grouping?.values ?? null }
      const found = await positionsOf(context, args)
      if (!found) throw new Error('A matrix is one row')
      const matrix = matrixOf(found, grouping)
      return { ...matrix, exportAddress: exportAddress(info, context) }
    },
  }),
)

const actorsIn = (context: Context, slugs: readonly string[]) =>
  Promise.all(slugs.map((slug) => entityIn(context, slug, ...actorKinds)))
