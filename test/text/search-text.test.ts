import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textKey, wordsIn } from '../../src/text/fold.ts'
import { beginningOf, luceneQuery, partialQueries, soughtIn } from '../../src/text/search-text.ts'

/**
 * The query as one line: `~1` for a forgiven typo, `*` for a beginning, several words for a phrase, `?` for an optional
 * word.
 */
function shown(text: string): readonly string[] {
  return soughtIn(text).map(
    ({ words, isPrefix, typos, isNeeded }) =>
      `${words.join(' ')}${isPrefix ? '*' : ''}${typos > 0 ? `~${typos}` : ''}${isNeeded ? '' : '?'}`,
  )
}

/** Up to twelve of these pieces, joined. */
const textOf = (pieces: readonly string[]) =>
  fc.string({ unit: fc.constantFrom(...pieces), minLength: 1, maxLength: 12, size: 'max' })

describe('The terms of a search text', () => {
  test.each([
    ['the last word may be a beginning', 'zte ban', ['zte', 'ban*']],
    [
      'typos: one from four letters on, two from six',
      'ban bank china huawei huaweiss',
      ['ban', 'bank~1', 'china~1', 'huawei~2', 'huaweiss*~2'],
    ],
    ['letters count as they are folded', 'Ŵéëk straße', ['week~1', 'strasse*~2']],
    ['numbers have no typos, words with digits have', 'tariffs 2018 İBI2287', ['tariffs~2', '2018', 'ibi2287*~2']],
    ['a phrase is taken as it is', '"made in china" 2025', ['made in china', '2025*']],
    ['so is one word in quotes', '"huawei"', ['huawei']],
    ['quotes of typesetters are quotes', '“trade war”', ['trade war']],
    ['a lone quote is none', 'zte "trade war', ['zte', 'trade~1', 'war*']],
    ['empty quotes are nothing', '"" zte ""', ['zte*']],
    ['articles and prepositions need not be there', 'the ban on chips', ['the?', 'ban', 'on?', 'chips*~1']],
    ['also the last', 'the war with', ['the?', 'war', 'with*~1?']],
    ['but must within a phrase', '"ban on zte"', ['ban on zte']],
    ['and where there is nothing else', 'of the', ['of', 'the*']],
    ['even in quotes', '"of the"', ['of the']],
    ['words that may be names are words like others', 'will it', ['will~1', 'it*']],
    [
      'case does not matter, for operators neither',
      'ZTE AND NOT Huawei OR',
      ['zte', 'and?', 'not', 'huawei~2', 'or*?'],
    ],
    ['marks do not stand between words', 'made-in_china/2025', ['made~1', 'in?', 'china~1', '2025*']],
    ['but belong to acronyms and names', "U.S. O’Brien's", ['us', 'obriens*~2']],
    ['characters that are written together stay together', '中兴通讯', ['中 兴 通 讯']],
    ['apart they are apart', '中兴 通讯', ['中 兴', '通 讯']],
    ['a single one is a word', '中', ['中']],
    ['scripts in one word are told apart', 'iPhone手机', ['iphone~2', '手 机']],
    ['letters beyond the first plane too', '𠮷野家', ['𠮷 野 家']],
    ['a word that comes twice counts once', 'zte zte zte', ['zte', 'zte*']],
    ['composed or not', 'e\u0301lan', ['elan*~1']],
    ['vowels of Indian scripts are no accents', 'हिन्दी', ['हिन्दी*~2']],
    ['those of Arabic are', 'مُحَمَّد', ['محمد*~1']],
  ] as const)('%s', (_, text, sought) => {
    expect(shown(text)).toEqual(sought)
  })

  test('at most five words are matched with typos, and at most 16 count', () => {
    const words = Array.from(
      { length: 40 },
      (_, index) => `word${'abcdefghijklmnopqrstuvwxyzabcdefghijklmnop'[index]}${index < 26 ? '' : 'x'}`,
    )
    expect(shown(words.join(' '))).toHaveLength(16)
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
  ])('none, if there are no words: %j', (text) => {
    expect(soughtIn(text)).toEqual([])
    expect(luceneQuery(text)).toBeNull()
  })
})

describe('The Lucene query', () => {
  test('requires each word, in any form, in any property', () => {
    expect(luceneQuery('trade us')).toBe('+("trade"^1 "trades"^0.7 trade~1^0.25) +("us"^1 "uss"^0.7 us*^0.25)')
  })

  test('except articles and prepositions', () => {
    expect(luceneQuery('war on zte')).toBe(
      '+("war"^1 "wars"^0.7) ("on"^0.1 "ons"^0.07) +("zte"^1 "ztes"^0.7 zte*^0.25)',
    )
  })

  test('weights properties, and favours a name with the same beginning a little', () => {
    const fields = [
      { name: 'name', weight: 8 },
      { name: 'description', weight: 1 },
    ]
    expect(luceneQuery('"u.s. goods"', fields)).toBe('+(name:"us goods"^8 description:"us goods"^1)')
    expect(luceneQuery('bank', fields)).toMatch(/\) name:ba\*\^0\.4$/)
  })

  test('folds everything like the text it is compared with', () => {
    expect(luceneQuery('Østergård')).toBe('+("ostergard"^1 "ostergards"^0.7 ostergard*^0.25 ostergard~2^0.25)')
    expect(luceneQuery('йод')).toMatch(/ иод\*/)
  })

  test('for texts of which no entity has all words: a term for each word, with other spaces, and a laxer one', () => {
    const { counted, wide } = partialQueries('hua wei', [{ name: 'n', weight: 1 }])
    expect(counted).toHaveLength(2)
    expect(counted[0]).toContain('n:"huawei"^0.25')
    expect(wide.map((query) => query.match(/~\d/g))).toEqual([['~1'], ['~1']])
  })

  test('contains only words, whatever is in the text', () => {
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
    const word = String.raw`[\p{L}\p{M}\p{N}]+`
    const term = String.raw`${field}(?:"[^"\\]+"|${word}\*|${word}~[12])\^[\d.]+`
    const group = String.raw`\+?\(${term}(?: ${term})*\)`
    const form = new RegExp(`^${group}(?: ${group})*$`, 'u')
    const holds = fc.property(textOf(pieces), (text) => {
      const query = luceneQuery(text)
      if (query !== null) expect(query).toMatch(form)
    })
    fc.assert(holds, { seed: 2018, numRuns: 2_000 })
  })
})

test('A name begins with a text in its compared form; with one in quotes, to the end of its last word', () => {
  expect(beginningOf('  U.S. "Trade" wa')).toBe('us trade wa')
  expect(beginningOf('The "Trade war"')).toBe('the trade war ')
})

test('Positions of words are in UTF-16 code units', () => {
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

test('A text has the words of its key', () => {
  const pieces = [..."aEé\u0301İßﬁ½㎏ﷺ中が\u3099ｶﾞ한हि.'’-_ 7\u00ad\u200d🚀\u0640", '𠮷', 'U.S.']
  const holds = fc.property(textOf(pieces), (text) => {
    const words = wordsIn(text)
    expect(words.map(({ key }) => key).join('')).toBe(textKey(text).replaceAll(' ', ''))
    for (const { key, start, end } of words) expect(textKey(text.slice(start, end))).toContain(key)
  })
  fc.assert(holds, { seed: 2018, numRuns: 3_000 })
})
