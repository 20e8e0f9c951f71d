import { expect, test } from 'vitest'
import { holdingAmong } from '../../web/timeline/holding.ts'

/** The pages of a list, two a page, and how many of them were read. */
function pagesOf(list: readonly string[]) {
  const read: (string | null)[] = []
  const pageAfter = async (cursor: string | null) => {
    read.push(cursor)
    const from = cursor === null ? 0 : list.indexOf(cursor) + 1
    const ids = list.slice(from, from + 2)
    const pageInfo = { hasNextPage: from + 2 < list.length, endCursor: ids.at(-1) ?? null }
    return { pageInfo, edges: ids.map((id) => ({ node: { id } })) }
  }
  return { read, pageAfter }
}

test('of a page that comes after too many that hold, it is not known what holds', async () => {
  const { read, pageAfter } = pagesOf(Array.from({ length: 100 }, (_, index) => `held-${index}`))
  expect(await holdingAmong(['x'], false, pageAfter)).toBe('TOO_MANY')
  expect(read).toHaveLength(10)
})

test.each([
  ['all of the first page', ['a', 'b'], true, 'ab', 1],
  ['none of the first page', ['x', 'y'], true, '', 1],
  ['some of a later page, up to what comes after it', ['c', 'x', 'd', 'e'], false, 'cde', 3],
  ['all of a later page', ['c', 'd'], false, 'cd', 2],
  ['none of a later page', ['x'], false, '', 4],
  ['the last claim', ['x', 'g'], false, 'g', 4],
] as const)('%s: what holds of a page is found in the list of what holds', async (_, ids, isFirst, found, pages) => {
  const { read, pageAfter } = pagesOf([...'abcdefg'])
  expect([...(await holdingAmong(ids, isFirst, pageAfter))].join('')).toBe(found)
  expect(read).toHaveLength(pages)
})
