import { describe, expect, test } from 'vitest'
import { beginningOf, luceneQuery, soughtIn } from '../../src/graph/search-text.ts'
import { wordsIn } from '../../src/graph/words.ts'
import { randomOf } from '../generated-random.ts'

/** What is sought as one line: `~1` for a typo forgiven, `*` for a beginning, several words for a phrase. */
function shown(text: string): readonly string[] {
  return soughtIn(text).map(
    ({ words, isPrefix, typos }) => `${words.join(' ')}${isPrefix ? '*' : ''}${typos > 0 ? `~${typos}` : ''}`,
  )
}

describe('What a text asks for', () => {
  test.each([
    ['the last word may be a beginning', 'zte ban', ['zte', 'ban*']],
    [
      'typos: one from four letters on, two from eight',
      'ban bank huaweis huaweiss',
      ['ban', 'bank~1', 'huaweis~1', 'huaweiss*~2'],
    ],
    ['letters count as they are folded', 'straße Ŵéëk', ['straße~1', 'ŵéëk*~1']],
    ['numbers have no typos', 'tariffs 2018', ['tariffs~1', '2018*']],
    ['a phrase is taken as it is', '"made in china" 2025', ['made in china', '2025*']],
    ['so is one word in quotes', '"huawei"', ['huawei']],
    ['quotes of typesetters are quotes', '“trade war”', ['trade war']],
    ['a lone quote is none', 'zte "trade war', ['zte', 'trade~1', 'war*']],
    ['empty quotes are nothing', '"" zte ""', ['zte*']],
    ['stop words are passed over', 'the ban on chips in china', ['ban', 'chips~1', 'china*~1']],
    ['also the last', 'the war with', ['war']],
    ['but not within a phrase', '"ban on zte"', ['ban on zte']],
    ['of stop words alone the last is a beginning', 'of the', ['the*']],
    ['even in quotes', '"of the"', ['the*']],
    ['case does not matter, for operators neither', 'ZTE AND NOT Huawei OR', ['zte', 'huawei~1']],
    ['marks do not stand between words', 'made-in-china/2025', ['made~1', 'china~1', '2025*']],
    ['but belong to acronyms, names and numbers', "U.S. O’Brien's 1,000.50", ['u.s', "o’brien's~1", '1,000.50*']],
    ['characters that are written together stay together', '中兴通讯', ['中 兴 通 讯']],
    ['apart they are apart', '中兴 通讯', ['中 兴', '通 讯']],
    ['a single one is a word', '中', ['中']],
    ['scripts in one word are told apart', 'iPhone手机', ['iphone~1', '手 机']],
    ['letters beyond the first plane too', '𠮷野家', ['𠮷 野 家']],
    ['a word that comes twice counts once', 'zte zte zte', ['zte', 'zte*']],
    ['composed or not', 'e\u0301lan', ['élan*~1']],
  ] as const)('%s', (_, text, sought) => {
    expect(shown(text)).toEqual(sought)
  })

  test('no more than five words have typos, no more than 24 count', () => {
    const words = Array.from(
      { length: 40 },
      (_, index) => `word${'abcdefghijklmnopqrstuvwxyzabcdefghijklmnop'[index]}${index < 26 ? '' : 'x'}`,
    )
    expect(shown(words.join(' '))).toHaveLength(24)
    expect(soughtIn(words.join(' ')).filter(({ typos }) => typos > 0)).toHaveLength(5)
  })

  test.each([
    '',
    ' ',
    '\t\n',
    '!?.,;',
    '"',
    '""',
    '+-&|!(){}[]^~*?:\\/',
    '"…"',
    '🚀',
    '\u0301',
    '_',
    '\u0000',
    '\ud800',
  ])('nothing, where there are no words: %j', (text) => {
    expect(soughtIn(text)).toEqual([])
    expect(luceneQuery(text)).toBeNull()
  })
})

describe('As a query', () => {
  test('each word must be found, in any form, in any property', () => {
    expect(luceneQuery('trade us')).toBe(`+("trade"^1 "trade's"^1 trade~1^0.25) +("us"^1 "u.s"^1 "us's"^1 us*^0.25)`)
  })

  test('properties have their weights', () => {
    const fields = [
      { name: 'name', weight: 8 },
      { name: 'description', weight: 1 },
    ]
    expect(luceneQuery('"u.s. goods"', fields)).toBe('+(name:"u.s goods"^8 description:"u.s goods"^1)')
  })

  test('beginnings and words with typos are folded, for the index does not do it', () => {
    expect(luceneQuery('Østergård')).toBe(`+("østergård"^1 "østergård's"^1 ostergard*^0.25 ostergard~2^0.25)`)
    expect(luceneQuery('йод')).toMatch(/ йод\*/)
  })

  test('nothing but words comes through, whatever stands in the text', () => {
    const random = randomOf('lucene')
    const pieces = [
      ...'+-&|!(){}[]^"~*?:\\/ <>\'.,;_',
      'AND',
      'OR',
      'NOT',
      'TO',
      'name:',
      '~2',
      '^9',
      '*:*',
      'ß',
      '中',
      '🚀',
      'x',
      '7',
    ]
    const field = String.raw`\w*:?`
    const word = String.raw`(?:[\p{L}\p{M}\p{N}]|\\[_'’.:·,;])+`
    const term = String.raw`${field}(?:"[^"\\]+"|${word}\*|${word}~[12])\^[\d.]+`
    const form = new RegExp(String.raw`^\+\(${term}(?: ${term})*\)(?: \+\(${term}(?: ${term})*\))*$`, 'u')
    for (let round = 0; round < 2_000; round += 1) {
      const text = Array.from({ length: 1 + random.below(12) }, () => random.pick(pieces)).join('')
      const query = luceneQuery(text)
      if (query !== null) expect(query, text).toMatch(form)
    }
  })
})

test('A name begins with a text as they are compared; with one in quotes, to the end of its last word', () => {
  expect(beginningOf('  U.S. "Trade" wa')).toBe('us trade wa')
  expect(beginningOf('The "Trade war"')).toBe('the trade war ')
})

test('Words stand where they stand, in code units', () => {
  const text = 'The 🚀 U.S.-China “Østergård”, 中兴.'
  expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'The',
    'U.S',
    'China',
    'Østergård',
    '中',
    '兴',
  ])
})
