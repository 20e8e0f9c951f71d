import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstDayOf, isDate, lastDayOf } from '../../src/time/calendar.ts'
import { daysOf, windowOf } from '../../src/time/date-window.ts'

const day = fc
  .date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 'YYYY-MM-DD'.length))
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length))
const window = fc.tuple(date, date).map(([one, other]) => (one < other ? `[${one}..${other}]` : `[${other}..${one}]`))

describe('A date or a window of dates', () => {
  test.for([
    ['a year', '2018', '2018-01-01', '2018-12-31'],
    ['a month', '2016-02', '2016-02-01', '2016-02-29'],
    ['a day', '2018-05-03', '2018-05-03', '2018-05-03'],
    ['between a month and a day', '[2018-04..2018-05-03]', '2018-04-01', '2018-05-03'],
    ['between a year and itself', '[2018..2018]', '2018-01-01', '2018-12-31'],
    ['from a day within the year that it ends in', '[2018-05-03..2018]', '2018-05-03', '2018-12-31'],
    ['not after', '[..2018-05]', '0000-01-01', '2018-05-31'],
    ['not before', '[2018-05..]', '2018-05-01', '9999-12-31'],
  ])('%s: %s', ([, text = '', earliest, latest]) => {
    expect(daysOf(text)).toEqual({ earliest, latest })
  })

  test.for([
    ...['', '[]', '[..]', '[2018]', '2018..2019', '[2018..2019', '2018..2019]', '[2018...2019]', '[2018 .. 2019]'],
    ...['[2019..2018]', '[2018-05-03..2018-04]', '[2018-02-30..2019]', '[2018..2018-13]', '[..2018-02-30]'],
    // EDTF has more, of which nothing is taken
    ...['2018?', '2018~', '2018%', '201X', '2018-XX', '2018-21', '2017/2018', '2018/..', '../2018', '{2017,2018}'],
    ...['[2017,2018]', '[2016,2018..2020]', 'Y20180', '-2018', '2018-05-03T10:00', '18', '2018-5', '２０１８'],
  ])('is not %j', (text) => {
    expect(windowOf(text)).toBeNull()
  })

  test('is refused or has days of the calendar, the earliest first, whatever the text', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^\[?[\d-]{0,10}(\.\.)?[\d-]{0,10}\]?$/))
    fc.assert(
      fc.property(texts, (text) => {
        if (windowOf(text) === null) return
        const { earliest, latest } = daysOf(text)
        expect([isDate(earliest), isDate(latest), earliest <= latest]).toEqual([true, true, true])
      }),
    )
  })

  test('holds each date that its ends hold', () => {
    fc.assert(
      fc.property(window, (text) => {
        const { from, to } = windowOf(text) ?? {}
        expect(daysOf(text)).toEqual({ earliest: firstDayOf(from ?? ''), latest: lastDayOf(to ?? '') })
      }),
    )
  })

  test('alone is the window between itself and itself', () => {
    fc.assert(
      fc.property(date, (text) => {
        expect(daysOf(`[${text}..${text}]`)).toEqual(daysOf(text))
      }),
    )
  })
})
