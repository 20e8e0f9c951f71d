import { describe, expect, test } from 'vitest'
import { useGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { elsewhere, explorerVisitor, settled } from './explorer-visit.ts'

useGraph('article')

describe.runIf(canVisit)('By keyboard alone', () => {
  const explorer = explorerVisitor()

  test('one searches, opens an entity, reads the evidence of a stance, moves the date, and goes back', async () => {
    const visited = await explorer.open('/explore')
    const { page } = visited
    const { keyboard } = page

    // The search has the focus.
    await keyboard.type('zte ban')
    const options = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option')
    await options.filter({ hasText: 'Ban on U.S. companies' }).waitFor()
    const selected = page.getByRole('listbox').getByRole('option', { selected: true })
    for (let steps = 0; steps < 10 && !(await selected.allTextContents())[0]?.startsWith('Ban on'); steps += 1) {
      await keyboard.press('ArrowDown')
      await expect.poll(() => selected.count()).toBeLessThanOrEqual(1)
    }
    expect(await selected.allTextContents()).toEqual([expect.stringMatching(/^Ban on/)])
    await keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Ban on U.S. companies doing business with ZTE' }).waitFor()
    await settled(page)
    expect(new URL(page.url()).pathname).toBe('/explore/e/zte-export-ban')
    expect(await focused(page)).toContain('Ban on U.S. companies')

    // From the heading on to the first stance.
    await tabTo('ZTE calls the ban unfair in the extreme.')
    await keyboard.press('Enter')
    const panel = page.getByRole('complementary', { name: 'Evidence' })
    await panel.locator('blockquote').waitFor()
    for (const text of ['1 · plain in the source', '¶15', 'Said without a hedge.', 'Recorded on', 'No date is given']) {
      expect(await panel.getByText(text).count(), text).toBeGreaterThan(0)
    }
    expect(await panel.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    await keyboard.press('Escape')
    await expect.poll(() => panel.count()).toBe(0)
    await expect.poll(() => focused(page)).toBe('ZTE calls the ban unfair in the extreme.')

    // As of a date on which nothing was certain yet.
    await page.getByRole('textbox', { name: 'As of' }).focus()
    await keyboard.type('2018-04')
    await keyboard.press('Enter')
    await page
      .getByText(/^None certain as of April 2018; 2 possible/)
      .first()
      .waitFor()
    expect(new URL(page.url()).search).toBe('?at=2018-04')
    expect(await page.getByRole('status').filter({ hasText: 'went' }).textContent()).toMatch(
      /^Now certain as of April 2018: .*\d+ claims went\.$/,
    )

    // Back is undo.
    await page.goBack()
    await page.getByText('ZTE calls the ban unfair in the extreme.').waitFor()
    expect(new URL(page.url()).search).toBe('')

    expect(visited.complaints).toEqual([])
    expect(elsewhere(visited, explorer.origin())).toEqual([])

    async function tabTo(text: string): Promise<void> {
      for (let steps = 0; steps < 80 && (await focused(page)) !== text; steps += 1) await keyboard.press('Tab')
      expect(await focused(page)).toBe(text)
    }
  })

  test('an address opens the same view in another browser: claim, date and search', async () => {
    const { page } = await explorer.open('/explore/e/zte-export-ban')
    await page.getByRole('link', { name: 'ZTE calls the ban unfair in the extreme.' }).click()
    await page.getByRole('link', { name: 'Page of this claim' }).waitFor()
    const { page: other } = await explorer.open(page.url().replace(explorer.origin(), ''))
    await other.getByRole('complementary', { name: 'Evidence' }).locator('blockquote').waitFor()
    await other.getByRole('link', { name: 'Page of this claim' }).click()
    await other.getByRole('heading', { level: 1, name: /^ZTE strongly opposed the ban/ }).waitFor()
    const { page: third } = await explorer.open(other.url().replace(explorer.origin(), ''))
    await third.getByRole('heading', { level: 1, name: /^ZTE strongly opposed the ban/ }).waitFor()
    const { page: found } = await explorer.open('/explore/search?q=ban&kind=POLICY&at=2018')
    await found.getByRole('link', { name: 'Ban on U.S. companies doing business with ZTE' }).waitFor()
    expect(await found.getByRole('textbox', { name: 'As of' }).inputValue()).toBe('2018')
  })

  test('what cannot be read of an address is told and left out; what there is not has a page with a search', async () => {
    const { page } = await explorer.open('/explore/e/zte?at=2018-13&certainty=maybe')
    await page.getByText('Left out of the address').waitFor()
    await page.getByRole('heading', { level: 1, name: 'ZTE' }).waitFor()
    const unknown = await explorer.open('/explore/e/zte-bann')
    await unknown.page.getByRole('heading', { name: 'Nothing has this address' }).waitFor()
    expect(await unknown.page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
    await unknown.page.getByRole('link', { name: 'Search for “zte bann”' }).click()
    await unknown.page.getByRole('heading', { level: 1, name: /^Results for/ }).waitFor()
    expect(unknown.complaints).toEqual([])
    const cut = await explorer.open('/explore/c/UmVs')
    await cut.page.getByRole('heading', { level: 1, name: 'Nothing has this address' }).waitFor()
    expect(cut.complaints).toEqual([])
  })

  test('each view shows the query that made it, and opens it in GraphiQL beside the tabs that are there', async () => {
    const { page } = await explorer.open('/explore/e/zte')
    await page.getByText('The query behind this').click()
    const query = await page.locator('.query pre').first().textContent()
    expect(query).toMatch(/^query Profile\(/)
    const link = page.getByRole('link', { name: 'Open in GraphiQL' })
    for (const tabs of [2, 3]) {
      await page.goto(`${explorer.origin()}/graphql`)
      await page.goBack()
      await settled(page)
      await page.getByText('The query behind this').click()
      await link.click()
      await page
        .locator('.graphiql-tab')
        .nth(tabs - 1)
        .waitFor()
      await expect.poll(() => page.locator('.graphiql-tab').count()).toBe(tabs)
      await expect.poll(() => page.locator('.graphiql-tab-active').textContent()).toContain('Profile')
      await expect.poll(() => page.evaluate(VARIABLES)).toContain('"zte"') // GraphiQL stores an edit a little later
      await page.goto(`${explorer.origin()}/explore/e/zte`)
      await settled(page)
    }
  })
})

const focused = (page: Awaited<ReturnType<ReturnType<typeof explorerVisitor>['open']>>['page']) =>
  page.evaluate(() => document.activeElement?.textContent ?? '')

/** The variables of the active tab, as GraphiQL stores them. */
const VARIABLES = `(({ tabs, activeTabIndex }) => tabs[activeTabIndex].variables ?? '')(JSON.parse(localStorage['graphiql:tabState']))`
