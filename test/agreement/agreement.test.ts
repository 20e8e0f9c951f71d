import { describe, expect, test } from 'vitest'
import { openTestGraph, useGraph } from '../graph.ts'
import { alpha, type CodedClaim, interval, madeByOne, nominal, overlap } from './agreement.ts'
import { agreementLines, alphas } from './agreement-lines.ts'
import { firstCoding, secondCoding } from './codings.ts'

useGraph('article')

describe('Alpha, against the worked examples of Krippendorff (2011)', () => {
  test('of two coders and two values', () => {
    const units = columns(['0100000010', '1110010000'])

    // Of 20 values 14 are 0 and 6 are 1, and 4 of the 10 units differ: 1 - 19 · 4 / (14 · 6).
    expect(alpha(units, nominal)).toBeCloseTo(0.095, 3)
  })

  test('of two coders and five values', () => {
    const units = columns(['aabbdcccedda', 'babbbccceddd'])

    // Of 24 values 4 are a, 6 b, 6 c, 6 d and 2 e, and 9 of the 12 units agree: (23 · 18 - 104) / (23 · 24 - 104).
    expect(alpha(units, nominal)).toBeCloseTo(0.692, 3)
  })

  test('of four coders, each with gaps', () => {
    const units = columns(['123321412...', '1233224125.3', '.3332342251.', '12332441251.']).map((unit) =>
      unit.map(Number),
    )

    expect(alpha(units, nominal)).toBeCloseTo(0.743, 3)
    expect(alpha(units, interval)).toBeCloseTo(0.849, 3)
  })
})

describe('Alpha', () => {
  test('is 1 where all agree, and below 0 where they agree less than chance would', () => {
    expect(alpha(columns(['ab', 'ab']), nominal)).toBe(1)
    expect(alpha(columns(['ab', 'ba']), nominal)).toBeLessThan(0)
  })

  test('is null where there is only one value: agreeing on it proves nothing', () => {
    expect(alpha(columns(['aaa', 'aaa']), nominal)).toBeNull()
    expect(alpha([], nominal)).toBeNull()
  })
})

describe('The same claim', () => {
  test('has the same type and both ends, whatever else is said of it', () => {
    const first = [claim('PART_OF', 'a', 'b'), claim('PART_OF', 'b', 'c'), claim('STANCE', 'a', 'p', 'SUPPORTS')]
    const second = [claim('BASED_IN', 'a', 'b'), claim('PART_OF', 'c', 'b'), claim('STANCE', 'a', 'p', 'OPPOSES')]

    expect(overlap(first, second)).toEqual({ first: 3, second: 3, both: 1, jaccard: 1 / 5, dice: 1 / 3 })
    expect(madeByOne(first, second)).toEqual(first.slice(0, 2))
  })

  test('of a symmetric type may start at either end', () => {
    const { both } = overlap([claim('COMPETES_WITH', 'b', 'a')], [claim('COMPETES_WITH', 'a', 'b')])

    expect(both).toBe(1)
  })

  test('whose position has no score counts for the nominal alpha only', () => {
    const agreed = [claim('STANCE', 'a', 'p', 'SUPPORTS'), claim('STANCE', 'a', 'q', 'OPPOSES')]
    const first = [...agreed, claim('STANCE', 'a', 'r', 'MIXED')]
    const second = [...agreed, claim('STANCE', 'a', 'r', 'SUPPORTS')]

    expect(alphas(first, second)).toMatchObject({ scores: 1 })
    expect(alphas(first, second).positions).toBeLessThan(1)
  })
})

/**
 * The figures that the codebook states. If a change of the coding moves them, reread what the second coder made of the
 * passage, then update the figures here and in section 10 of the codebook.
 */
describe('The graph of the article and the second coding of it', () => {
  test.each([
    { claims: 'stances', of: isStance, both: 65, jaccard: 0.87, dice: 0.93 },
    { claims: 'CONCERNS', of: isConcerns, both: 152, jaccard: 0.66, dice: 0.79 },
    { claims: 'other relationships', of: isOther, both: 129, jaccard: 0.59, dice: 0.74 },
    { claims: 'all claims', of: () => true, both: 346, jaccard: 0.66, dice: 0.79 },
  ])('share of $claims', async ({ of, both, jaccard, dice }) => {
    const [first, second] = await codings()

    const found = overlap(first.filter(of), second.filter(of))

    expect(found.both).toBe(both)
    expect(found.jaccard).toBeCloseTo(jaccard, 2)
    expect(found.dice).toBeCloseTo(dice, 2)
  })

  test('agree on what they both made', async () => {
    const { positions, scores, confidence } = alphas(...(await codings()))

    expect(positions).toBe(1)
    expect(scores).toBe(1)
    expect(confidence).toBeCloseTo(0.87, 2)
  })

  test('name the same entities; extra entities of the second coding are marked', async () => {
    const [first, second] = await codings()
    const known = new Set(first.flatMap(({ from, to }) => [from, to]))

    const unknown = second.flatMap(({ from, to }) => [from, to]).filter((slug) => !known.has(slug))

    expect(new Set(unknown)).toEqual(
      new Set(['?free-meals', '?future-of-global-technology', '?subsidies-bring-dominance']),
    )
  })

  test('are reported with the stances on which they disagree', async () => {
    const lines = agreementLines(...(await codings()))

    expect(lines).toContain('all claims               479      393      346     0.66     0.79')
    expect(lines).toContain('       us-officials on subsidies-lead-to-dominance')
    expect(lines).toContain('       us-officials on ?subsidies-bring-dominance')
  })
})

async function codings() {
  return [await firstCoding(await openTestGraph()), secondCoding()] as const
}

function isStance({ type }: CodedClaim): boolean {
  return type === 'STANCE'
}

function isConcerns({ type }: CodedClaim): boolean {
  return type === 'CONCERNS'
}

function isOther(coded: CodedClaim): boolean {
  return !isStance(coded) && !isConcerns(coded)
}

function claim(type: string, from: string, to: string, position: string | null = null): CodedClaim {
  return { type, from, to, position, confidence: 1 }
}

/** One string per coder, one character per unit; a dot means no value. */
function columns(coders: readonly string[]): readonly (readonly string[])[] {
  const [first = ''] = coders
  return [...first].map((_, unit) => coders.map((coder) => coder.charAt(unit)).filter((value) => value !== '.'))
}
