import { scores } from '../../src/model/codes.ts'
import { alpha, type CodedClaim, type Coding, interval, madeByBoth, madeByOne, nominal, overlap } from './agreement.ts'
import { type BlindCoding, comparable } from './codings.ts'

/** The report: claims that both made, by kind; agreement on those; the largest disagreements. */
export function agreementLines(graph: Coding, other: BlindCoding): readonly string[] {
  const first = comparable(graph, other)
  const [firstOnly, otherOnly] = [madeByOne(first, other.claims), madeByOne(other.claims, first)]
  return [
    tableLine('Claims', ['first', other.name, 'both', 'Jaccard', 'Dice']),
    ...overlapLines(first, other),
    '',
    'Krippendorff’s alpha, over what both made',
    ...alphaLines(first, other.claims),
    '',
    tableLine('Made by one only, by type', ['first', other.name]),
    ...typeLines(firstOnly, otherOnly),
    '',
    'Stances of the first only',
    ...stanceLines(firstOnly),
    '',
    `Stances of the ${other.name} only; ? marks what the graph has no entity for`,
    ...stanceLines(otherOnly),
  ]
}

/**
 * Alphas over the claims that both made; null where all values are equal, so chance cannot be beaten, or where one of
 * the two did not code it.
 */
export function alphas(first: Coding, second: Coding) {
  const both = madeByBoth(first, second)
  const alphaOf = <T>(value: (claim: CodedClaim) => T | null, difference: (a: T, b: T) => number) =>
    alpha(
      both.map((pair) => pair.map(value).filter((it) => it !== null)),
      difference,
    )
  return {
    positions: alphaOf(({ position }) => position, nominal),
    scores: alphaOf(({ position }) => SCORES.get(position ?? '') ?? null, interval), // MIXED has no score
    confidence: alphaOf(({ confidence }) => confidence, interval),
    modality: alphaOf(({ modality }) => modality, nominal),
    polarity: alphaOf(({ polarity }) => polarity, nominal),
  }
}

const SCORES: ReadonlyMap<string, number | null> = new Map(Object.entries(scores))

function overlapLines(first: Coding, { claims, targetsInCodebook }: BlindCoding): readonly string[] {
  const isUntold = ({ type, to }: CodedClaim) => type === 'STANCE' && !targetsInCodebook.has(to)
  const kinds: readonly (readonly [string, (claim: CodedClaim) => boolean])[] = [
    ['stances', ({ type }) => type === 'STANCE'],
    ...(targetsInCodebook.size > 0 ? [['  target not in codebook', isUntold] as const] : []),
    ['CONCERNS', ({ type }) => type === 'CONCERNS'],
    ['BEARS_ON', ({ type }) => type === 'BEARS_ON'],
    ['other relationships', ({ type }) => !['STANCE', 'CONCERNS', 'BEARS_ON'].includes(type)],
    ['all claims', () => true],
  ]
  return kinds
    .map(([name, isOne]) => [name, overlap(first.filter(isOne), claims.filter(isOne))] as const)
    .filter(([, { first, second }]) => first + second > 0)
    .map(([name, { first, second, both, jaccard, dice }]) =>
      tableLine(name, [first, second, both, jaccard.toFixed(2), dice.toFixed(2)]),
    )
}

function tableLine(name: string, cells: readonly (string | number)[]): string {
  return name.padEnd(25) + cells.map((cell) => String(cell).padStart(8)).join('')
}

function alphaLines(first: Coding, second: Coding): readonly string[] {
  const { positions, scores, confidence, modality, polarity } = alphas(first, second)
  return [
    `positions of stances, nominal     ${shown(positions)}`,
    `positions of stances, as scores   ${shown(scores)}`,
    `confidence of all claims          ${shown(confidence)}`,
    `modality of all claims            ${shown(modality)}`,
    `polarity of BEARS_ON              ${shown(polarity)}`,
  ]
}

function shown(value: number | null): string {
  return value === null ? 'none: all are alike, or one did not code it' : value.toFixed(2)
}

function typeLines(firstOnly: Coding, otherOnly: Coding): readonly string[] {
  const [ofFirst, ofOther] = [firstOnly, otherOnly].map((coding) => Map.groupBy(coding, ({ type }) => type))
  return [...Map.groupBy([...firstOnly, ...otherOnly], ({ type }) => type)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([type]) =>
      tableLine(
        `  ${type}`,
        [ofFirst, ofOther].map((claims) => claims?.get(type)?.length ?? 0),
      ),
    )
}

function stanceLines(claims: Coding): readonly string[] {
  return claims.filter(({ type }) => type === 'STANCE').map(({ from, to }) => `       ${from} on ${to}`)
}
