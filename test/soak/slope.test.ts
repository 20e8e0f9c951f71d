import { describe, expect, test } from 'vitest'
import { MOST_RISE } from './bounds.ts'
import { median, type Point, rise } from './slope.ts'

/** The same numbers from 0 to 1 at each run. */
function numbers(seed: number): () => number {
  let value = seed
  return () => {
    value = (Math.imul(value, 1664525) + 1013904223) | 0
    return (value >>> 0) / 2 ** 32
  }
}

/** 45 measurements of 200 with noise of ±3 %, one in eight of which is half as much again, on a line that rises. */
function measured(seed: number, risen: number): readonly Point[] {
  const next = numbers(seed)
  return Array.from({ length: 45 }, (_, at) => {
    const level = 200 * (1 + (risen * at) / 44)
    const noise = level * 0.06 * (next() - 0.5)
    return [at * 10, level + noise + (next() < 1 / 8 ? 100 : 0)]
  })
}

const seeds = Array.from({ length: 50 }, (_, n) => 7 * n + 1)

describe('The rise of what is measured', () => {
  test('is that of the line, whatever the unit of time', () => {
    const line: readonly Point[] = [0, 1, 2, 3, 4].map((at) => [at * 60_000, 100 + at])
    expect(rise(line)).toBeCloseTo(4 / 102)
  })

  test('is nothing if nothing rises, and fewer for what falls', () => {
    expect(rise([0, 1, 2].map((at): Point => [at, 7]))).toBe(0)
    expect(rise([0, 1, 2].map((at): Point => [at, 7 - at]))).toBeLessThan(0)
  })

  test('is not a number where nothing was measured, which is below no bound', () => {
    expect(rise([]) <= MOST_RISE).toBe(false)
    expect(rise([[0, 1]]) <= MOST_RISE).toBe(false)
  })
})

test('A leak is found below the noise, and noise is no leak', () => {
  expect(seeds.filter((seed) => rise(measured(seed, 0)) > MOST_RISE)).toEqual([])
  expect(seeds.filter((seed) => rise(measured(seed, 0.1)) <= MOST_RISE)).toEqual([])
})

test('The median of an even number of values is between two of them', () => {
  expect([median([3]), median([4, 1, 3, 2]), median([])]).toEqual([3, 2.5, Number.NaN])
})
