import { expect, test } from 'vitest'
import { roleOf } from '../../src/import/legislators-shape.ts'

test.each([
  [12, 'Representative for NY, district 12'],
  [0, 'Representative for NY'], // at large
  [-1, 'Representative for NY'], // not known
  [undefined, 'Representative for NY'],
])('A seat of district %s has the title %s', (district, title) => {
  const term = { type: 'rep', state: 'NY', start: '1801-03-04', end: '1803-03-03' }
  expect(roleOf({ ...term, ...(district !== undefined && { district }) }).title).toBe(title)
})
