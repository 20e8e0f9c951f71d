import type { Code } from './codes.ts'
import type { Properties } from './properties.ts'

/** When a claim of a type holds: from one day to another, from its day on, or always. */
export type Tense = 'STATE' | 'ACT' | 'TIMELESS'

/**
 * A STATE holds from one day to another. An ACT has a day, and holds from it on. A TIMELESS claim has no dates and always
 * holds. `reveals` says whether the actor of the claim thereby shows to be for the policy or against it. In the sentence,
 * `<now|past|infinitive>` is the verb: its past if the claim is over, its infinitive if the claim is announced (`is to
 * hold`). A past that is empty or missing is the same as now. Each is written `one/many` if singular and plural differ.
 * `[…]` is left out if the first property in it has no value; of `[…;…]`, the second part then stands. `{of}` is the
 * preposition of the kind of `{to}`.
 */
export function row<
  const T extends Tense,
  const From extends readonly string[],
  const To extends readonly string[],
  const P extends Properties = Record<never, never>,
>(tense: T, from: From, to: To, sentence: string, properties?: P) {
  return { tense, from, to, sentence, reveals: null as Code<'Polarity'> | null, properties: properties ?? ({} as P) } // absent exactly when P is its default
}
