import { builder } from '../builder.ts'
import type { Measure, Normalization } from './alignment-formula.ts'
import type { Duplicates } from './sides.ts'

declare module '../builder.ts' {
  interface Enums {
    AlignmentMeasure: Measure
    Duplicates: Duplicates
    Normalization: Normalization
  }
}

const LEIFELD =
  'Leifeld 2017, “Discourse Network Analysis: Policy Debates as Dynamic Networks”, and the manual of Discourse Network Analyzer, applied to the side that a score takes'

builder.enumType('AlignmentMeasure', {
  description:
    'A measure of agreement between two actors. Scores of 2 and 1 are one side, -1 and -2 the opposite side, 0 is neither.',
  values: {
    AGREEMENT: {
      description:
        'The mean of 1 - |a - b| / 4 over the shared targets: 1 if all scores are equal, 0 if all are 2 against -2. Our own measure on the five-point scale. It is already a mean, so its normalization must be NONE.',
    },
    CONGRUENCE: {
      description: `How much they are on the same side: the sum, over targets and sides, of how often one takes the side times how often the other does, counted by \`duplicates\`. With STANDING, the number of shared targets on which both are on the same side, or both on neither. ${LEIFELD}.`,
    },
    CONFLICT: {
      description: `How much they are on opposite sides: the sum, over targets and sides, of how often one takes the side times how often the other takes the opposite side. ${LEIFELD}.`,
    },
    SUBTRACT: { description: `CONGRUENCE minus CONFLICT. ${LEIFELD}.` },
  },
})

const MANUAL = 'As the manual of Discourse Network Analyzer has it, in “Normalisation for One-Mode Networks”.'

builder.enumType('Normalization', {
  description:
    'A divisor that keeps actors with many stances from dominating. The count of an actor is how often it takes a side on the targets, counted by `duplicates`; with STANDING, the number of targets on which it has a score.',
  values: {
    NONE: { description: 'No divisor.' },
    AVERAGE: {
      description: `The mean of the two counts: (count of a + count of b) / 2. ${MANUAL}`,
    },
    JACCARD: {
      description: `only a + only b + agree: how often each takes a side that the other never takes, plus their congruence. If each side counts once, CONGRUENCE becomes the Jaccard coefficient of their sides. ${MANUAL}`,
    },
    COSINE: {
      description: `The square root of the product of the counts: √(count of a × count of b). If no score is 0, SUBTRACT becomes the cosine of the angle between their sides. Discourse Network Analyzer and its manual omit the root.`,
    },
  },
})

builder.enumType('Duplicates', {
  description:
    'How repeated stances of an actor on a target count. NEUTRAL and MIXED stances are on no side; NEUTRAL counts only with STANDING, as the score 0.',
  values: {
    STANDING: {
      description:
        'Only the standing position counts, as in `stanceMatrix`. An actor that was on both sides on the latest day has no score.',
    },
    INCLUDE: { description: 'Every stance counts, separately for and against.' },
    DOCUMENT: {
      description:
        'Each side counts once for each source that a stance on it cites. A stance that two sources report counts twice; two stances in one source count once.',
    },
    ACROSS_RANGE: { description: 'Each side counts at most once.' },
  },
})
