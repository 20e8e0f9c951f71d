import { expect, test } from 'vitest'
import { textFilter } from '../../src/import/text-filter.ts'

const texts = (prefix: string, count: number) => Array.from({ length: count }, (_, number) => `${prefix}-${number}`)

test('A filter has every text that was added', () => {
  const filter = textFilter(2 ** 12) // far too small
  const added = [...texts('claim', 10_000), '', 'Ærø', '中兴']
  for (const text of added) filter.add(text)
  expect(added.filter((text) => !filter.mayHave(text))).toEqual([])
})

test('A filter has hardly any that was not, by the rate that is promised', () => {
  // 16 bits for each text, as with 16 million in one of standard size, and 8 bits
  for (const [bits, most] of [
    [2 ** 20, 1 / 350],
    [2 ** 19, 1 / 36],
  ] as const) {
    const filter = textFilter(bits)
    for (const text of texts('claim', 2 ** 16)) filter.add(text)
    const others = [...texts('claim-of-others', 50_000), ...texts('stance', 50_000)]
    const taken = others.filter((text) => filter.mayHave(text)).length
    expect(taken / others.length).toBeLessThan(most)
    expect(taken).toBeGreaterThan(0)
  }
})

test('A new filter has nothing', () => {
  expect(texts('claim', 1_000).filter(textFilter().mayHave)).toEqual([])
})
