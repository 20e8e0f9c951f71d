import { cypher } from '../graph/cypher.ts'
import { type Filter, type Order, of as said } from '../graph/list.ts'
import { type Edge, list } from '../graph/loader.ts'
import { saidBy, standing } from './standing.ts'

/** How far two actors agree. They are slugs. */
export interface Alignment extends Edge {
  readonly a: string
  readonly b: string
  readonly value: number
  /** On how many targets both have a score, on how many of them they take the same side, and on how many opposite ones. */
  readonly shared: number
  readonly agree: number
  readonly disagree: number
  /** How far their scores lie apart, over all shared targets. */
  readonly distance: number
  /** On how many targets each has a score. */
  readonly targetsOfA: number
  readonly targetsOfB: number
}

/** Whose positions on what are compared: conditions in Cypher that are said of `it`. */
export interface Compared {
  readonly actors: string
  readonly others: string
  readonly targets: string
}

export interface AlignmentArgs extends Compared {
  readonly measure: Measure
  readonly normalization: Normalization
}

/** With what it takes to explain it. */
export interface ExplainedAlignment extends Alignment {
  readonly args: AlignmentArgs
  readonly filter: Filter
}

/** In the names of columns. */
const counted = {
  AGREEMENT: '1 - distance / (4 * shared)',
  CONGRUENCE: 'agree',
  CONFLICT: 'disagree',
  SUBTRACT: '(agree - disagree)',
} as const

const divisors = {
  NONE: null,
  AVERAGE: '((targetsOfA + targetsOfB) / 2)',
  JACCARD: '(targetsOfA + targetsOfB - shared)',
  COSINE: 'sqrt(targetsOfA * targetsOfB)',
} as const

export type Measure = keyof typeof counted
export type Normalization = keyof typeof divisors

/** What the value is made of, in the names of an alignment's fields. */
export function formulaOf(measure: Measure, normalization: Normalization): string {
  const divisor = divisors[normalization]
  return divisor === null ? counted[measure] : `${counted[measure]} / ${divisor}`
}

/** The formula with numbers in it. */
export function calculation(formula: string, row: Alignment): string {
  const numbers: Readonly<Record<string, unknown>> = { ...row }
  return formula.replace(/\b[a-zA-Z]+\b/g, (name) => String(numbers[name] ?? name))
}

/** A computed order: each page costs what comparing all pairs costs. */
export const alignments = list<Alignment, AlignmentArgs>(
  cypher('position/alignment'),
  (_, { measure, normalization, ...compared }) => ({
    hooks: {
      ...conditions(compared),
      value: () => withFloats(formulaOf(measure, normalization)),
    },
  }),
)

export const mostAlignedFirst: Order = { keys: [{ expression: 'value', descending: true }], unique: 'pair' }

/** The scores of two actors on a target. */
export interface SharedTarget extends Edge {
  readonly target: string
  readonly a: number
  readonly b: number
}

/** What an alignment is computed from: of a key of two slugs, by target. */
export const sharedTargets = list<SharedTarget, Compared>(cypher('position/shared'), (_, compared) => ({
  hooks: conditions(compared),
}))

function conditions({ actors, others, targets }: Compared) {
  return {
    actors: (it: string) => ` AND (${said(it, actors)})`,
    others: (it: string) => ` AND (${said(it, others)})`,
    targets: (it: string) => ` AND (${said(it, targets)})`,
    said: saidBy('SPEAKER'),
    standing,
  }
}

/** Neo4j divides integers without a remainder. */
const withFloats = (formula: string) =>
  formula.replace(/\b[248]\b/g, '$&.0').replace(/^\(?(agree|disagree)\b/, '1.0 * $&')
