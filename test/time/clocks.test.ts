import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { clocksOf, lasting, past, unasked, under, visible } from '../../src/time/clocks.ts'

describe('What is asked for is judged by', () => {
  test.for([
    ['today, without a date', {}, '2018-05-03', '2018-05-03'],
    ['the window of a date', { validAt: '2018-02' }, '2018-02-01', '2018-02-28'],
    ['the day of an earlier moment', { knownAt: '2017-01-01T00:00:00.000Z' }, '2017-01-01', '2017-01-01'],
    ['today, before a moment to come', { knownAt: '2019-01-01T00:00:00.000Z' }, '2018-05-03', '2018-05-03'],
  ] as const)('%s', ([, asked, over, begun]) => {
    expect(clocksOf({ ...unasked, ...asked }, '2018-05-03')).toMatchObject({ over, begun })
  })
})

describe('A statement of what is possible', () => {
  test('compares the other days, and is the same else', () => {
    const order = ' ORDER BY r.fromDay DESC'
    expect(under('POSSIBLE', `${lasting('r')}${order}`)).toBe(
      `r.earliestFromDay <= $begun AND r.latestToDay >= $over${order}`,
    )
    expect(under('POSSIBLE', past('r'))).toBe('r.toDay < $over')
    expect(under('POSSIBLE', visible('r'))).toMatch(
      /^r\.earliestFromDay <= \$validTo AND r\.latestToDay >= \$validFrom/,
    )
    expect(under('CERTAIN', visible('r'))).toBe(visible('r'))
  })

  test('is asked of under moments that are named', () => {
    expect(under('POSSIBLE', past('s', 'before_'))).toBe('s.toDay < $before_over')
    expect(under('POSSIBLE', visible('s', 'before_'))).toContain('s.earliestFromDay <= $before_validTo')
  })
})

test('Every statement compares days as one of what is possible can exchange them', () => {
  const files = globSync(['cypher/**/*.cypher', 'src/**/*.ts'], { exclude: ['cypher/{check,derive,seed}/**'] })
  const comparisons = files.flatMap((file) =>
    Array.from(
      readFileSync(file, 'utf8').matchAll(/\.(?:earliestFromDay|fromDay|toDay|latestToDay) *[<>=]+ *\$\w+/g),
      ([comparison]) => ({ file, comparison }),
    ),
  )
  expect(comparisons.length).toBeGreaterThan(10)
  expect(comparisons.filter(({ comparison }) => under('POSSIBLE', comparison) === comparison)).toEqual([])
})
