import { describe, expect, test } from 'vitest'
import { useGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { explorerVisitor } from './explorer-visit.ts'

useGraph('empty')

describe.runIf(canVisit)('The first page of an empty graph', () => {
  const explorer = explorerVisitor()

  test.each([
    ['', 'No stance is recorded.'],
    ['?known=2026-01-01T00:00:00Z', 'No stance was recorded by this moment.'],
    ['?at=2018', 'No stance is certain as of this date.'],
    ['?at=2018&certainty=POSSIBLE', 'No stance is possible as of this date.'],
  ])('%s: says that there is no stance, and as of when only where a date is set', async (search, words) => {
    const { page } = await explorer.open(`/explore${search}`)
    const section = page.locator('section', { has: page.getByRole('heading', { name: 'Worth comparing' }) })
    expect(await section.locator('p').allTextContents()).toEqual([words])
  })
})
