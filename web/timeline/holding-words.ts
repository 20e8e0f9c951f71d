import type { Clocks } from '../clocks/clocks.ts'

/** How to say that a claim is in the list of those of a date, or is not: without POSSIBLE, it has the certain ones alone. */
export const holdingWords = ({ certainty }: Clocks) =>
  certainty === 'POSSIBLE'
    ? { listed: 'may hold', several: 'may hold', other: 'does not hold' }
    : { listed: 'certainly holds', several: 'certainly hold', other: 'may not hold' }
