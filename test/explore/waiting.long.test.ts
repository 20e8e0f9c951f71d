import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { explorerVisitor, settled } from './explorer-visit.ts'

useGraph('article')

const VIEWS = [
  ['compare', '?at=2018-06'],
  ['for-and-against', '?target=zte-export-ban&at=2018-06'],
  ['timeline', '?of=zte&at=2018-06'],
  ['blocs', '?at=2018-06'],
  ['changes', '?since=2018-04&at=2018-06'],
  ['contradictions', '?at=2018-06'],
  ['stances', '?at=2018-06'],
  ['e/zte', '?at=2018-06'],
] as const

/** What the view says of its answer as a whole. */
const told = (page: Page) => page.locator('main .tally, main [role=status].lede').allTextContents()

describe.runIf(canVisit)('Until the next answer has come, and where it fails', () => {
  const explorer = explorerVisitor()

  test.each(VIEWS)('what is shown is said to be as of its own date: %s', async (view, search) => {
    const { page } = await explorer.open(`/explore/${view}${search}`)
    const before = await told(page)
    expect(before.join()).toMatch(/June 2018|the top of the page says/)
    let isDown = false
    await page.route(/\/(graphql|export)/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, isDown ? 0 : 1_500))
      await route.fulfill({ status: 500, body: 'no' })
    })
    await page.getByRole('button', { name: 'One month earlier' }).click()
    expect(new URL(page.url()).searchParams.get('at')).toBe('2018-05')
    const asBefore = async () => {
      const now = await told(page)
      expect(now).toHaveLength(before.length)
      expect(now.join()).not.toContain('May 2018')
    }
    await asBefore() // while it waits
    await page.getByRole('alert').first().waitFor()
    isDown = true
    await asBefore()
    const buttons = page.getByRole('button', { name: /^(The table as CSV|Save as CSV|These pairs as CSV|SVG)$/ })
    for (const button of await buttons.all()) {
      const downloading = page.waitForEvent('download')
      await button.click()
      const text = readFileSync(await (await downloading).path(), 'utf8')
      expect(text).toContain(view === 'timeline' ? 'as of any date' : 'as of June 2018')
      expect(text).toContain('at=2018-06')
      expect(text).not.toContain('at=2018-05')
    }
    await page.unroute(/\/(graphql|export)/)
    for (const retry of await page.getByRole('button', { name: 'Retry' }).all()) await retry.click().catch(() => null)
    await settled(page)
    await expect.poll(async () => (await told(page)).join()).toMatch(/May 2018|the top of the page says/)
  })
})
