import { expect, test } from 'vitest'
import { csvOfTable } from '../../src/export/csv.ts'
import { csvOf } from '../../web/page/csv.ts'

const CELLS = [
  ...['plain', '', 'a,b', 'say "so"', 'two\nlines', '=1+1', '+1', '-1', '@x', '\tx', "'=1", "''x", '\u2212 1'],
  ...[-2, 0, 1.5, true, false, null],
]

test('A table of the explorer is written as the server writes one, numbers as numbers and formulas as text', async () => {
  const columns = CELLS.map((_, index) => `c${index}`)
  const row = Object.fromEntries(CELLS.map((value, index) => [`c${index}`, value]))
  let written = ''
  const rows = async function* () {
    yield row
  }
  for await (const part of csvOfTable({ columns, rows })) written += part
  expect(csvOf(columns, [CELLS])).toBe(`\uFEFF${written}`)
  expect(csvOf(['score', 'name'], [[-2, '-2']])).toBe("\uFEFFscore,name\r\n-2,'-2\r\n")
})
