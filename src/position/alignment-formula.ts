import type { ActorPair } from './alignment-pairs.ts'

/** How two actors' sides are measured against each other. */
export interface Formula {
  readonly measure: Measure
  readonly normalization: Normalization
}

type Figures = Omit<ActorPair, 'a' | 'b'>

interface Term {
  /** In the names of figures. */
  readonly text: string
  readonly of: (figures: Figures) => number
}

const counts = {
  AGREEMENT: { text: '1 - distance / (4 * shared)', of: ({ distance, shared }) => 1 - (distance ?? 0) / (4 * shared) },
  CONGRUENCE: { text: 'agree', of: ({ agree }) => agree },
  CONFLICT: { text: 'disagree', of: ({ disagree }) => disagree },
  SUBTRACT: { text: '(agree - disagree)', of: ({ agree, disagree }) => agree - disagree },
} as const satisfies Readonly<Record<string, Term>>

const divisors = {
  NONE: { text: '', of: () => 1 },
  AVERAGE: { text: ' / ((countOfA + countOfB) / 2)', of: ({ countOfA, countOfB }) => (countOfA + countOfB) / 2 },
  JACCARD: { text: ' / (onlyA + onlyB + agree)', of: ({ onlyA, onlyB, agree }) => onlyA + onlyB + agree },
  COSINE: { text: ' / sqrt(countOfA * countOfB)', of: ({ countOfA, countOfB }) => Math.sqrt(countOfA * countOfB) },
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
