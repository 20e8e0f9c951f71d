import type { Code } from './codes.ts'
import type { Properties } from './properties.ts'

/** When a claim of a type holds: from a day to a day; from its day on, for it stays done; or always. */
export type Tense = 'STATE' | 'ACT' | 'TIMELESS'

/**
 * A STATE holds from a day to a day. An ACT has a day, and stays done from it on. What is TIMELESS has no dates and
 * holds on every day. `reveals` is set where whoever makes the claim shows by it that it is for the policy, or against
 * it. In the sentence, `<now|past|infinitive>` chooses by whether it is over, and takes the infinitive of what is
 * announced (`is to hold`); an empty past is the same as now. Each is written `one/many` where number tells. `[…]` is
 * left out where the property in it has no value.
 */
export function row<
  const T extends Tense,
  const From extends readonly string[],
  const To extends readonly string[],
  const P extends Properties = Record<never, never>,
>(tense: T, from: From, to: To, sentence: string, properties?: P) {
  return { tense, from, to, sentence, reveals: null as Code<'Polarity'> | null, properties: properties ?? ({} as P) } // absent exactly when P is its default
}
