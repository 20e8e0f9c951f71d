import { describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { explorerVisitor, settled } from './explorer-visit.ts'

useGraph('generated')
const ask = asker(await openTestGraph())

interface Degrees {
  readonly entity: { readonly degrees: readonly { readonly type: string; readonly count: number }[] }
}

describe.runIf(canVisit)('A hub', () => {
  const explorer = explorerVisitor()

  test('shows some of each type and says how many there are, and more on demand', async () => {
    const { page, complaints } = await explorer.open('/explore/e/country-0')
    const { data } = await ask<Degrees>('{ entity(slug: "country-0") { degrees { type count } } }')
    const counts = data.entity.degrees.filter(({ type }) => type !== 'STANCE').map(({ count }) => count)
    const most = Math.max(...counts)
    expect(most).toBeGreaterThan(150)
    const shown = async () => {
      const texts = await page.locator('.card h3 .number').allTextContents()
      return texts.map((text) => Number(text.replaceAll(',', ''))).toSorted((a, b) => a - b)
    }
    await expect.poll(shown).toEqual(counts.toSorted((a, b) => a - b))

    const card = page.locator('.card').first()
    expect(await card.locator('li').count()).toBeLessThanOrEqual(8)
    await card.getByRole('button', { name: /more|Show/ }).click()
    await settled(page)
    await expect.poll(() => card.locator('li').count()).toBe(100)
    await card.getByRole('button', { name: `100 of ${most}. Show more` }).click()
    await expect.poll(() => card.locator('li').count()).toBe(Math.min(200, most))
    const links = await card.locator('a.evidence').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(new Set(links).size).toBe(links.length)

    const name = (await card.getByRole('heading').textContent())?.replace(/ [\d,]+$/, '') ?? ''
    await page.getByRole('textbox', { name: 'As of' }).fill('2018-01')
    await page.keyboard.press('Enter')
    await settled(page)
    await page.getByText('certain as of January 2018').first().waitFor()
    const same = page.locator('.card', { has: page.getByRole('heading', { name }) })
    const total = Number((await same.locator('h3 .number').textContent())?.replaceAll(',', ''))
    expect(total).toBeGreaterThan(0)
    expect(total).toBeLessThan(most)
    await expect.poll(() => same.locator('li').count()).toBe(Math.min(100, total)) // none of another date
    expect(complaints).toEqual([])
  })
})
