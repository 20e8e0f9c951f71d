import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { actorKinds, entityIn } from '../entity/entity.ts'
import { badInput, shown } from '../errors.ts'
import { type Exportable, exportAddress } from '../exportable/exportable-fields.ts'
import { composeWheres } from '../filter/several-wheres.ts'
import { whole } from '../graph/page.ts'
import { type HolderGrouping, holderGroupKeys } from '../group/group-keys.ts'
import { heavy } from '../work.ts'
import {
  type GroupCell,
  type HolderGroup,
  type Matrix,
  type MatrixArgs,
  type Mean,
  matrixOf,
  type Position,
  positions,
} from './matrix.ts'
import { pairFields, positionFields } from './position-fields.ts'
import type { HolderRole } from './standing.ts'

declare module '../builder.ts' {
  interface Enums {
    HolderGrouping: HolderGrouping
    HolderRole: HolderRole
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

builder.enumType('HolderRole', {
  description: 'Who is taken to hold a stance.',
  values: {
    SPEAKER: { description: 'Who says so.' },
    PRINCIPAL: {
      description: 'Whom it is said for, as a ministry by its spokesman; who says so where it is for nobody else.',
    },
  },
})

builder.enumType('HolderGrouping', {
  description:
    'What the holders of positions are put into groups by. One that has several values is in a group for each.',
  values: holderGroupKeys,
})

const MEAN = 'The mean of the means of its cells, to six places; null where none has one.'
const COUNT = 'Of how many cells: those that have a mean.'

/** What it reads to choose its rows and columns, in points. */
const WORK = 1_000

/** What to ask for where a matrix is too heavy. */
const LESS = "a smaller 'maxHolders' or 'maxTargets', or for less of each cell,"

builder.objectType('StanceMatrixCell', {
  description: 'Where a holder stands on a target: what the latest of its stances come to.',
  fields: (t) => ({
    ...pairFields(t),
    ...positionFields(t),
  }),
})

builder.objectType('StanceMatrixRow', {
  description: 'A holder’s positions taken together.',
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
  description: 'The positions on a target taken together.',
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
  description: 'Holders of the matrix that have something in common.',
  fields: (t) => ({
    value: t.exposeString('value', {
      nullable: true,
      description: 'What they have in common: the slug of an entity, or a kind. Null of those that have no such thing.',
    }),
    entity: t.field({
      type: 'Entity',
      nullable: true,
      description: 'The entity of that slug; null where they are grouped by kind.',
      resolve: ({ value, isEntity }, _, context) => (value === null || !isEntity ? null : entityIn(context, value)),
    }),
    holders: t.field({
      type: ['Actor'],
      description: 'Its members, in the order of the matrix.',
      resolve: ({ holders }, _, context) => actorsIn(context, holders),
    }),
    cells: t.expose('cells', {
      type: ['StanceMatrixGroupCell'],
      extensions: { listSize: 20 },
      description: 'Where they stand on each target on which one of them has a position.',
    }),
  }),
})

builder.objectType('StanceMatrixGroupCell', {
  description: 'Where a group stands on a target.',
  fields: (t) => ({
    target: t.field({
      type: 'Entity',
      description: 'What it is about.',
      resolve: ({ target }, _, context) => entityIn(context, target),
    }),
    mean: t.exposeFloat('mean', { nullable: true, description: MEAN }),
    count: t.exposeInt('count', { description: 'Of how many members: those whose cell has a mean.' }),
    spread: t.exposeFloat('spread', {
      nullable: true,
      description: 'The standard deviation of those means, of these members and not as a sample, to six places.',
    }),
  }),
})

builder.objectType('StanceMatrixOmitted', {
  description: 'What the bounds of a matrix cut.',
  fields: (t) => ({
    holders: t.exposeInt('holders', { description: 'How many holders, who have a position on one of the targets.' }),
    targets: t.exposeInt('targets', { description: 'How many targets, on which one of the holders has a position.' }),
  }),
})

builder.objectType('StanceMatrix', {
  description: 'Holders by targets. A pair without a stance has no cell: that is not neutral.',
  fields: (t) => ({
    holders: t.field({
      type: ['Actor'],
      description: 'The rows: holders that have a position on one of the targets, those with the most first.',
      resolve: ({ holders }, _, context) => actorsIn(context, holders),
    }),
    targets: t.field({
      type: ['Entity'],
      description: 'The columns: targets on which one of the holders has a position, those with the most first.',
      resolve: ({ targets }, _, context) => Promise.all(targets.map((target) => entityIn(context, target))),
    }),
    cells: t.expose('cells', { type: ['StanceMatrixCell'], description: 'Row by row.' }),
    rowMeans: t.expose('rowMeans', { type: ['StanceMatrixRow'], description: 'For each row, over its cells.' }),
    columnMeans: t.expose('columnMeans', {
      type: ['StanceMatrixColumn'],
      description: 'For each column, over its cells.',
    }),
    groups: t.expose('groups', {
      type: ['StanceMatrixGroup'],
      description: 'The rows in groups, the largest first; empty where no grouping is asked for.',
    }),
    omitted: t.expose('omitted', { type: 'StanceMatrixOmitted', description: 'What the bounds cut.' }),
  }),
})

builder.queryField('stanceMatrix', (t) =>
  t.field({
    type: 'StanceMatrix',
    description:
      'Where holders stand on targets. Of the stances of a holder on a target the one that begins last counts; of several that begin on that day all do, and where they differ the position is MIXED and contested. It costs what reading the stances of all these holders on these targets costs.',
    args: {
      holders: t.arg({ type: 'ActorWhere', required: true, description: 'Rows: actors of which this holds.' }),
      targets: t.arg({ type: 'EntityWhere', required: true, description: 'Columns: entities of which this holds.' }),
      holderAs: t.arg({
        type: 'HolderRole',
        required: true,
        defaultValue: 'SPEAKER',
        description: 'Who is taken to hold a stance.',
      }),
      groupHoldersBy: t.arg({ type: 'HolderGrouping', description: 'Puts the rows into groups beside.' }),
      maxHolders: t.arg.int({ required: true, defaultValue: 50, description: 'How many rows at most: 1 to 100.' }),
      maxTargets: t.arg.int({ required: true, defaultValue: 20, description: 'How many columns at most: 1 to 100.' }),
    },
    extensions: { sizes: matrixSizes, less: LESS, ...heavy(WORK) },
    resolve: async (_, { holders, targets, holderAs, groupHoldersBy, maxHolders, maxTargets }, context, info) => {
      const wheres = composeWheres({ holders: ['Actor', holders], targets: ['Entity', targets] })
      const args: MatrixArgs = { ...wheres.texts, role: holderAs, groups: valuesOf(groupHoldersBy) }
      const filter = { ...wheres, text: '', params: { ...wheres.params, maxHolders, maxTargets } }
      const selection = { filter, order: null }
      const [found] = await positions.slices(context).load({ key: '', args, selection, slice: whole })
      if (!found) throw new Error('A matrix is one row')
      const matrix = matrixOf(found, groupHoldersBy == null ? null : { isEntity: groupHoldersBy !== 'KIND' })
      return { ...matrix, exportAddress: exportAddress(info, context) }
    },
  }),
)

const LARGEST = 100

/** In so many cells the mean counts: a stance has one source or two. */
const CITATIONS = 2

interface Bounds {
  readonly maxHolders: number
  readonly maxTargets: number
}

/** Throws BAD_USER_INPUT beyond 1 to 100. */
function matrixSizes({ maxHolders, maxTargets }: Bounds) {
  for (const [name, bound] of Object.entries({ maxHolders, maxTargets })) {
    if (bound < 1 || bound > LARGEST) {
      throw badInput(`Argument '${name}' of 'stanceMatrix' must be from 1 to ${LARGEST}; got ${shown(bound)}.`)
    }
  }
  const [holders, targets] = [maxHolders, maxTargets]
  return {
    ...{ 'StanceMatrix.holders': holders, 'StanceMatrix.rowMeans': holders, 'StanceMatrix.groups': holders },
    ...{ 'StanceMatrix.targets': targets, 'StanceMatrix.columnMeans': targets },
    ...{ 'StanceMatrix.cells': holders * targets, 'StanceMatrixGroup.cells': targets, 'Stance.citations': CITATIONS },
  }
}

function valuesOf(grouping: HolderGrouping | null | undefined): string | null {
  return grouping == null ? null : holderGroupKeys[grouping].values
}

const actorsIn = (context: Context, slugs: readonly string[]) =>
  Promise.all(slugs.map((slug) => entityIn(context, slug, ...actorKinds)))
