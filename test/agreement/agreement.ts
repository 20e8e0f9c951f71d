/** The parts of a claim on which coders can agree. */
export interface CodedClaim {
  /** The relationship's type; `STANCE` from a holder to its target. */
  readonly type: string
  readonly from: string
  readonly to: string
  readonly confidence: number
  /** Null unless it is a stance. */
  readonly position: string | null
  /** Null if it was not coded. */
  readonly modality: string | null
  /** Null unless it is a BEARS_ON. */
  readonly polarity: string | null
}

export type Coding = readonly CodedClaim[]

export interface Overlap {
  readonly first: number
  readonly second: number
  readonly both: number
  /** The share of all claims that both coders made. */
  readonly jaccard: number
  /** The probability that a claim made by one coder was also made by the other. */
  readonly dice: number
}

/** How far two coders made the same claims, regardless of their details. */
export function overlap(first: Coding, second: Coding): Overlap {
  const [a, b] = [new Set(first.map(keyOf)), new Set(second.map(keyOf))]
  const both = a.intersection(b).size
  return {
    first: a.size,
    second: b.size,
    both,
    jaccard: both / a.union(b).size,
    dice: (2 * both) / (a.size + b.size),
  }
}

/** The claims that both made, in pairs: the first coder's version and the second's. */
export function madeByBoth(first: Coding, second: Coding): readonly (readonly [CodedClaim, CodedClaim])[] {
  const others = new Map(second.map((claim) => [keyOf(claim), claim]))
  return first.flatMap((claim) => {
    const other = others.get(keyOf(claim))
    return other ? [[claim, other] as const] : []
  })
}

/** The claims in `coding` that are not in `other`. */
export function madeByOne(coding: Coding, other: Coding): Coding {
  const keys = new Set(other.map(keyOf))
  return coding.filter((claim) => !keys.has(keyOf(claim)))
}

/**
 * Krippendorff's alpha: 1 if the values given to each unit agree, 0 if they agree no better than by chance. Units with
 * a single value are ignored; null if all values are the same, so that chance cannot be beaten. After Krippendorff
 * (2011), Computing Krippendorff's Alpha-Reliability, section F: 1 - observed / expected.
 */
export function alpha<T>(units: readonly (readonly T[])[], difference: (a: T, b: T) => number): number | null {
  const pairable = units.filter((values) => values.length > 1)
  const all = pairable.flat()
  const observed = sum(pairable.map((values) => differences(values, difference) / (values.length - 1)))
  const expected = differences(all, difference) / (all.length - 1)
  return expected > 0 ? 1 - observed / expected : null
}

export const nominal = (a: unknown, b: unknown): number => (a === b ? 0 : 1)

export const interval = (a: number, b: number): number => (a - b) ** 2

/** The sum over all ordered pairs. */
function differences<T>(values: readonly T[], difference: (a: T, b: T) => number): number {
  return sum(values.flatMap((a) => values.map((b) => difference(a, b))))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function keyOf({ type, from, to }: CodedClaim): string {
  const ends = type === 'COMPETES_WITH' ? [from, to].sort() : [from, to]
  return [type, ...ends].join(' ')
}
