import { expect, test } from 'vitest'
import { boundInWords, spanInWords, whenInWords } from '../../src/time/in-words.ts'

test.for([
  ['2018-05-03', 'on 3 May 2018'],
  ['2018-12', 'in December 2018'],
  ['2018', 'in 2018'],
  ['[2018-04-30..2018-05]', 'between 30 April 2018 and May 2018'],
  ['[2018-04-30..2018-05-02]', 'between 30 April and 2 May 2018'],
  ['[2018-04-29..2018-04-30]', 'between 29 and 30 April 2018'],
  ['[2018-04..2018-05]', 'between April and May 2018'],
  ['[2017-05..2018-05]', 'between May 2017 and May 2018'],
  ['[2017-05-03..2018-05-03]', 'between 3 May 2017 and 3 May 2018'],
  ['[2017..2018]', 'between 2017 and 2018'],
  ['[2018..2018]', 'in 2018'],
  ['[..2018-05-03]', 'by 3 May 2018'],
  ['[2018-04..]', 'in or after April 2018'],
  ['[2018-05-03..]', 'on or after 3 May 2018'],
])('%s is %s', ([date = '', words]) => {
  expect(whenInWords(date)).toBe(words)
})

test.for([
  ['2018-05-03', 'since 3 May 2018'],
  ['[2017..2018-04]', 'since some time between 2017 and April 2018'],
  ['[..2018-05-03]', 'since some time by 3 May 2018'],
  ['[2018-04-16..2018-04-16]', 'since 16 April 2018'],
])('%s begins %s', ([date = '', words]) => {
  expect(boundInWords('since', date)).toBe(words)
})

test.for([
  ['2017', '2018-05-03', 'from 2017 to 3 May 2018'],
  ['2017', '[2018..2019]', 'from 2017 until some time between 2018 and 2019'],
  ['[..2017]', '2018', 'from some time by 2017 to 2018'],
  ['[2017..2017]', '[2018..2018]', 'from 2017 to 2018'],
])('%s and %s span %s', ([begin = '', end = '', words]) => {
  expect(spanInWords(begin, end)).toBe(words)
})
