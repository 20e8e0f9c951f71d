import { type Clocks, isDate } from '../clocks/clocks.ts'
import { dateInWords, momentInWords } from '../clocks/dates-in-words.ts'
import type { Gone } from './movement.ts'

/** The earlier of two states that are compared: of the world if it is a date, of what the graph knew if it is a moment. */
export interface Earlier {
  readonly clocks: Clocks
  readonly gone: Gone
  /** The date or moment in words. */
  readonly name: string
  /** Whether it lies wholly before the other one. */
  readonly isBefore: boolean
}

export function earlierOf(since: string, clocks: Clocks): Earlier {
  const { at, known } = clocks
  if (isDate(since)) {
    const isBefore = at === null || (since < at && !at.startsWith(since))
    return { clocks: { ...clocks, at: since }, gone: 'ENDED', name: dateInWords(since), isBefore }
  }
  const isBefore = known === null || Date.parse(since) < Date.parse(known)
  return { clocks: { ...clocks, known: since }, gone: 'RETRACTED', name: momentInWords(since), isBefore }
}
