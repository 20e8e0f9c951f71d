import { builder } from '../builder.ts'
import { nodeConnection } from '../connection.ts'
import { connectionTypes } from '../connection-types.ts'
import { PAGE_ARGS } from '../cursor.ts'
import { actorKinds, entityIn } from '../entity/entity.ts'
import { badInput, shown } from '../errors.ts'
import { exportAddress } from '../exportable/exportable-fields.ts'
import { alignments, MOST_COMPARISONS, type SharedTarget } from './alignment.ts'
import { type AlignmentAsked, alignmentLoad } from './alignment-fields.ts'
import { calculation } from './alignment-formula.ts'
import type { ScoredActor } from './alignment-pairs.ts'

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
      description: `On how many shared targets both take the same side, both neither among them. ${LEIFELD}.`,
    },
    CONFLICT: { description: `On how many shared targets they take opposite sides. ${LEIFELD}.` },
    SUBTRACT: { description: `CONGRUENCE less CONFLICT. ${LEIFELD}.` },
  },
})

const MANUAL = 'As the manual of Discourse Network Analyzer has it, in “Normalisation for One-Mode Networks”.'

builder.enumType('Normalization', {
  description:
    'By what a measure is divided, so that actors who say much do not lead. A target of an actor is one of those asked about on which it has a score.',
  values: {
    NONE: { description: 'By nothing.' },
    AVERAGE: {
      description: `By the mean of the numbers of targets of the two: (targets of a + targets of b) / 2. ${MANUAL}`,
    },
    JACCARD: {
      description: `By the number of sides that either takes, where a target on which they differ counts twice: targets of a + targets of b - agree. Of CONGRUENCE it makes the Jaccard coefficient of their sides. ${MANUAL}`,
    },
    COSINE: {
      description: `By the root of the product of the numbers of targets: √(targets of a × targets of b). Of SUBTRACT, where no score is 0, it makes the cosine of the angle between their sides. The manual of Discourse Network Analyzer leaves out the root, and so does its program, which is no cosine.`,
    },
  },
})

builder.objectType('AlignmentInput', {
  description: 'A target on which both have a score.',
  fields: (t) => ({
    target: t.field({
      type: 'Entity',
      description: 'What it is.',
      resolve: ({ target }, _, context) => entityIn(context, target),
    }),
    a: t.exposeInt('a', { description: 'The score of the first, 2 to -2.' }),
    b: t.exposeInt('b', { description: 'The score of the second.' }),
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
    targetsOfA: t.exposeInt('targetsOfA', { description: 'On how many of the targets the first has a score.' }),
    targetsOfB: t.exposeInt('targetsOfB', { description: 'On how many of them the second has one.' }),
    inputs: t.field({
      type: ['AlignmentInput'],
      extensions: { listSize: 25 },
      description: 'The shared targets, by slug, with both scores.',
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
    shared: t.exposeInt('shared', { description: 'On how many targets both have a score.' }),
    agree: t.exposeInt('agree', {
      description: 'On how many of them they take the same side, both neither among them.',
    }),
    disagree: t.exposeInt('disagree', { description: 'On how many of them they take opposite sides.' }),
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
    description: `How far actors agree, over the targets on which both have a score, by their positions as \`stanceMatrix\` has them: what is MIXED has none. Every pair of \`actors\` or, where \`with\` is given, each of them with each of those, a pair once. Those that agree most come first, ties by slug. A computed order: each page costs what comparing all pairs costs, and what would hold more than ${MOST_COMPARISONS} scores against one another is TOO_LARGE: ask of fewer actors or targets.`,
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
      minShared: t.arg.int({
        required: true,
        defaultValue: 1,
        description: 'Only pairs that share so many targets at least: from 1.',
      }),
      ...t.arg.connectionArgs(),
    },
    extensions: { sizes: keepAlignment },
    resolve: (_, asked, context, info) => {
      const { key, ...listing } = alignmentLoad(asked)
      const page = nodeConnection({ key, args: asked, context, info }, { list: alignments, ...listing })
      return Object.assign(page, { exportAddress: exportAddress(info, context, PAGE_ARGS) })
    },
  }),
)

/** Throws BAD_USER_INPUT for what makes no sense. */
function keepAlignment({ measure, normalization, minShared }: AlignmentAsked) {
  if (minShared < 1) throw badInput(`Argument 'minShared' of 'alignment' must be 1 or more; got ${shown(minShared)}.`)
  if (measure === 'AGREEMENT' && normalization !== 'NONE') {
    throw badInput(
      `AGREEMENT is a mean already and takes the normalization NONE; got ${normalization}. Normalize CONGRUENCE, CONFLICT or SUBTRACT.`,
    )
  }
  return {}
}

/** What both have a score on, by slug. */
function inputsOf(a: ScoredActor, b: ScoredActor): readonly SharedTarget[] {
  const others = new Map(b.targets.map((target, index) => [target, b.scores[index]]))
  return a.targets.flatMap((target, index) => {
    const [one, other] = [a.scores[index], others.get(target)]
    return one === undefined || other === undefined ? [] : [{ target, a: one, b: other }]
  })
}
