import { expect, test } from 'vitest'
import { type Dated, sureOf, windowOf } from '../../web/timeline/lanes.ts'

const dated = (begin: string | null, end: string | null): Dated => ({
  claim: {} as Dated['claim'], // of which only the dates count
  begin: begin === null ? { first: null, last: null } : windowOf(begin),
  end: end === null ? null : windowOf(end),
})

test.each([
  ['2018', null, '2018-12-31', null],
  ['2018-03', '2018-05-02', '2018-03-31', '2018-05-02'],
  ['2018-03', '2018-04', '2018-03-31', '2018-04-01'],
  ['2018', '2018', null, null],
  ['2018', '2018-05', null, null],
  ['[2018-04..]', null, null, null],
  ['[2018-04..]', '2019', null, null],
  ['[..2018-04]', '[..2019]', null, null],
  ['2018-05', '[..2019]', null, null],
  ['2018-05-03', '[..2019]', '2018-05-03', '2018-05-03'],
  ['[..2018-04]', '[2019..]', '2018-04-30', '2019-01-01'],
  [null, '2018-05', null, '2018-05-01'],
  ['2018-06-15', '2018', '2018-06-15', '2018-06-15'],
  ['2018', '2018-05-03', '2018-05-03', '2018-05-03'],
  ['2018-06-15', '[2018-06..2018-07]', '2018-06-15', '2018-06-15'],
  ['0050-02', null, '0050-02-28', null],
  ['0000-02', null, '0000-02-29', null],
])('What begins in %s and ends in %s certainly holds from %s to %s', (begin, end, from, to) => {
  expect(sureOf(dated(begin, end))).toEqual({ from, to })
})
