import type { Browser, Page, Response } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeGlobalId } from '../../src/global-id.ts'
import { type Listener, listen } from '../../src/process/listener.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { canVisit, openBrowser } from '../graphiql/chromium.ts'
import { settled } from './explorer-visit.ts'

useGraph('article')

const VIEWS = [
  '/explore',
  '/explore/search?q=trade',
  '/explore/e/china?at=2018-04',
  `/explore/e/zte-export-ban?claim=${encodeGlobalId('Stance', 'zte-on-zte-export-ban')}`,
  '/explore/s/high-stakes-trip-to-china',
  '/explore/stances?position=OPPOSES',
  '/explore/compare?on=PROPOSITION',
  '/explore/for-and-against?target=zte-export-ban',
  '/explore/changes?since=2018-04',
  '/explore/contradictions',
  '/explore/blocs',
  '/explore/path?from=qualcomm&to=made-in-china-2025',
  '/explore/graph?of=zte',
  '/explore/timeline?of=zte&at=2018-04',
  '/explore/schema',
]

/** Four exports run at a time: of five visitors, one waits and asks again. */
const VISITORS = 5

describe.runIf(canVisit)(`${VISITORS} visitors at once, on a server that executes two heavy requests at a time`, () => {
  let listener: Listener
  let browser: Browser
  let pages: readonly Page[]
  beforeAll(async () => {
    listener = await listen(0, '127.0.0.1')
    listener.serve(createServer(await openTestGraph(), { ...settings, maxInFlight: 64, maxHeavy: 2 }))
    browser = await openBrowser()
    pages = await Promise.all(Array.from({ length: VISITORS }, async () => (await browser.newContext()).newPage()))
  })
  afterAll(async () => {
    await browser?.close()
    await listener?.close(1_000)
  })

  test.each(VIEWS)('%s is answered to each, and no question is refused', async (path) => {
    const refused: string[] = []
    let answered = 0
    const note = (response: Response) => {
      const { pathname } = new URL(response.url())
      if (response.status() < 400 && ['/graphql', '/export'].includes(pathname)) answered += 1
      if (response.status() >= 400 && pathname !== '/export') refused.push(`${response.status()} ${response.url()}`)
    }
    for (const page of pages) page.on('response', note)
    await Promise.all(pages.map((page) => page.goto(`${listener.origin}${path}`)))
    // A page that a busy server makes wait says so, and asks again: it is not busy meanwhile.
    await expect.poll(() => answered).toBeGreaterThanOrEqual(VISITORS)
    await Promise.all(pages.map(settled))
    const shown = await Promise.all(pages.map((page) => page.locator('main').innerText()))
    expect(refused).toEqual([])
    expect(await Promise.all(pages.map((page) => page.getByRole('alert').filter({ hasText: /./ }).count()))).toEqual(
      Array(VISITORS).fill(0),
    )
    expect(new Set(shown).size).toBe(1)
    for (const page of pages) page.off('response', note)
  })
})
