import { beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { textKey, wordsIn } from '../../src/text/fold.ts'
import { loadSchema } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'

describe('A name in its compared form', () => {
  test.each([
    ['Zhōngxīng', 'zhongxing'],
    ['Zho\u0304ngxi\u0304ng', 'zhongxing'],
    ['U.S. companies', 'us companies'],
    ["Trump's  economic—advisors!", 'trumps economic advisors'],
    ['  Made-in-China (2025) ', 'made in china 2025'],
    ['Łódź, Größe & Ærø', 'lodz grosse aero'],
    ['İstanbul', 'istanbul'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['ＺＴＥ', 'zte'],
    ['中兴通讯', '中兴通讯'],
    ['🚀', ''],
  ] as const)('%s', (name, key) => {
    expect(textKey(name)).toBe(key)
  })
})

/** Letters of today's alphabets, whether or not NFKD decomposes them. */
const LATIN = [...lettersFrom(0xc0, 0x137), ...lettersFrom(0x139, 0x13e), ...lettersFrom(0x141, 0x148)]
const MORE_LATIN = [...lettersFrom(0x14a, 0x17f), ...lettersFrom(0x1e00, 0x1e99), ...lettersFrom(0x1ea0, 0x1ef9)]
const AFRICAN = [
  'Ɓ',
  'ɓ',
  'Ɖ',
  'ɖ',
  'Ɗ',
  'ɗ',
  'Ɛ',
  'ɛ',
  'Ǝ',
  'ǝ',
  'Ə',
  'ə',
  'Ƒ',
  'ƒ',
  'Ɠ',
  'ɠ',
  'Ƙ',
  'ƙ',
  'Ɲ',
  'ɲ',
  'Ɔ',
  'ɔ',
  'Ʋ',
  'ʋ',
  'Ƴ',
  'ƴ',
]
const OTHERS = [
  ...lettersFrom(0x386, 0x3ce),
  ...lettersFrom(0x400, 0x52f),
  ...lettersFrom(0x5d0, 0x5ea),
  ...lettersFrom(0xac00, 0xac1f),
]
const LETTERS = [...LATIN, ...MORE_LATIN, ...AFRICAN, ...OTHERS]

describe('The graph folds like our code', () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await openTestGraph()
    await wipe(graph)
    await loadSchema(graph)
    await graph.write(
      { name: 'test', text: CREATE },
      { rows: LETTERS.map((letter) => ({ letter, name: nameOf(letter) })) },
    )
    await graph.write(
      { name: 'test', text: 'UNWIND $names AS name CREATE (:Entity:Topic {slug: name, name: name})' },
      { names: ['𠮷野家', '🚀 Labs', 'Ｗ㎏…①½', 'ﬁne', '한국', 'が', 'ไทยแลนด์', 'हिन्दी', "'’.", 'a\u0000b', 'x\r\ny'] },
    )
    await deriveGraph(graph, { report: () => undefined })
  })

  test('the derived key is that of the name, for every letter', async () => {
    const rows = await graph.read({ name: 'test', text: 'MATCH (e:Entity) RETURN e.name AS name, e.nameKey AS key' })
    expect(rows).toHaveLength(LETTERS.length + 11)
    expect(rows.filter(({ name, key }) => textKey(String(name)) !== key)).toEqual([])
  })

  test('the index splits every name like our code: its words and their beginnings are found', async () => {
    const rows = await graph.read(
      { name: 'test', text: FIND },
      {
        rows: LETTERS.flatMap((letter) =>
          wordsIn(nameOf(letter)).map(({ key }) => ({ letter, query: `+nameKey:${key} +nameKey:${key}*` })),
        ),
      },
    )
    expect(rows.length).toBeGreaterThanOrEqual(LETTERS.length)
    expect(rows.filter(({ found }) => found !== true)).toEqual([])
  })

  test('no word is omitted, however frequent in a language', async () => {
    const [row] = await graph.read({ name: 'test', text: STOP_WORDS })
    expect(row?.['words']).toEqual([])
  })
})

const STOP_WORDS = `
CALL db.index.fulltext.listAvailableAnalyzers() YIELD analyzer, stopwords
WHERE analyzer = 'standard-no-stop-words'
RETURN stopwords AS words`

const CREATE = 'UNWIND $rows AS row CREATE (:Entity:Topic {slug: row.letter, name: row.name})'

const FIND = `
UNWIND $rows AS row
CALL (row) {
  CALL db.index.fulltext.queryNodes('entity_words', row.query) YIELD node
  RETURN collect(node.slug) AS slugs
}
RETURN row.letter AS letter, row.letter IN slugs AS found`

function nameOf(letter: string): string {
  return `bc${letter}df`
}

function lettersFrom(first: number, last: number): readonly string[] {
  const all = Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
  return all.filter((letter) => /\p{L}/u.test(letter))
}
