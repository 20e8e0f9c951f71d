import { describe, expect, test } from 'vitest'
import { hrefWith, readAddress } from '../../web/address.ts'
import { shortened } from '../../web/page/cut-text.ts'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { explorerVisitor, settled } from './explorer-visit.ts'

useGraph('article')
const ask = asker(await openTestGraph())

interface Found {
  readonly search: { readonly edges: readonly { readonly node: { readonly name: string } }[] }
}

test('The next page of a search is of the same text and kinds', () => {
  const address = readAddress(new URL('http://localhost/explore/search?q=us+tariffs&kind=PERSON,COMPANY&after=a'))
  expect(hrefWith(address, { after: 'b' })).toBe('/explore/search?q=us+tariffs&kind=PERSON,COMPANY&after=b')
  expect(hrefWith(address, {})).toBe('/explore/search?q=us+tariffs&kind=PERSON,COMPANY')
})

test('A name is cut between its characters', () => {
  expect([shortened('🇨🇳🇺🇸', 2), shortened('abc', 3), shortened('ab cd', 4)]).toEqual(['🇨…', 'abc', 'ab…'])
})

describe.runIf(canVisit)('A search', () => {
  const explorer = explorerVisitor()

  test('says of the results what they are for, until the next have come', async () => {
    const { page } = await explorer.open('/explore/search?q=zte')
    const [heading, status] = [page.getByRole('heading', { level: 1 }), page.locator('main > [role=status]')]
    const found = await status.textContent()
    let isOver = false
    await page.route('**/graphql', async (route) => {
      await expect.poll(() => isOver, { timeout: 30_000 }).toBe(true)
      await route.fulfill({ status: 500, body: 'no' })
    })
    const box = page.getByRole('combobox', { name: /^Search for/ })
    await box.fill('qualcomm')
    await box.press('Enter')
    await expect.poll(() => page.url()).toMatch(/q=qualcomm$/)
    expect([await heading.textContent(), await status.textContent()]).toEqual(['Results for “zte”', found])
    await page.getByText('Searching for “qualcomm” …').waitFor()
    isOver = true
    await page.getByRole('alert').waitFor()
    expect(await heading.textContent()).toBe('Results for “zte”')
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Retry' }).click()
    await page.getByRole('heading', { level: 1, name: 'Results for “qualcomm”' }).waitFor()
    await expect.poll(() => page.title()).toBe('Results for “qualcomm” · Stancegraph')
  })

  test('of no words asks for some, and a kind that there is not is told', async () => {
    const { page } = await explorer.open('/explore/search?q=+&kind=PLANET')
    await page.getByText(/^Type a name above/).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.getByText('Left out of the address: “PLANET” is no kind.').waitFor()
  })

  test('is read page by page, and from its first page again', async () => {
    const { page } = await explorer.open('/explore/search?q=U.S.')
    const names = () => page.locator('.results h2').allTextContents()
    const first = await names()
    await page.getByRole('link', { name: 'Next page' }).click()
    await expect.poll(names).not.toEqual(first)
    const { data } = await ask<Found>('{ search(text: "U.S.", first: 100) { edges { node { name } } } }')
    expect([...first, ...(await names())]).toEqual(data.search.edges.map(({ node }) => node.name))
    expect(await page.getByRole('link', { name: 'Next page' }).count()).toBe(0)
    await page.getByRole('link', { name: 'First page' }).click()
    await expect.poll(names).toEqual(first)
    expect(page.url()).toMatch(/q=U\.S\.$/)
  })

  test('of a kind lists nothing of another one', async () => {
    const { page } = await explorer.open('/explore/search?kind=COMPANY')
    await page.route('**/graphql', (route) => route.fulfill({ status: 500, body: 'no' }))
    await page.evaluate(
      `history.pushState(null, '', '/explore/search?kind=PERSON'); dispatchEvent(new Event('popstate'))`,
    )
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor()
    expect(await page.locator('.listing li').count()).toBe(0)
  })

  test('shows the suggestion that the arrows reached, and leaves them to an input method', async () => {
    const { page } = await explorer.open('/explore', { viewport: { width: 420, height: 260 } })
    const box = page.getByRole('combobox', { name: /^Search for/ })
    await box.fill('china')
    const options = page.getByRole('option')
    await expect.poll(() => options.count()).toBeGreaterThan(5)
    const key = `new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true, bubbles: true, cancelable: true })`
    await box.evaluate(`(input) => input.dispatchEvent(${key})`)
    expect(await box.getAttribute('aria-activedescendant')).toBe(null)
    for (let step = 0; step < 6; step += 1) await box.press('ArrowDown')
    const [list, option] = [await page.locator('.suggestions').boundingBox(), await options.nth(5).boundingBox()]
    const bottom = (box: typeof list) => (box ? box.y + box.height : Number.NaN)
    expect(bottom(option)).toBeLessThanOrEqual(bottom(list))
  })

  test('that adds to a graph begins anew once something is added', async () => {
    const { page } = await explorer.open('/explore/graph?of=zte')
    const box = page.getByRole('combobox', { name: 'Add an entity' })
    await box.fill('qualcomm')
    await page
      .getByRole('option', { name: /^Qualcomm/ })
      .first()
      .click()
    await expect.poll(() => page.url()).toContain('qualcomm.add')
    await settled(page)
    expect(await box.inputValue()).toBe('')
  })

  test('can be skipped without losing a long address', async () => {
    const steps = Array.from({ length: 400 }, (_, index) => `zte.at.${index}.0`).join(',')
    const { page } = await explorer.open(`/explore/graph#?of=zte&x=${steps}`)
    await page.getByRole('link', { name: 'Skip to the content' }).press('Enter')
    expect(new URL(page.url()).hash.slice(0, 9)).toBe('#?of=zte&')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.getElementById("content").contains(document.activeElement)')).toBe(true)
  })
})
