import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { longCases, SEED } from '../figures.ts'
import { openTestGraph } from '../graph.ts'
import { type Answered, type Given, loadEntities, SEARCH } from './search-graph.ts'

const graph = await openTestGraph()
const ask = asker(graph)

/** Words that differ by one letter from one another, so that forgiving a typo takes as many terms as Lucene allows. */
const ALIKE = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((one) =>
  [...'abcdefghij'].map((two) => `jalike${one}wor${two}`),
)

const ENTITIES: readonly Given[] = [
  {
    slug: 'zte',
    name: 'ZTE',
    aliases: ['中兴', '<b>ZTE</b>'],
    description: 'AND OR NOT TO name:zte "quoted" (a+)+$ \\ / ~2',
  },
  { slug: 'rocket', name: '🚀 Labs', description: 'x'.repeat(5_000) },
  { slug: 'bidi', name: '\u202Eexe.txt', aliases: ['a\u0000b', '\ud83d broken', ''] },
  { slug: 'nameless', name: '...' },
  ...ALIKE.map((word) => ({ slug: word, name: word, aliases: [word], description: word })),
]

beforeAll(() => loadEntities(graph, ENTITIES))

/** Requests every field, and checks what each answer must fulfil. */
async function search(text: string, variables = {}) {
  const { data, errors, statements, runs } = await ask<Answered>(SEARCH, { text, ...variables })
  expect(errors, JSON.stringify(text)).toEqual([])
  expect(statements.length).toBeLessThanOrEqual(2)
  for (const { matched } of data.search.edges) {
    const { snippet, hits } = matched
    for (const { start, end } of hits) {
      expect(start).toBeLessThan(end)
      expect(snippet.slice(start, end)).toHaveLength(end - start)
    }
  }
  expect(data.search.edges.length).toBeLessThanOrEqual(data.search.totalCount)
  return { slugs: data.search.edges.map(({ node }) => node.slug), totalCount: data.search.totalCount, runs }
}

describe('Lucene’s syntax is plain text', () => {
  test.each([
    'zte*',
    '*',
    '*te',
    'z?e',
    '?',
    'zte~',
    '~',
    '~1',
    'zte~2',
    'zte^9',
    '^',
    '"zte',
    'zte"',
    '"zte"~5',
    '""',
    '"\\"',
    '[a TO z]',
    '{a TO z}',
    '[* TO *]',
    'name:zte',
    'name:',
    ':zte',
    '*:*',
    '_exists_:name',
    '+zte',
    '-zte',
    '+',
    '-',
    '&&',
    '||',
    'zte && zte',
    'zte || !zte',
    'NOT',
    'NOT zte',
    'AND',
    'AND zte',
    'zte AND',
    'zte OR',
    'OR OR OR',
    'TO',
    '(zte',
    'zte)',
    '((((',
    '()',
    '(a+)+$',
    '/zte/',
    '/',
    '/[/',
    '/(a+)+$/',
    '\\',
    'zte\\',
    '\\zte',
    '\\u0041',
    '\\u',
    '#name:zte',
    '@',
    '{!parser}',
    '<zte',
    '>=zte',
    '(the^4 OR the*) AND zte',
    'zte +"',
    'nameKey:zte',
    'aliasKeys:*',
  ])('%s', async (text) => {
    const { totalCount } = await search(text)
    expect(totalCount).toBeLessThan(5)
  })

  test('a star, a field and a minus neither widen nor narrow a search', async () => {
    expect((await search('zte')).slugs).toEqual(['zte'])
    expect((await search('-zte')).slugs).toEqual(['zte'])
    expect((await search('*te')).slugs).toEqual([])
    expect((await search('description:zte nowhere')).slugs).toEqual(['zte'])
    expect((await search('zte NOT quoted')).slugs).toEqual(['zte'])
    expect((await search('(the^4 OR the*) AND zte')).slugs).toEqual(['zte'])
  })
})

describe('So is Cypher’s syntax', () => {
  test.each([
    "' OR 1=1 //",
    '" OR ""="',
    '`',
    '``) DETACH DELETE e //',
    '\\u0060',
    '\\u0027',
    '}) MATCH (n) DETACH DELETE n //',
    '$keys',
    '$name',
    '$1',
    '/* after(ord) */',
    '/* } */',
    "zte') YIELD node RETURN 1 UNION MATCH (n) DETACH DELETE n //",
    'zte\nCompany',
    'zte\n+name:zte\nCompany',
    'zte\\nCompany',
    '\n\n\n',
    "LOAD CSV FROM 'file:///etc/passwd' AS x",
    '; DROP INDEX entity_words',
    '<script>alert(1)</script>',
    '%00',
    '\u0000',
    'zte\u0000',
    '{"$ne": null}',
  ])('%j', async (text) => {
    await search(text)
    expect((await search('zte')).slugs).toEqual(['zte'])
  })

  test('a text with line breaks is no kind and no query', async () => {
    expect((await search('zte\n*:*\nCompany')).slugs).toEqual(['zte'])
    expect((await search('unheard\n*:*\n*:*\n*:*\t*:*\nCompany')).slugs).toEqual([])
  })
})

describe('Marks', () => {
  const MARKS = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).filter((c) =>
    /[^a-z0-9]/i.test(c),
  )

  test.each(MARKS)('%s alone finds nothing; around and within a word it does no harm', async (mark) => {
    expect(await search(mark)).toMatchObject({ slugs: [], runs: [] })
    expect(await search(mark.repeat(200))).toMatchObject({ slugs: [], runs: [] })
    expect((await search(`${mark}zte${mark}`)).slugs).toEqual(['zte'])
    await search(`zt${mark}e ${mark}${mark}zte`)
    await search(`zte${mark}`)
    await search(`${mark} zte`)
  })

  test('all of them together', async () => {
    expect(await search(MARKS.join(''))).toMatchObject({ slugs: [], runs: [] })
    expect((await search(`${MARKS.join('')} zte`)).slugs).toEqual(['zte'])
  })
})

describe('Size', () => {
  test.each([
    ['one letter', 'z'],
    ['a word of 200 letters', 'x'.repeat(200)],
    ['of 200 letters with marks', 'é'.repeat(200)],
    ['a hundred words', 'a '.repeat(100)],
    [
      'forty words of four letters',
      Array.from({ length: 40 }, (_, n) => `w${'abcdefghijklmnopqrst'[n % 20]}o${n > 19 ? 'x' : 'y'}`).join(' '),
    ],
    ['characters by the hundred', '中'.repeat(200)],
    ['pairs of code units', '𠮷'.repeat(100)],
    ['marks upon a letter', `z${'\u0301'.repeat(199)}`],
    ['quotes by the hundred', '"a"'.repeat(66)],
    ['stop words alone', 'the of and to '.repeat(14)],
    ['ligatures that grow', 'ﷺ'.repeat(200)],
    ['emoji of many parts', '👩‍👩‍👧‍👦'.repeat(18)],
  ] as const)('%s', async (_, text) => {
    expect(text.length).toBeLessThanOrEqual(200)
    const { runs } = await search(text)
    for (const { milliseconds } of runs) expect(milliseconds).toBeLessThan(2_000)
  })

  test('the maximum number of words, each similar to hundreds of others', async () => {
    const words = ALIKE.filter((_, index) => index % 13 === 0)
    for (const count of [1, 5, 8, 18]) await search(words.slice(0, count).join(' ').slice(0, 200))
    expect((await search(words[0] ?? '')).slugs[0]).toBe(words[0])
    expect((await search('jalikezworj')).totalCount).toBeGreaterThan(20)
  })

  test.each(['\uff9e', '\uff9f', '\u037a', '"\uff9e"'])(
    'a character that folds to nothing, %j, does not find everything',
    async (text) => {
      expect((await search(text)).totalCount).toBe(0)
    },
  )

  test('a word repeated a hundred times is that word', async () => {
    expect((await search('zte '.repeat(50))).slugs).toEqual(['zte'])
  })
})

describe('Chance', () => {
  const PIECES = [...'"\\*~?:+-!(){}[]^/&| ', 'zte', 'AND', ' ', '中', 'é', '\u0301', '\u200d', '🚀']

  test.each<[string, NonNullable<fc.StringConstraints['unit']>]>([
    ['ASCII', 'binary-ascii'],
    ['any code point', 'binary'],
    ['any code unit, including lone surrogates', fc.nat(0xffff).map((unit) => String.fromCharCode(unit))],
    ['operators, words and combining marks', fc.constantFrom(...PIECES)],
  ])('characters: %s', async (_, unit) => {
    const holds = fc.asyncProperty(fc.string({ unit, minLength: 1, maxLength: 40, size: 'max' }), async (text) => {
      await search(text)
    })
    await fc.assert(holds, { seed: SEED, numRuns: longCases(80) })
  })
})
