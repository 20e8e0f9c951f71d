import type { Beginning } from './beginning.ts'

/** A condition in Cypher, and whether it is several that must all hold. */
export interface Condition {
  readonly text: string
  readonly isBoth: boolean
  /** Set if only what has one of a few keys can meet it. */
  readonly beginning?: Beginning
}

/** The same condition with a beginning: unless it says more, from keys that are given and that all meet it. */
export function begun(
  condition: Condition,
  beginning: Pick<Beginning, 'property' | 'keys'> & Partial<Beginning>,
): Condition {
  return { ...condition, beginning: { rest: 'true', otherwise: null, find: null, instead: null, ...beginning } }
}

/**
 * Holds of nothing. As a literal, Neo4j would see it as it plans, drop what the statement reads, and then reject the
 * statement because its `USING INDEX` has nothing to refer to.
 */
export const NOTHING = "toBoolean('false')"

export const single = (text: string): Condition => ({ text, isBoth: false })

/** Whichever condition has a beginning is one for all of them. */
export function allTrue(conditions: readonly Condition[]): Condition {
  const isBoth = conditions.length > 1 || conditions.some(({ isBoth }) => isBoth)
  const with_ = conditions.findIndex(({ beginning }) => beginning)
  const beginning = conditions[with_]?.beginning
  const joined = (own?: string) =>
    conjunction(conditions.map(({ text }, index) => (index === with_ ? (own ?? text) : text)))
  if (!beginning) return { text: joined(), isBoth }
  const { rest, otherwise } = beginning
  const whole = { ...beginning, rest: joined(rest), otherwise: otherwise === null ? null : joined(otherwise) }
  return { text: joined(), isBoth, beginning: whole }
}

function conjunction(texts: readonly string[]): string {
  return (
    texts
      .filter((text) => text !== 'true')
      .map(enclosed)
      .join(' AND ') || 'true'
  )
}

/**
 * A condition as one of several. Neo4j turns an OR of ANDs into an AND of ORs, which repeats each of them once for
 * every combination of the others, and plans each subquery as often; in a function's argument it stays as it is.
 */
export function alternative({ text, isBoth }: Condition): string {
  return isBoth ? certainly(text) : enclosed(text)
}

/** A missing value makes a comparison neither true nor false: then it does not hold, and its negation does. */
export function certainly(text: string): string {
  return `coalesce(${text}, false)`
}

export function enclosed(text: string): string {
  return / (AND|OR) /.test(text) ? `(${text})` : text
}
