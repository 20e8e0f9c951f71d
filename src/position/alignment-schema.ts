import { builder } from '../builder.ts'
import { nodeConnection } from '../connection.ts'
import { connectionTypes } from '../connection-types.ts'
import { PAGE_ARGS } from '../cursor.ts'
import { actorKinds, entityIn } from '../entity/entity.ts'
import { badInput, shown } from '../errors.ts'
import { type Exportable, exportAddress } from '../exportable/exportable-fields.ts'
import { heavy } from '../work.ts'
import { type Alignment, alignments } from './alignment.ts'
import { type AlignmentAsked, alignmentLoad } from './alignment-fields.ts'
import { calculation, type Measure, type Normalization } from './alignment-formula.ts'
import { MOST_COMPARISONS } from './comparisons.ts'
import type { Duplicates, SharedTarget, SidedActor } from './sides.ts'

declare module '../builder.ts' {
  interface Enums {
    AlignmentMeasure: Measure
    Duplicates: Duplicates
    Normalization: Normalization
  }
  interface Listed {
    Alignment: Alignment
  }
  interface Objects {
    AlignmentConnection: Exportable
    AlignmentExplanation: Alignment
    AlignmentInput: SharedTarget
  }
}

/** What comparing all pairs reads, in points. */
const WORK = 2_000

const LEIFELD =
  'Leifeld 2017, “Discourse Network Analysis: Policy Debates as Dynamic Networks”, and the manual of Discourse Network Analyzer, applied to the side that a score takes'

builder.enumType('AlignmentMeasure', {
  description:
    'How it is measured how far two actors agree. Scores of 2 and 1 are one side, -1 and -2 the opposite one, 0 neither.',
  values: {
    AGREEMENT: {
      description:
        'The mean of 1 - |a - b| / 4 over the shared targets: 1 where all scores are equal, 0 where all are 2 against -2. Our own, on the scale of five; it is a mean already and takes no normalization but NONE.',
    },
    CONGRUENCE: {
      description: `How much they are on the same side: over the targets and their two sides, how often the one takes it times how often the other does, by \`duplicates\`. ${LEIFELD}. Under STANDING that is on how many shared targets both take the same side, both neither among them.`,
    },
    CONFLICT: {
      description: `How much they are on opposite sides: likewise, how often the one takes it times how often the other takes the opposite one. ${LEIFELD}.`,
    },
    SUBTRACT: { description: `CONGRUENCE less CONFLICT. ${LEIFELD}.` },
  },
})

const MANUAL = 'As the manual of Discourse Network Analyzer has it, in “Normalisation for One-Mode Networks”.'

builder.enumType('Normalization', {
  description:
    'By what a measure is divided, so that actors who say much do not lead. The count of an actor is how often it takes a side on the targets asked about, by `duplicates`; under STANDING that is on how many of them it has a score.',
  values: {
    NONE: { description: 'By nothing.' },
    AVERAGE: {
      description: `By the mean of the counts of the two: (count of a + count of b) / 2. ${MANUAL}`,
    },
    JACCARD: {
      description: `By how often one takes a side that the other never takes, for each of the two, and their congruence: only a + only b + agree. Where each side counts once, it makes of CONGRUENCE the Jaccard coefficient of their sides. ${MANUAL}`,
    },
    COSINE: {
      description: `By the root of the product of the counts: √(count of a × count of b). Of SUBTRACT, where no score is 0, it makes the cosine of the angle between their sides. The manual of Discourse Network Analyzer leaves out the root, and so does its program, which is no cosine.`,
    },
  },
})

builder.enumType('Duplicates', {
  description:
    'How often it counts that an actor takes a side on a target more than once. What is NEUTRAL or MIXED is on no side, and counts under STANDING alone, where NEUTRAL has the score 0.',
  values: {
    STANDING: {
      description:
        'Only where it stands in the end, as `stanceMatrix` has it: who was on both sides on the latest day has no score there.',
    },
    INCLUDE: { description: 'Every stance counts, for it and against it apart.' },
    DOCUMENT: {
      description:
        'Each side counts once for each source that a stance on that side cites: what two sources report counts in both, what one source reports twice counts once.',
    },
    ACROSS_RANGE: { description: 'Each side counts once, however often it was taken; both do where both were.' },
  },
})

builder.objectType('AlignmentInput', {
  description: 'A target on which both take a side, or have a score.',
  fields: (t) => ({
    target: t.field({
      type: 'Entity',
      description: 'What it is.',
      resolve: ({ target }, _, context) => entityIn(context, target),
    }),
    a: t.exposeInt('a', {
      nullable: true,
      description: 'The score of the first, 2 to -2; null where `duplicates` is other than STANDING.',
    }),
    b: t.exposeInt('b', { nullable: true, description: 'The score of the second, likewise.' }),
    forOfA: t.exposeInt('forOfA', { description: 'How often the first is for it.' }),
    againstOfA: t.exposeInt('againstOfA', { description: 'How often the first is against it.' }),
    forOfB: t.exposeInt('forOfB', { description: 'How often the second is for it.' }),
    againstOfB: t.exposeInt('againstOfB', { description: 'How often the second is against it.' }),
  }),
})

builder.objectType('AlignmentExplanation', {
  description: 'From what the value can be computed again by hand.',
  fields: (t) => ({
    formula: t.string({
      description:
        'The formula in the names of these fields and those of the alignment; `distance` is the sum of |a - b|.',
      resolve: ({ formula }) => formula,
    }),
    calculation: t.string({
      description: 'The formula with its numbers.',
      resolve: (row) => calculation(row.formula, row),
    }),
    targetsOfA: t.exposeInt('targetsOfA', {
      description: 'On how many of the targets the first takes a side, or has a score.',
    }),
    targetsOfB: t.exposeInt('targetsOfB', { description: 'On how many of them the second does.' }),
    countOfA: t.exposeInt('countOfA', {
      description: 'How often the first takes a side, over all of its targets: under STANDING once on each.',
    }),
    countOfB: t.exposeInt('countOfB', { description: 'How often the second does.' }),
    onlyA: t.exposeInt('onlyA', { description: 'How often the first takes a side that the second never takes.' }),
    onlyB: t.exposeInt('onlyB', { description: 'How often the second takes a side that the first never takes.' }),
    inputs: t.field({
      type: ['AlignmentInput'],
      extensions: { listSize: 25 },
      description: 'The shared targets, by slug, with what both say of each.',
      resolve: ({ a, b }) => inputsOf(a, b),
    }),
  }),
})

builder.objectType('Alignment', {
  description: 'How far two actors agree.',
  fields: (t) => ({
    a: t.field({
      type: 'Actor',
      description: 'The one: of `actors`, and where both are of both the one with the lower slug.',
      resolve: ({ a }, _, context) => entityIn(context, a.holder, ...actorKinds),
    }),
    b: t.field({
      type: 'Actor',
      description: 'The other.',
      resolve: ({ b }, _, context) => entityIn(context, b.holder, ...actorKinds),
    }),
    value: t.exposeFloat('value', { description: 'The measure, normalized, to six places.' }),
    shared: t.exposeInt('shared', { description: 'On how many targets both take a side, or have a score.' }),
    agree: t.exposeInt('agree', {
      description: 'What CONGRUENCE is before it is divided.',
    }),
    disagree: t.exposeInt('disagree', { description: 'What CONFLICT is before it is divided.' }),
    explanation: t.field({
      type: 'AlignmentExplanation',
      description: 'From what the value can be computed again.',
      resolve: (alignment) => alignment,
    }),
  }),
})

connectionTypes('Alignment')

builder.queryField('alignment', (t) =>
  t.field({
    type: 'AlignmentConnection',
    description: `How far actors agree, over the targets on which both have a score, by their positions as \`stanceMatrix\` has them: what is MIXED has none. With \`duplicates\` other than STANDING, over those on which both take a side, by how often they do. Every pair of \`actors\` or, where \`with\` is given, each of them with each of those, a pair once. Those that agree most come first, ties by slug. A computed order: each page costs what comparing all pairs costs. A request that would hold more than ${MOST_COMPARISONS} positions against one another, in all of its fields, is TOO_LARGE: ask of fewer actors or targets.`,
    args: {
      actors: t.arg({ type: 'ActorWhere', required: true, description: 'Whose positions are compared.' }),
      with: t.arg({ type: 'ActorWhere', description: 'With whose. Left out: with one another’s.' }),
      targets: t.arg({ type: 'EntityWhere', description: 'On what. Left out: on policies and propositions.' }),
      measure: t.arg({
        type: 'AlignmentMeasure',
        required: true,
        defaultValue: 'AGREEMENT',
        description: 'How it is measured.',
      }),
      normalization: t.arg({
        type: 'Normalization',
        required: true,
        defaultValue: 'NONE',
        description: 'By what that is divided.',
      }),
      duplicates: t.arg({
        type: 'Duplicates',
        required: true,
        defaultValue: 'STANDING',
        description: 'How often a side counts that an actor takes more than once. AGREEMENT takes STANDING alone.',
      }),
      minShared: t.arg.int({
        required: true,
        defaultValue: 1,
        description: 'Only pairs that share so many targets at least: from 1.',
      }),
      ...t.arg.connectionArgs(),
    },
    extensions: { sizes: keepAlignment, ...heavy(WORK) },
    resolve: (_, asked, context, info) => {
      const { key, ...listing } = alignmentLoad(asked)
      const page = nodeConnection({ key, args: asked, context, info }, { list: alignments, ...listing })
      return Object.assign(page, { exportAddress: exportAddress(info, context, PAGE_ARGS) })
    },
  }),
)

/** Throws BAD_USER_INPUT for what makes no sense. */
function keepAlignment({ measure, normalization, duplicates, minShared }: AlignmentAsked) {
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
  return {}
}

/** What both say of each target that they share, by slug. */
function inputsOf(a: SidedActor, b: SidedActor): readonly SharedTarget[] {
  return Array.from(a.sides).flatMap(([target, one]) => {
    const other = b.sides.get(target)
    if (!other) return []
    const scores = { a: one.score, b: other.score }
    return [{ ...scores, target, forOfA: one.pros, againstOfA: one.cons, forOfB: other.pros, againstOfB: other.cons }]
  })
}
