import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { entityIn } from '../entity/entity.ts'
import { badInput, shown } from '../errors.ts'
import { type Exportable, exportAddress } from '../exportable/exportable-fields.ts'
import { filterOf } from '../filter/composed.ts'
import { actorKinds } from '../model/vocabulary.ts'
import { nodeConnection, pageSize } from '../paging/connection.ts'
import { connectionTypes } from '../paging/connection-types.ts'
import { PAGE_ARGS } from '../paging/cursor.ts'
import { type Alignment, type AlignmentArgs, alignments } from './alignment.ts'
import { type AlignmentOptions, alignmentLoad } from './alignment-fields.ts'
import { calculation, formulaOf } from './alignment-formula.ts'
import { isWide, readingOf } from './basis.ts'
import { readingArgs, workOf } from './basis-schema.ts'
import { inFigures, MOST_COMPARISONS, mostPairsOf } from './comparisons.ts'
import type { SharedTarget } from './sides.ts'
import { standOfPair } from './stand.ts'

declare module '../builder.ts' {
  interface Listed {
    Alignment: Alignment
  }
  interface Objects {
    AlignmentConnection: Exportable
    AlignmentExplanation: Alignment
    AlignmentInput: AlignmentInput
  }
}

interface AlignmentInput extends SharedTarget {
  readonly between: Alignment
}

/** What comparing all pairs reads, in points. */
const WORK = 2_000

builder.objectType('AlignmentInput', {
  description: 'A target on which both take a side or have a score.',
  fields: (t) => ({
    target: t.field({
      type: 'Entity',
      description: 'What it is.',
      resolve: ({ target }, _, context) => entityIn(context, target),
    }),
    a: t.exposeInt('a', {
      nullable: true,
      description: 'The score of a, 2 to -2; null unless `duplicates` is STANDING.',
    }),
    b: t.exposeInt('b', {
      nullable: true,
      description: 'The score of b, 2 to -2; null unless `duplicates` is STANDING.',
    }),
    positionOfA: t.field({
      type: 'StancePosition',
      nullable: true,
      description: 'The position of a, with its evidence; null unless `duplicates` is STANDING.',
      resolve: ({ target, between: { a, args } }, _, context) => standIn(context, a.holder, target, args),
    }),
    positionOfB: t.field({
      type: 'StancePosition',
      nullable: true,
      description: 'The position of b, with its evidence; null unless `duplicates` is STANDING.',
      resolve: ({ target, between: { b, args } }, _, context) => standIn(context, b.holder, target, args),
    }),
    forOfA: t.exposeInt('forOfA', { description: 'How often a is for it.' }),
    againstOfA: t.exposeInt('againstOfA', { description: 'How often a is against it.' }),
    forOfB: t.exposeInt('forOfB', { description: 'How often b is for it.' }),
    againstOfB: t.exposeInt('againstOfB', { description: 'How often b is against it.' }),
  }),
})

builder.objectType('AlignmentExplanation', {
  description: 'The numbers from which the value can be computed by hand.',
  fields: (t) => ({
    formula: t.string({
      description:
        'The formula, in terms of these fields and those of the alignment. `distance` is the sum of |a - b|.',
      resolve: ({ args }) => formulaOf(args),
    }),
    calculation: t.string({
      description: 'The formula with the numbers filled in.',
      resolve: (row) => calculation(formulaOf(row.args), row),
    }),
    targetsOfA: t.exposeInt('targetsOfA', {
      description: 'The number of targets on which a takes a side or has a score.',
    }),
    targetsOfB: t.exposeInt('targetsOfB', {
      description: 'The number of targets on which b takes a side or has a score.',
    }),
    countOfA: t.exposeInt('countOfA', {
      description: 'How often a takes a side, over all of its targets; with STANDING, once for each target.',
    }),
    countOfB: t.exposeInt('countOfB', {
      description: 'How often b takes a side, over all of its targets; with STANDING, once for each target.',
    }),
    onlyA: t.exposeInt('onlyA', { description: 'How often a takes a side that b never takes.' }),
    onlyB: t.exposeInt('onlyB', { description: 'How often b takes a side that a never takes.' }),
    inputs: t.field({
      type: ['AlignmentInput'],
      cost: { size: 25 },
      description: 'The shared targets, by slug, with the positions of both.',
      resolve: (between) => between.inputs().map((input) => ({ ...input, between })),
    }),
  }),
})

builder.objectType('Alignment', {
  description: 'The agreement of two actors.',
  fields: (t) => ({
    a: t.field({
      type: 'Actor',
      description: 'The first actor: from `actors`; if both are in both groups, the one with the lower slug.',
      resolve: ({ a }, _, context) => entityIn(context, a.holder, ...actorKinds),
    }),
    b: t.field({
      type: 'Actor',
      description: 'The second actor.',
      resolve: ({ b }, _, context) => entityIn(context, b.holder, ...actorKinds),
    }),
    value: t.exposeFloat('value', { description: 'The normalized measure, to six decimal places.' }),
    shared: t.exposeInt('shared', { description: 'The number of targets on which both take a side or have a score.' }),
    agree: t.exposeInt('agree', {
      description: 'CONGRUENCE before normalization.',
    }),
    disagree: t.exposeInt('disagree', { description: 'CONFLICT before normalization.' }),
    explanation: t.field({
      type: 'AlignmentExplanation',
      description: 'The numbers from which the value can be computed.',
      resolve: (alignment) => alignment,
    }),
  }),
})

connectionTypes('Alignment')

builder.queryField('alignment', (t) =>
  t.field({
    type: 'AlignmentConnection',
    description: `The agreement of pairs of actors: every pair of \`actors\` or, if \`with\` is given, each of \`actors\` with each of \`with\`. It covers the targets on which both have a score or, unless \`duplicates\` is STANDING, take a side. Highest first; ties by slug. Each page costs what comparing all pairs costs. All fields of a request together may compare ${inFigures(MOST_COMPARISONS)} pairs of positions or ${inFigures(mostPairsOf('actors'))} pairs of actors; beyond that the error is TOO_LARGE.`,
    args: {
      actors: t.arg({ type: 'ActorWhere', required: true, description: 'The actors to compare.' }),
      with: t.arg({ type: 'ActorWhere', description: 'The actors to compare them with. Default: each other.' }),
      targets: t.arg({ type: 'EntityWhere', description: 'The targets. Default: policies and propositions.' }),
      measure: t.arg({
        type: 'AlignmentMeasure',
        required: true,
        defaultValue: 'AGREEMENT',
        description: 'The measure.',
      }),
      normalization: t.arg({
        type: 'Normalization',
        required: true,
        defaultValue: 'NONE',
        description: 'The normalization of the measure.',
      }),
      duplicates: t.arg({
        type: 'Duplicates',
        required: true,
        defaultValue: 'STANDING',
        description: 'How repeated stances count. AGREEMENT requires STANDING.',
      }),
      ...readingArgs(t.arg),
      minShared: t.arg.int({
        required: true,
        defaultValue: 1,
        description: 'Only pairs that share at least so many targets, from 1.',
      }),
      ...t.arg.connectionArgs(),
    },
    check: keepAlignment,
    cost: { page: pageSize, work: workOf(WORK) },
    resolve: (_, asked, context, info) => {
      const { key, ...listing } = alignmentLoad(asked, {
        actors: filterOf(context, info, 'actors'),
        with: filterOf(context, info, 'with'),
        targets: filterOf(context, info, 'targets'),
      })
      const page = nodeConnection({ key, args: asked, context, info }, { list: alignments, ...listing })
      return Object.assign(page, { exportAddress: exportAddress(info, context, PAGE_ARGS) })
    },
  }),
)

/** Throws BAD_USER_INPUT for what makes no sense. */
function keepAlignment(asked: AlignmentOptions): void {
  const { measure, normalization, duplicates, minShared } = asked
  const reading = readingOf('alignment', asked)
  if (minShared < 1) throw badInput(`Argument 'minShared' of 'alignment' must be 1 or more; got ${shown(minShared)}.`)
  if (measure === 'AGREEMENT' && normalization !== 'NONE') {
    throw badInput(
      `AGREEMENT is already a mean, so its normalization must be NONE; got ${normalization}. Normalize CONGRUENCE, CONFLICT or SUBTRACT instead.`,
    )
  }
  if (measure === 'AGREEMENT' && duplicates !== 'STANDING') {
    throw badInput(
      `AGREEMENT compares standing positions, so its duplicates must be STANDING; got ${duplicates}. Use CONGRUENCE, CONFLICT or SUBTRACT instead.`,
    )
  }
  if (isWide(reading) && duplicates !== 'STANDING') {
    throw badInput(
      `With 'basis', 'minConfidence' or 'holderAs: SIDE', 'alignment' compares standing positions, so duplicates must be STANDING; got ${duplicates}. To count stances, leave those arguments out.`,
    )
  }
}

/** A position that was compared. Its evidence is read only when it is selected. */
function standIn(context: Context, holder: string, target: string, { duplicates, sought }: AlignmentArgs) {
  return duplicates === 'STANDING' ? standOfPair(context, holder, target, sought.reading) : null
}
