import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { explorerVisitor, settled } from './explorer-visit.ts'

useGraph('article')

const MOST_CLICKS = 4

describe.runIf(canVisit)(`Who comes for the first time has an answer after at most ${MOST_CLICKS} clicks`, () => {
  const explorer = explorerVisitor()

  test('who is against the ZTE ban, and why?', async () => {
    const { page, click, search } = await visited()
    await search(page.getByRole('combobox', { name: /^Search for/ }), 'zte ban', /^Ban on U\.S\./)
    await click(page.getByRole('link', { name: 'ZTE calls the ban unfair in the extreme.' }))
    await page.getByRole('complementary', { name: 'Evidence' }).locator('blockquote').waitFor()
  })

  test('how is Qualcomm tied to Made in China 2025?', async () => {
    const { page, click, search } = await visited()
    await click(page.getByRole('link', { name: 'Paths', exact: true }))
    await search(page.getByRole('combobox', { name: 'From' }), 'qualcomm', /^Qualcomm/)
    await settled(page)
    await search(page.getByRole('combobox', { name: 'To', exact: true }), 'made in china 2025', /^Made in China 2025/)
    await page.locator('.path .evidence').first().waitFor()
    const confidences = (await page.locator('.path h2').allTextContents()).map((text) =>
      Number(/[\d.]+$/.exec(text)?.[0]),
    )
    expect(confidences.length).toBeGreaterThan(1)
    expect(confidences).toEqual(confidences.toSorted((a, b) => b - a)) // the surest first, as the page says
  })

  test('where do the United States and China differ?', async () => {
    const { page, click } = await visited()
    await click(page.getByRole('link', { name: 'Where do the sides differ?' }))
    await page.getByRole('rowheader', { name: 'United States' }).waitFor()
    await page.getByRole('rowheader', { name: 'China', exact: true }).waitFor()
  })

  test('what changed after April?', async () => {
    const { page, click, search } = await visited()
    await search(page.getByRole('combobox', { name: /^Search for/ }), 'china', /^China/)
    await settled(page)
    await click(page.getByText(/days of change, the last of them/))
    await click(page.getByRole('link', { name: '2 May 2018' }))
    await page.getByText(/^Now certain as of 2 May 2018: /).waitFor()
  })

  test('what does ¶26 say?', async () => {
    const { page, click } = await visited()
    await click(page.getByRole('link', { name: /^What is each place of “On high-stakes trip/ }))
    await settled(page)
    await click(page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: '¶26', exact: true }))
    await expect
      .poll(() => page.locator('[id="at-¶26"]').evaluate((place) => place.getBoundingClientRect().top))
      .toBeLessThan(400)
    await page.locator('[id="at-¶26"] a.evidence').first().waitFor()
  })

  /** The first page, with ways to click that are counted: to choose a suggestion is a click too. */
  async function visited() {
    const { page } = await explorer.open('/explore')
    let clicks = 0
    const count = () => {
      clicks += 1
      expect(clicks).toBeLessThanOrEqual(MOST_CLICKS)
    }
    return {
      page,
      click: async (place: Locator) => {
        count()
        await place.click()
      },
      search: async (box: Locator, text: string, name: RegExp) => {
        count()
        await box.fill(text)
        await optionsOf(page).filter({ hasText: name }).first().click()
      },
    }
  }
})

const optionsOf = (page: Page) => page.getByRole('option')
