import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance } from '../../src/search/edit-distance.ts'
import { matchOf } from '../../src/search/search-match.ts'
import { MOST_HITS, SNIPPET_LENGTH } from '../../src/search/snippet.ts'
import { beginningOf, soughtIn } from '../../src/text/search-text.ts'

interface Texts {
  readonly name?: string
  readonly aliases?: readonly string[]
  readonly description?: string
}

function match(text: string, { name = 'Nothing', aliases = [], description }: Texts) {
  return matchOf(beginningOf(text), soughtIn(text), {
    slug: 'its-slug',
    name,
    aliases,
    description: description ?? null,
  })
}

/** The field, and the snippet with its matches in brackets. */
function shown(text: string, texts: Texts): string {
  const { field, snippet, hits } = match(text, texts)
  const marked = hits.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    snippet,
  )
  return `${field}: ${marked}`
}

describe('In a name', () => {
  test.each([
    ['the beginning, as it is written', 'us comp', 'U.S. companies', '[U.S. comp]anies'],
    ['through marks and letters that fold to two', 'GROSSE s', 'Große Straße', '[Große S]traße'],
    ['accents written apart', 'cafe', 'Cafe\u0301 Paris', '[Cafe\u0301] Paris'],
    ['not what stands before it', 'made in', '“Made in China”', '“[Made in] China”'],
    ['stop words of a beginning', 'the trade', 'The trade war', '[The trade] war'],
    ['each word elsewhere', 'war trade', 'A trade war', 'A [trade] [war]'],
    ['every time', 'china', 'Not China, china', 'Not [China], [china]'],
    ['the typed part of a word', 'hua', 'The Huawei case', 'The [Hua]wei case'],
    ['that part where letters fold to two', 'stras', 'Die Straße', 'Die [Straß]e'],
    ['a word with a typo as a whole', 'huawie', 'The Huawei case', 'The [Huawei] case'],
    ['no word with too many', 'hwaiue', 'The Huawei case', 'The Huawei case'],
    ['no article among others', 'the war', 'Over the war', 'Over the [war]'],
    ['words that are often none', 'will rogers', 'On Will Rogers', 'On [Will] [Rogers]'],
    ['acronyms', 'us', 'Of the U.S. kind', 'Of the [U.S]. kind'],
    ['a dot upon a capital I', 'rd ibi2287', 'R&D of İBI2287', 'R&D of [İBI2287]'],
    ['plurals of singulars', 'the tariff', 'On tariffs', 'On [tariffs]'],
    ['a country in its adjective', 'the china', 'On Chinese goods', 'On [Chinese] goods'],
    ['letters that are written as one', 'the fine', 'On ﬁne art', 'On [ﬁne] art'],
    ['words without the sign that joins them', 'xمیخواهم میخواهم', 'On می‌خواهم.', 'On [می‌خواهم].'],
    ['what somebody has', 'trump', 'On Trump’s trip', 'On [Trump’s] trip'],
    ['a phrase as one', '"trade war"', 'A trade war, war trade', 'A [trade war], war trade'],
    ['no phrase with another word', '"war on trade"', 'The war of trade', 'The war of trade'],
    ['articles in a phrase', '"on the trade"', 'War on the trade', 'War [on the trade]'],
    ['characters', '中兴', '原中兴通讯', '原[中兴]通讯'],
    ['beyond the first plane', '野家', '🚀𠮷野家', '🚀𠮷[野家]'],
    ['markup as the text that it is', 'b', '<b>bold</b>', '<[b]>bold</b>'],
  ] as const)('%s', (_, text, name, expected) => {
    expect(shown(text, { name })).toBe(`NAME: ${expected}`)
  })
})

describe('The field', () => {
  const zte = {
    name: 'ZTE',
    aliases: ['Zhongxing', 'Zhongxing Telecom'],
    description: 'Phones. Zhongxing Telecom Ltd.',
  }

  test.each([
    ['the one with most of the words', 'zhongxing telecom', 'ALIAS: [Zhongxing] [Telecom]'],
    ['the first of equals', 'zhongxing', 'ALIAS: [Zhongxing]'],
    ['the description', 'ltd phones', 'DESCRIPTION: [Phones]. Zhongxing Telecom [Ltd].'],
    ['the slug', 'slug', 'SLUG: its-[slug]'],
    ['the name where nothing is found', 'huawei', 'NAME: ZTE'],
  ] as const)('%s', (_, text, expected) => {
    expect(shown(text, zte)).toBe(expected)
  })
})

describe('If nothing has every word', () => {
  const shownWide = (text: string, name: string) => {
    const { snippet, hits } = matchOf(beginningOf(text), soughtIn(text, 'MUCH'), {
      slug: 'its-slug',
      name,
      aliases: [],
      description: null,
    })
    return hits.map(({ start, end }) => snippet.slice(start, end))
  }

  test.each([
    ['a space too many', 'hua wei', 'Huawei', ['Huawei']],
    ['a space too few', 'huaweitechnologies', 'About Huawei Technologies', ['Huawei Technologies']],
    ['more typos', 'cinha', 'China', ['China']],
  ] as const)('%s is forgiven', (_, text, name, found) => {
    expect(shownWide(text, name)).toEqual(found)
  })
})

describe('A snippet', () => {
  const filler = 'Words that were put here only so that there are many of them. '

  test('is cut between words at both ends', () => {
    expect(shown('needle', { description: `${filler.repeat(3)}A needle. ${filler.repeat(3)}` })).toBe(
      'DESCRIPTION: …only so that there are many of them. A [needle]. Words that were put here only so that there are many of them. Words that were put here only so that there are…',
    )
  })

  test('starts with the text if the match is near its start, and ends with it if the match is near its end', () => {
    expect(match('needle', { description: `A needle. ${filler.repeat(3)}` }).snippet).toMatch(/^A needle\. Words.*…$/)
    expect(match('needle', { description: `${filler.repeat(3)}A needle.` }).snippet).toMatch(/^….*A needle\.$/)
  })

  test('has no line breaks', () => {
    expect(shown('two', { description: 'One\r\ntwo\tthree\u2028four' })).toBe('DESCRIPTION: One  [two] three four')
  })

  test('shows at most ten matches', () => {
    expect(match('ha', { description: 'Ha '.repeat(30) }).hits).toHaveLength(MOST_HITS)
  })

  test('of one very long word is cut too, but never within a character', () => {
    const { snippet, hits } = match('x', { description: `x${'𠮷'.repeat(500)}` })
    expect(hits).toEqual([{ start: 0, end: 1 }])
    expect(snippet).toMatch(/^x𠮷+…$/u)
    expect(snippet.length).toBeLessThanOrEqual(SNIPPET_LENGTH + 2)
  })

  test('contains only its text, and its matches lie within it, ordered and disjoint', () => {
    const pieces = [
      'x',
      'xx ',
      'Xé\u0301',
      ' ',
      '. ',
      '\n',
      '中',
      '兴',
      '🚀',
      '𠮷',
      'ß',
      'the ',
      '<b>',
      "'s ",
      'U.S. ',
      'huawei ',
      '\u0301',
    ]
    const some = (maxLength: number) => fc.string({ unit: fc.constantFrom(...pieces), maxLength, size: 'max' })
    const texts = fc.record({
      name: some(29),
      aliases: fc.tuple(some(9)),
      description: fc.oneof(some(19), some(199)),
    })
    let hitsSeen = 0
    const holds = fc.property(some(7), texts, (text, { name, aliases, description }) => {
      const { field, snippet, hits } = match(text, { name, aliases, description })
      const whole = { NAME: name, ALIAS: aliases[0] ?? '', DESCRIPTION: description, SLUG: 'its-slug' }[field]
      expect(whole.replace(/\s/g, ' ')).toContain(snippet.replace(/^…|…$/g, ''))
      expect(snippet.isWellFormed()).toBe(true)
      const places = hits.flatMap(({ start, end }) => [start, end])
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b))
      expect(places.every((place) => place >= 0 && place <= snippet.length)).toBe(true)
      expect(hits.every(({ start, end }) => snippet.slice(start, end).isWellFormed())).toBe(true)
      hitsSeen += hits.length
    })
    fc.assert(holds, { seed: 2018, numRuns: 3_000 })
    expect(hitsSeen).toBeGreaterThan(3_000)
  })
})

test.each([
  ['', '', 0],
  ['a', '', 1],
  ['huawei', 'huawei', 0],
  ['huawei', 'huawie', 1],
  ['huawei', 'huwei', 1],
  ['huawei', 'huawwei', 1],
  ['huawei', 'hurwei', 1],
  ['huawei', 'uhawie', 2],
  ['ca', 'abc', 3],
  ['𠮷野', '野𠮷', 1],
  ['kitten', 'sitting', 3],
] as const)('from %j to %j it is %i', (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance)
  expect(editDistance(other, one)).toBe(distance)
})
