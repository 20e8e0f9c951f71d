/**
 * The values of graphs and questions. They are few, so that they match, and each is of a kind that has caused errors.
 */

/** Slugs of entities, in the order of use. One is a prefix of another; hyphens and digits sort before letters. */
export const slugs: readonly string[] = [
  ...[
    'a',
    'a-1',
    'a1',
    'a-10',
    'a-2',
    'a-1-0',
    'aa',
    '0',
    '00',
    '-',
    'b',
    'b-',
    'b-a',
    'zte',
    'zte-2',
    'z',
    'ab',
    'or',
  ],
  ...['not', 'x0', 'and', 'other', 'it', 'that', 'null', 'true', 'key', 'source', 'source-1', 'e', 'r', 's', 'to'],
]

/** Names of entities: cases, accents in both forms, scripts beyond the BMP, quotes, text that looks empty. */
export const names: readonly string[] = [
  ...[
    'ZTE',
    'zte',
    'Zte',
    'Zhōngxīng',
    'Zho\u0304ngxi\u0304n',
    'É',
    'E\u0301',
    '中兴通讯',
    '中兴',
    '𠮷野家',
    '\ufb01n',
  ],
  ...[
    '🇨🇳',
    '👩‍💻 Ltd',
    '\uff5e',
    '\ue000',
    'a"b',
    "O'Neil",
    'back\\slash',
    '$w0',
    '{x}$',
    '`it`',
    '/**/ // it',
    'it.name',
  ],
  ...[
    '',
    ' ',
    '\u00a0',
    '\u200b',
    'null',
    '0',
    'line\nbreak',
    'İstanbul',
    'straße',
    'STRASSE',
    'that',
    'a',
    'B',
    'b',
    'Б',
  ],
]

/** All other texts. */
export const texts: readonly string[] = [
  ...[
    '',
    'chips',
    'Chips',
    'CHIPS',
    'the chips',
    "it's",
    '“quoted”',
    '\\',
    '$keys',
    '芯片',
    '🦀',
    'e\u0301',
    'é',
    'other',
  ],
  ...['en', 'USD', 'NULL', 'x AND y'],
]

/** What a graph may have: no text is empty or only white space. */
const isSaid = (text: string) => !/^ *$/.test(text)
export const writtenNames = names.filter(isSaid)
export const writtenTexts = texts.filter(isSaid)

/** Years, months and days, with leap days, ends of years and centuries, and the extremes. */
export const dates: readonly string[] = [
  ...['2015', '2015-12', '2015-12-31', '2016', '2016-01', '2016-01-01', '2016-02', '2016-02-28', '2016-02-29'],
  ...['2016-03', '2016-03-01', '2016-04-30', '2016-04', '2016-12', '2016-12-31', '2017', '2017-01-01', '2017-02'],
  ...[
    '2017-02-28',
    '2018-04',
    '2018-04-16',
    '2000-02',
    '2000-02-29',
    '1900-02',
    '1900-02-28',
    '2100',
    '0004-02',
    '9999',
  ],
]

/** Dates and windows, closed and open at either end. */
export const anyDates: readonly string[] = [
  ...dates,
  ...['[2016-12..2017-02]', '[2016-02-29..2016-03]', '[2016..2017-02-28]', '[2017..2017]', '[2016-03-01..2016-03-01]'],
  ...['[..2016-12]', '[..2017]', '[..2016-02]', '[2016-03..]', '[2017-01-01..]', '[2015..]', '[..9999]', '[0004-02..]'],
]

/** Of sources: other dates can precede them. */
export const publishingDates: readonly string[] = [
  ...[
    '2016-03-01',
    '2016-03',
    '2016',
    '2017',
    '2017-01-01',
    '2017-02',
    '2018-04-16',
    '2016-12-31',
    '2000-03',
    '1900-03-01',
  ],
]

/** Moments of recording and retraction, a millisecond and a day apart. */
export const moments: readonly string[] = [
  ...['2020-01-01T00:00:00.000Z', '2020-01-01T00:00:00.001Z', '2020-01-01T23:59:59.999Z', '2020-01-02T00:00:00.000Z'],
  ...['2020-02-29T12:00:00.000Z', '2020-12-31T23:59:59.999Z', '2021-01-01T00:00:00.000Z', '2021-06-01T08:30:00.500Z'],
]

/** Moments as clients may write them: with offsets, in lower case, in various precisions. */
export const askedMoments: readonly string[] = [
  ...moments,
  ...[
    '2019-12-31T23:59:59.999Z',
    '2020-01-01T08:00:00+08:00',
    '2020-01-01t00:00:00.0019z',
    '2019-12-31T19:00:00-05:00',
  ],
  ...['2020-12-31T23:59:59.999999Z', '2021-06-01T10:30:00.5+02:00', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z'],
]

export const shares: readonly number[] = [0, 0.1, 0.3, 0.5, 0.7, 0.8, 1]
export const amounts: readonly number[] = [0, 0.1, 1, 2.5, 1_190_000_000, 34e9]
export const currencies: readonly string[] = ['USD', 'CNY', 'EUR']
export const urls: readonly string[] = [
  'https://example.org/a',
  'https://example.org/a/b',
  'http://example.org/é',
  'https://x.example',
]
export const externalIds: readonly string[] = ['wd:Q1', 'wd:Q12', 'lei:$', 'iso:ü:x']

/** Ids of stances, some of which have several versions. */
export const claimIds: readonly string[] = ['s0', 's1', 's1-2', 's10', 's2', 's3-2', 's12', 's20', 's4']

/** Places in sources. */
export const locators: readonly string[] = ['¶1', '¶12', 'p. 3', 'note “a”']
