import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { explorerVisitor, settled } from './explorer-visit.ts'

useGraph('article')

const LOW = 400

const scrolled = (page: Page) => page.evaluate<number>('scrollY')

describe.runIf(canVisit)('Back and Forward', () => {
  const explorer = explorerVisitor()

  test('return to where one had scrolled, once the content is there', async () => {
    const { page } = await explorer.open('/explore/stances')
    await page.evaluate(`scrollTo(0, ${LOW})`)
    await expect.poll(() => scrolled(page)).toBe(LOW)
    await page.getByRole('link', { name: 'Changes' }).first().click()
    await page.getByRole('heading', { level: 1, name: /change/i }).waitFor()
    await settled(page)
    expect(await scrolled(page)).toBe(0)

    await page.goBack()
    await page.getByRole('table').waitFor()
    await settled(page)
    await expect.poll(() => scrolled(page)).toBe(LOW)
    await page.goForward()
    await settled(page)
    await expect.poll(() => scrolled(page)).toBe(0)
  })

  test('leave the place to a reader who scrolls meanwhile', async () => {
    const { page } = await explorer.open('/explore/stances')
    await page.evaluate(`scrollTo(0, ${LOW})`)
    await expect.poll(() => scrolled(page)).toBe(LOW)
    await page.getByRole('link', { name: 'Changes' }).first().click()
    await page.getByRole('heading', { level: 1, name: /change/i }).waitFor()
    await page.goBack()
    await page.getByRole('table').waitFor()
    await expect.poll(() => scrolled(page)).toBe(LOW)
    await page.mouse.wheel(0, -LOW)
    await expect.poll(() => scrolled(page)).toBe(0)
    await settled(page)
    expect(await scrolled(page)).toBe(0)
  })
})
