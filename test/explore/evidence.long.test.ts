import { describe, expect, test } from 'vitest'
import { useGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { explorerVisitor, settled } from './explorer-visit.ts'

useGraph('article')

describe.runIf(canVisit)('The evidence beside a view', () => {
  const explorer = explorerVisitor()

  test('closes with Escape, and leaves the date as it is now', async () => {
    const { page } = await explorer.open('/explore/compare?as=SPEAKER&at=2018-06')
    await page.locator('td a.cell').first().click()
    await page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading', { level: 2 }).first().waitFor()
    await page.getByRole('button', { name: 'One month earlier' }).click()
    await settled(page)
    await page.keyboard.press('Escape')
    await expect.poll(() => new URL(page.url()).search).toBe('?as=SPEAKER&at=2018-05')
  })
})
