import { describe, expect, test } from 'vitest'
import { momentOf } from '../../src/dates.ts'
import { hrefUnder, readAddress } from '../../web/address.ts'
import { dateIn, isDate, isMoment, NOW, readClocks, stepped, writeClocks } from '../../web/clocks/clocks.ts'
import { dateInWords, momentInWords, shortDate, windowInWords, worldInWords } from '../../web/clocks/dates-in-words.ts'

describe('The clocks of an address', () => {
  test.each(['2018', '2018-04', '2018-04-16', '2000-02-29', '0001'])('%s is a date', (date) => {
    expect(isDate(date)).toBe(true)
  })

  test.each(['', '18', '2018-13', '2018-00', '2018-02-30', '2019-02-29', '2018-4', '2018-04-16T00:00:00Z', 'now'])(
    '%s is none',
    (date) => {
      expect(isDate(date)).toBe(false)
    },
  )

  test.for([
    '2026-12-01T00:00:00Z',
    '2026-12-01T00:00:00.5Z',
    '2026-12-01T23:59:59-11:30',
    '2026-12-01T00:00Z',
    '2026-12-01T24:00:00Z',
    '2026-12-01T00:60:00Z',
    '2026-12-01T00:00:00+24:00',
    '2026-02-30T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '9999-12-31T23:00:00-08:00',
    '0000-01-01T00:00:00Z',
  ])('%s is a moment here if it is one for the API', (text) => {
    const isOne = () => {
      try {
        return momentOf(text) !== ''
      } catch {
        return false
      }
    }
    expect(isMoment(text)).toBe(isOne())
  })

  test('a moment has an offset', () => {
    expect(isMoment('2026-12-01T00:00:00Z')).toBe(true)
    expect(isMoment('2026-12-01T00:00:00+08:00')).toBe(true)
    expect(isMoment('2026-12-01T00:00:00')).toBe(false)
    expect(isMoment('2026-12-01')).toBe(false)
  })

  test('are read as they are written; what cannot be read is told and left out', () => {
    const clocks = { at: '2018-04', known: '2026-12-01T00:00:00Z', certainty: 'POSSIBLE' } as const
    const parameters = new URLSearchParams()
    writeClocks(clocks, parameters)
    expect(readClocks(parameters)).toEqual({ clocks, refused: [] })
    expect(readClocks(new URLSearchParams('at=2018-13&known=never&certainty=maybe'))).toEqual({
      clocks: { at: null, known: null, certainty: 'CERTAIN' },
      refused: [
        '“2018-13” is no date such as 2018, 2018-04 or 2018-04-16.',
        '“never” is no moment such as 2026-12-01T00:00:00Z.',
        '“maybe” is neither CERTAIN nor POSSIBLE.',
      ],
    })
  })

  test.each([
    ['2018', 1, '2019'],
    ['2018-12', 1, '2019-01'],
    ['2018-01', -1, '2017-12'],
    ['2018-02-28', 1, '2018-03-01'],
    ['2020-03-01', -1, '2020-02-29'],
    ['9999', 1, '9999'],
    ['0001', -2, '0001'],
  ] as const)('%s, %i step on, is %s', (date, by, expected) => {
    expect(stepped(date, by)).toBe(expected)
  })

  test('a date takes another precision', () => {
    expect([dateIn('2018-04-16', 'year'), dateIn('2018', 'month'), dateIn('2018-04', 'day')]).toEqual([
      '2018',
      '2018-01',
      '2018-04-01',
    ])
  })
})

describe('Under other clocks', () => {
  const hrefAt = (href: string, clocks: Partial<typeof NOW>) =>
    hrefUnder(readAddress(new URL(href, 'http://localhost')), { ...NOW, ...clocks })

  test('a list begins anew, because they are part of a cursor', () => {
    expect(hrefAt('/explore/stances?side=china&after=a', { at: '2018' })).toBe('/explore/stances?side=china&at=2018')
    expect(hrefAt('/explore/timeline?of=zte&after=a', { certainty: 'POSSIBLE' })).toBe(
      '/explore/timeline?of=zte&certainty=POSSIBLE',
    )
  })

  test('a list that does not obey them stays where it is', () => {
    expect(hrefAt('/explore/timeline?of=zte&after=a', { at: '2018' })).toBe('/explore/timeline?after=a&of=zte&at=2018')
    expect(hrefAt('/explore/search?kind=PERSON&after=a', { known: '2026-12-01T00:00:00Z' })).toBe(
      '/explore/search?kind=PERSON&after=a&known=2026-12-01T00:00:00Z',
    )
  })
})

describe('Dates in words', () => {
  test.each([
    ['2018', 'in 2018'],
    ['2018-04', 'in April 2018'],
    ['2018-04-06', 'on 6 April 2018'],
    ['[2018-04-30..2018-05-06]', 'between 30 April 2018 and 6 May 2018'],
    ['[2018-04-30..2018-04-30]', 'on 30 April 2018'],
    ['[..2018-05-03]', 'on 3 May 2018 or before'],
    ['[..2018-05]', 'in May 2018 or before'],
    ['[2018-04..]', 'in April 2018 or later'],
    ['[2018-04-30..]', 'on 30 April 2018 or later'],
  ] as const)('%s', (text, words) => {
    expect(windowInWords(text)).toBe(words)
  })

  test('of claims', () => {
    const none = { validFrom: null, validTo: null, heldOn: null }
    expect(dateInWords('2018-04-16')).toBe('16 April 2018')
    expect(worldInWords(none)).toBe('No date is given: true by the time its source was written.')
    expect(worldInWords({ ...none, ended: true })).toBe(
      'No date is given: true by the time its source was written. It had ended when its source was written.',
    )
    expect(worldInWords({ ...none, heldOn: '2018-04' })).toBe('Expressed in April 2018.')
    expect(worldInWords({ ...none, validFrom: '2018-04', validTo: '2018-05-03' })).toBe(
      'True from April 2018 to 3 May 2018.',
    )
    expect(worldInWords({ ...none, validFrom: '[2018-04..2018-05]' })).toBe(
      'True from a day between April 2018 and May 2018; no end is known.',
    )
    expect(worldInWords({ ...none, validFrom: '[..2018-05-03]', validTo: '[2018-06..]' })).toBe(
      'True from 3 May 2018 or before to June 2018 or later.',
    )
    expect([shortDate(none), shortDate({ ...none, validFrom: '2018', validTo: '2019' })]).toEqual([
      'undated',
      '2018 – 2019',
    ])
    expect(shortDate({ ...none, validFrom: '[2018-04-30..2018-05-02]' })).toBe('between 30 April 2018 and 2 May 2018')
    expect(shortDate({ ...none, validFrom: '[2018-04..2018-05]', validTo: '[2018-06..]' })).toBe(
      'between April 2018 and May 2018 – June 2018 or later',
    )
    expect(shortDate({ ...none, validTo: '[..2018-05-03]' })).toBe('until 3 May 2018 or before')
    expect(shortDate({ ...none, validTo: '[2018-04..2018-05]' })).toBe('until a day between April 2018 and May 2018')
    expect(shortDate({ ...none, validFrom: '[2018..2018]' })).toBe('2018')
  })

  test('of moments, with seconds where there are some', () => {
    expect(momentInWords('2026-12-01T00:00:00.000Z')).toBe('1 December 2026, 00:00 UTC')
    expect(momentInWords('2026-12-01T00:00:59Z')).toBe('1 December 2026, 00:00:59 UTC')
    expect(momentInWords('2026-12-01T00:00:00.010Z')).toBe('1 December 2026, 00:00:00.010 UTC')
  })
})
