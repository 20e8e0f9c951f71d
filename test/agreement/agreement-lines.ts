import { scores } from '../../src/model/codes.ts'
import { alpha, type CodedClaim, type Coding, interval, madeByBoth, madeByOne, nominal, overlap } from './agreement.ts'

const KINDS: readonly (readonly [string, (claim: CodedClaim) => boolean])[] = [
  ['stances', ({ type }) => type === 'STANCE'],
  ['CONCERNS', ({ type }) => type === 'CONCERNS'],
  ['other relationships', ({ type }) => type !== 'STANCE' && type !== 'CONCERNS'],
  ['all claims', () => true],
]

/** The report: claims that both made, by kind; agreement on those; the largest disagreements. */
export function agreementLines(first: Coding, second: Coding): readonly string[] {
  const parted = [...madeByOne(first, second), ...madeByOne(second, first)]
  return [
    tableLine('Claims', ['first', 'second', 'both', 'Jaccard', 'Dice']),
    ...KINDS.map(([name, isOne]) => overlapLine(name, first.filter(isOne), second.filter(isOne))),
    '',
    'Krippendorff’s alpha, over what both made',
    ...alphaLines(first, second),
    '',
    'Made by one of the two only, by type',
    ...typeLines(parted),
    '',
    'Stances of the first only',
    ...stanceLines(madeByOne(first, second)),
    '',
    'Stances of the second only; ? marks what the graph has no entity for',
    ...stanceLines(madeByOne(second, first)),
  ]
}

/**
 * Alphas of position and confidence over the claims that both made; null where all values are equal, so chance cannot
 * be beaten.
 */
export function alphas(first: Coding, second: Coding) {
  const both = madeByBoth(first, second)
  const positions = both.flatMap(([a, b]) => (a.position && b.position ? [[a.position, b.position]] : []))
  const scored = positions.map((pair) => pair.map((position) => SCORES.get(position) ?? null))
  const confidence = both.map(([a, b]) => [a.confidence, b.confidence])
  return {
    positions: alpha(positions, nominal),
    scores: alpha(
      scored.map((pair) => pair.filter((score) => score !== null)), // MIXED has no score
      interval,
    ),
    confidence: alpha(confidence, interval),
  }
}

const SCORES: ReadonlyMap<string, number | null> = new Map(Object.entries(scores))

function overlapLine(name: string, first: Coding, second: Coding): string {
  const { both, jaccard, dice, ...each } = overlap(first, second)
  return tableLine(name, [each.first, each.second, both, jaccard.toFixed(2), dice.toFixed(2)])
}

function tableLine(name: string, cells: readonly (string | number)[]): string {
  return name.padEnd(19) + cells.map((cell) => String(cell).padStart(9)).join('')
}

function alphaLines(first: Coding, second: Coding): readonly string[] {
  const { positions, scores, confidence } = alphas(first, second)
  return [
    `positions of stances, nominal     ${shown(positions)}`,
    `positions of stances, as scores   ${shown(scores)}`,
    `confidence of all claims          ${shown(confidence)}`,
  ]
}

function shown(value: number | null): string {
  return value === null ? 'none: all are alike' : value.toFixed(2)
}

function typeLines(claims: Coding): readonly string[] {
  const numbers = Map.groupBy(claims, ({ type }) => type)
  return [...numbers]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([type, { length }]) => `${String(length).padStart(5)}  ${type}`)
}

function stanceLines(claims: Coding): readonly string[] {
  return claims.filter(({ type }) => type === 'STANCE').map(({ from, to }) => `       ${from} on ${to}`)
}
