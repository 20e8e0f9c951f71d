import type { Pair } from './alignment-pairs.ts'

/** How two actors' scores are measured against each other. */
export interface Formula {
  readonly measure: Measure
  readonly normalization: Normalization
}

type Figures = Pick<Pair, 'shared' | 'agree' | 'disagree' | 'distance' | 'targetsOfA' | 'targetsOfB'>

interface Term {
  /** In the names of figures. */
  readonly text: string
  readonly of: (figures: Figures) => number
}

const counts = {
  AGREEMENT: { text: '1 - distance / (4 * shared)', of: ({ distance, shared }) => 1 - distance / (4 * shared) },
  CONGRUENCE: { text: 'agree', of: ({ agree }) => agree },
  CONFLICT: { text: 'disagree', of: ({ disagree }) => disagree },
  SUBTRACT: { text: '(agree - disagree)', of: ({ agree, disagree }) => agree - disagree },
} as const satisfies Readonly<Record<string, Term>>

const divisors = {
  NONE: { text: '', of: () => 1 },
  AVERAGE: { text: ' / ((targetsOfA + targetsOfB) / 2)', of: (pair) => (pair.targetsOfA + pair.targetsOfB) / 2 },
  JACCARD: {
    text: ' / (targetsOfA + targetsOfB - agree)',
    of: (pair) => pair.targetsOfA + pair.targetsOfB - pair.agree,
  },
  COSINE: { text: ' / sqrt(targetsOfA * targetsOfB)', of: (pair) => Math.sqrt(pair.targetsOfA * pair.targetsOfB) },
} as const satisfies Readonly<Record<string, Term>>

export type Measure = keyof typeof counts
export type Normalization = keyof typeof divisors

export function formulaOf({ measure, normalization }: Formula): string {
  return counts[measure].text + divisors[normalization].text
}

/** To six places. */
export function valueBy({ measure, normalization }: Formula, figures: Figures): number {
  return Number((counts[measure].of(figures) / divisors[normalization].of(figures)).toFixed(6)) + 0 // never -0
}

/** The formula with numbers in it. */
export function calculation(formula: string, figures: Figures): string {
  const numbers: Readonly<Record<string, unknown>> = { ...figures }
  return formula.replace(/\b[a-zA-Z]+\b/g, (name) => String(numbers[name] ?? name))
}
