import { expect, test } from 'vitest'
import { afterCited } from '../../src/import/after-cited.ts'

const cites = (slug: string, ...others: readonly string[]) => ({ slug, citations: others.map((other) => `${other}#1`) })
const slugsOf = (all: readonly { readonly slug: string }[]) => all.map(({ slug }) => slug).join(' ')

test.for([
  ['none', [], '', 0],
  ['as they came, where none cites another', [cites('b', 'x'), cites('a', 'y')], 'b a', 2],
  ['after what they cite', [cites('a', 'b'), cites('b', 'c'), cites('c', 'x')], 'c b a', 3],
  ['after all that they cite', [cites('a', 'b', 'c'), cites('c', 'x'), cites('b', 'c', 'x')], 'c b a', 3],
  ['what cites itself as if it did not', [cites('a', 'a', 'b'), cites('b', 'b')], 'b a', 2],
  [
    'circles and what depends on them at the end',
    [cites('a', 'b'), cites('b', 'a'), cites('c', 'a'), cites('d', 'x')],
    'd a b c',
    1,
  ],
  ['one that is there twice', [cites('a', 'b'), cites('b', 'x'), cites('b', 'x'), cites('a', 'b')], 'b a b a', 4],
  [
    'one that is there twice and cites differently',
    [cites('a', 'b'), cites('b', 'c'), cites('b', 'x'), cites('c', 'y')],
    'c b a b',
    4,
  ],
  ['an update after the row that creates it', [cites('a', 'b'), cites('a'), cites('b', 'x')], 'b a a', 3],
] as const)('%s', ([, sources, order, circular]) => {
  const found = afterCited(sources)
  expect([slugsOf(found.ordered), found.circular]).toEqual([order, circular])
})

test('a chain of ten thousand, the last one first', () => {
  const chain = Array.from({ length: 10_000 }, (_, n) => cites(`s${n}`, `s${n + 1}`))
  const { ordered, circular } = afterCited(chain)
  expect([ordered[0]?.slug, ordered.at(-1)?.slug, circular]).toEqual(['s9999', 's0', 10_000])
})

test('a hundred thousand that cite the same one, which comes last', () => {
  const { ordered, circular } = afterCited([
    ...Array.from({ length: 100_000 }, (_, n) => cites(`s${n}`, 'hub')),
    cites('hub', 'x'),
  ])
  expect([ordered[0]?.slug, ordered.at(-1)?.slug, circular]).toEqual(['hub', 's99999', 100_001])
})
