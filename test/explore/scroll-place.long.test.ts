import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { explorerVisitor, settled } from './explorer-visit.ts'

useGraph('article')

const LOW = 400

/** Without a pointer, which would first scroll up to the link. */
const toChanges = (page: Page) => page.getByRole('link', { name: 'Changes' }).first().dispatchEvent('click')

const scrolled = (page: Page) => page.evaluate<number>('scrollY')

describe.runIf(canVisit)('Back and Forward', () => {
  const explorer = explorerVisitor()

  test('return to where one had scrolled, once the content is there', async () => {
    const { page } = await explorer.open('/explore/stances')
    // at once, before the scroll is told
    await page.evaluate(`scrollTo(0, ${LOW}); document.querySelector('a[href^="/explore/changes"]').click()`)
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

  test('show the next page of a list from its beginning, and return to where the reader had scrolled', async () => {
    const { page } = await explorer.open('/explore/stances')
    const first = () => page.locator('tbody tr').first().innerText()
    const next = page.getByRole('link', { name: 'Next page' })
    await next.scrollIntoViewIfNeeded()
    const [low, shown] = [await scrolled(page), await first()]
    expect(low).toBeGreaterThan(LOW)
    await page.evaluate(`document.getElementById('stances').scrollTop = ${LOW}`)
    await next.click()
    await expect.poll(first).not.toBe(shown)
    await expect.poll(() => scrolled(page)).toBeLessThan(low)
    const top = () => page.locator('tbody').evaluate((list) => list.getBoundingClientRect().top)
    await expect.poll(top).toBeGreaterThan(0)
    expect(await top()).toBeLessThan(LOW)
    expect(await page.evaluate('document.activeElement.id')).toBe('stances')

    await page.goBack()
    await expect.poll(first).toBe(shown)
    await expect.poll(() => scrolled(page)).toBe(low)
  })

  test('leave a place of the page that a link leads to as the browser shows it', async () => {
    const { page } = await explorer.open('/explore/s/high-stakes-trip-to-china')
    const top = () => page.locator('[id="at-¶26"]').evaluate((place) => place.getBoundingClientRect().top)
    const low = await top()
    await page.getByRole('link', { name: '¶26', exact: true }).first().dispatchEvent('click')
    await expect.poll(top).toBeLessThan(LOW)
    await page.goBack()
    await expect.poll(top).toBe(low)
    await page.goForward()
    await expect.poll(top).toBeLessThan(LOW)
  })

  test('leave the place to a reader who scrolls meanwhile', async () => {
    const { page } = await explorer.open('/explore/stances')
    await page.evaluate(`scrollTo(0, ${LOW})`)
    await expect.poll(() => scrolled(page)).toBe(LOW)
    await toChanges(page)
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
