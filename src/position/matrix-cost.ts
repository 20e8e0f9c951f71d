import type { Cost } from '../declared/cost.ts'
import { badInput, shown } from '../errors.ts'
import { type ReadingAsked, readingOf } from './basis.ts'
import { workOf } from './basis-schema.ts'

declare module '../declared/cost.ts' {
  interface Sizes {
    readonly matrixRows: number
    readonly matrixColumns: number
    readonly matrixCells: number
  }
}

/** What it reads to choose its rows and columns, in points. */
const WORK = 1_000

/** What to ask for where a matrix is too heavy. */
const LESS = "a smaller 'maxHolders' or 'maxTargets', or for less of each cell,"

/** The most rows, and the most columns, of a matrix. */
export const MOST_COMPARED = 100

/** How many sources the stances of a matrix cite on average, at most. */
const CITATIONS = 2

interface Bounds extends ReadingAsked {
  readonly maxHolders: number
  readonly maxTargets: number
}

/** Throws BAD_USER_INPUT if a bound is out of range. */
export function keepBounds({ maxHolders, maxTargets, ...asked }: Bounds): void {
  readingOf('stanceMatrix', asked)
  for (const [name, bound] of Object.entries({ maxHolders, maxTargets })) {
    if (bound < 1 || bound > MOST_COMPARED) {
      throw badInput(`Argument '${name}' of 'stanceMatrix' must be from 1 to ${MOST_COMPARED}; got ${shown(bound)}.`)
    }
  }
}

export const matrixCost: Cost<Bounds> = {
  sizes: {
    matrixRows: ({ maxHolders }) => maxHolders,
    matrixColumns: ({ maxTargets }) => maxTargets,
    matrixCells: ({ maxHolders, maxTargets }) => maxHolders * maxTargets,
    citations: () => CITATIONS,
  },
  work: workOf(WORK),
  less: LESS,
}
