import type { Page, Route } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { explorerVisitor, settled } from './explorer-visit.ts'

useGraph('article')

const API = '**/graphql'

const FAILURES: readonly (readonly [name: string, fail: (route: Route) => Promise<void>, message: RegExp])[] = [
  ['an error of the server', (route) => route.fulfill({ status: 500, body: 'oops' }), /could not answer\. HTTP 500/],
  ['too many requests', (route) => route.fulfill({ status: 429, body: '' }), /busy.* HTTP 429/],
  ['a body that is cut off', (route) => route.fulfill({ status: 200, body: '{"data": {"ent' }), /cut off.* BAD_ANSWER/],
  ['a lost connection', (route) => route.abort('connectionreset'), /cannot be reached.* UNREACHABLE/],
  [
    'an error of the API',
    (route) =>
      route.fulfill({
        json: { errors: [{ message: 'It took too long.', extensions: { code: 'TIMEOUT' } }], data: null },
      }),
    /It took too long\. TIMEOUT/,
  ],
]

describe.runIf(canVisit)('A failure', () => {
  const explorer = explorerVisitor()

  test.each(FAILURES)(
    '%s: is told with its code, keeps what was shown, and can be retried',
    async (_, fail, message) => {
      const { page } = await explorer.open('/explore/e/zte-export-ban')
      const stance = page.getByText('ZTE calls the ban unfair in the extreme.')
      await stance.waitFor()
      await page.route(API, fail)
      await moveTo(page, '2018-05')
      const alert = page.getByRole('alert').first()
      await alert.waitFor()
      expect(await alert.textContent()).toMatch(message)
      expect(await stance.count()).toBe(1)
      await page.unroute(API)
      await alert.getByRole('button', { name: 'Retry' }).click()
      await expect.poll(() => page.getByRole('alert').count()).toBe(0)
      await page
        .getByText(/certain as of May 2018/)
        .first()
        .waitFor()
    },
  )

  test.each(['changes?as=SPEAKER&since=2016&at=2026', 'contradictions?apart=2', 'timeline?of=zte'])(
    'of a busy server while a list is saved: it is asked again, by %s too',
    async (view) => {
      const { page } = await explorer.open(`/explore/${view}`)
      let isBusy = true
      await page.route(API, async (route) => {
        if (!isBusy) return route.continue()
        isBusy = false
        await route.fulfill({ status: 503, headers: { 'retry-after': '1' }, body: '' })
      })
      await page.getByRole('button', { name: 'All of them as CSV' }).click()
      await page.getByText(/^Saved \d+ rows?$/).waitFor()
      expect(isBusy).toBe(false)
    },
  )

  test.each([503, 429])(
    'of a busy server (%i): it is asked again after the time that it names, and what it says then is shown',
    async (status) => {
      const { page } = await explorer.open('/explore/e/zte-export-ban')
      const asked: number[] = []
      await page.route(API, async (route) => {
        if (!route.request().postData()?.includes('query Profile')) return route.continue()
        asked.push(performance.now())
        if (asked.length > 2) return route.continue()
        await route.fulfill({ status, headers: { 'retry-after': '1' }, body: '' })
      })
      await moveTo(page, '2018-05')
      const alert = page.getByRole('alert').first()
      const says = new RegExp(`^The server is busy\\. HTTP ${status} This page asks again in \\d seconds\\.$`)
      await alert.getByText(says).waitFor()
      await expect.poll(() => page.getByRole('alert').count()).toBe(0)
      const pauses = asked.slice(1).map((moment, index) => moment - (asked[index] ?? 0))
      expect(pauses).toHaveLength(2)
      expect(pauses[0]).toBeGreaterThanOrEqual(990)
      expect(pauses[1]).toBeGreaterThanOrEqual(1_990) // longer each time
      await page
        .getByText(/certain as of May 2018/)
        .first()
        .waitFor()
    },
  )

  test('a part that could not be answered is told beside what could', async () => {
    const { page } = await explorer.open('/explore/e/zte')
    await page.route(API, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ json: { ...(await response.json()), errors: [{ message: 'One field failed.' }] } })
    })
    await moveTo(page, '2018-05')
    await page.getByText('A part could not be answered: One field failed.').waitFor()
    await page.getByRole('heading', { level: 1, name: 'ZTE' }).waitFor()
    await page.getByRole('link', { name: 'Stances', exact: true }).click()
    await page.getByText('A part could not be answered: One field failed.').waitFor()
    await page.locator('table tbody tr').first().waitFor()
  })

  test('is not told of the next question, and leaves the focus on the heading when it is mended', async () => {
    const { page } = await explorer.open('/explore/stances?at=2018-06')
    let isDown = true
    await page.route(API, async (route) => {
      if (isDown) return route.fulfill({ status: 500, body: 'no' })
      await new Promise((resolve) => setTimeout(resolve, 1_000))
      await route.continue()
    })
    await moveTo(page, '2018-05')
    await page.getByRole('alert').first().waitFor()
    isDown = false
    await page.getByRole('button', { name: 'One month earlier' }).click()
    await page.locator('main[aria-busy=true]').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0) // while it waits
    await settled(page)
    isDown = true
    await page.getByRole('button', { name: 'One month earlier' }).click()
    await page.getByRole('button', { name: 'Retry' }).waitFor()
    isDown = false
    await page.getByRole('button', { name: 'Retry' }).press('Enter')
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
    expect(await page.evaluate('document.activeElement.localName')).toBe('h1')
  })

  test('of an answer that is drawn is told like any other, and a busy server is asked again', async () => {
    const { page } = await explorer.open('/explore/graph')
    const replies: ((route: Route) => Promise<void>)[] = [
      (route) => route.fulfill({ status: 503, headers: { 'retry-after': '1' }, body: '' }),
      (route) => route.abort('connectionreset'),
      (route) => route.continue(),
    ]
    await page.route(/\/export\?/, (route) => replies.shift()?.(route))
    const given = encodeURIComponent('of: ["zte"]')
    await page.evaluate(
      `history.pushState(null, '', '/explore/graph?answer=neighborhood&arguments=${given}'); dispatchEvent(new Event('popstate'))`,
    )
    const alert = page.getByRole('alert').first()
    await alert.getByText(/HTTP 503 This page asks again/).waitFor()
    await alert.getByText(/cannot be reached.* UNREACHABLE/).waitFor()
    await alert.getByRole('button', { name: 'Retry' }).click()
    await page.locator('.world .node').first().waitFor()
  })

  test('of a slow first and a fast second search only the second is shown', async () => {
    const { page } = await explorer.open('/explore')
    let first = true
    await page.route(API, async (route) => {
      const isFirst = first
      first = false
      if (isFirst) await new Promise((resolve) => setTimeout(resolve, 1_500))
      await route.continue().catch(() => undefined) // the first was given up
    })
    const search = page.getByRole('combobox', { name: /^Search for/ })
    await search.pressSequentially('zte')
    await expect.poll(() => first).toBe(false)
    await search.fill('qualcomm')
    const options = page.getByRole('option')
    await options.filter({ hasText: 'Qualcomm' }).first().waitFor()
    await page.waitForTimeout(2_000)
    expect(await options.first().textContent()).toContain('Qualcomm')
    expect(await options.filter({ hasText: /^ZTE/ }).count()).toBe(0)
  })
})

async function moveTo(page: Page, date: string): Promise<void> {
  await settled(page)
  await page.getByRole('textbox', { name: 'As of' }).fill(date)
  await page.keyboard.press('Enter')
}
