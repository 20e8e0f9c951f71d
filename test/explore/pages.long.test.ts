import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { explorerVisitor, settled } from './explorer-visit.ts'

useGraph('article')

const rowsOf = (page: Page) => page.locator('tbody tr').allTextContents()

const search = (page: Page) => new URL(page.url()).searchParams

const nextPage = async (page: Page) => {
  await page.getByRole('link', { name: 'Next page' }).click()
  await settled(page)
}

describe.runIf(canVisit)('The second page', () => {
  const explorer = explorerVisitor()

  test('of changes since a moment is there, also when its address is opened again', async () => {
    const { page } = await explorer.open('/explore/changes?as=SPEAKER&since=2020-01-01T00:00:00Z')
    const first = await rowsOf(page)
    expect(first).toHaveLength(50)
    await nextPage(page)
    const second = await rowsOf(page)
    expect(second.filter((row) => first.includes(row))).toEqual([])
    await page.reload()
    await settled(page)
    expect(await rowsOf(page)).toEqual(second)
    expect(await page.locator('.failure').allTextContents()).toEqual([])
  })

  test('gives way to the first where the clocks change', async () => {
    const { page } = await explorer.open('/explore/stances')
    await nextPage(page)
    await page.getByRole('checkbox', { name: 'with what is only possible' }).check()
    await settled(page)
    expect([search(page).has('after'), search(page).get('certainty')]).toEqual([false, 'POSSIBLE'])
    expect((await rowsOf(page)).length).toBeGreaterThan(0)
    expect(await page.locator('.failure').allTextContents()).toEqual([])
  })
})
