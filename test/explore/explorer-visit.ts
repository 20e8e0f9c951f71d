import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { type Listener, listen } from '../../src/process/listener.ts'
import { createServer, type ServerSettings } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph } from '../graph.ts'
import { endVisits, sharedBrowser, type Visit, visit } from '../graphiql/chromium.ts'

/** A server on the test graph and a browser that visits its explorer, for the tests of one `describe`. */
export function explorerVisitor(changed: Partial<ServerSettings> = {}) {
  let listener: Listener
  beforeAll(async () => {
    listener = await listen(0, '127.0.0.1')
    listener.serve(createServer(await openTestGraph(), { ...settings, ...changed }))
  })
  afterAll(async () => {
    await endVisits()
    await listener?.close(1_000)
  })
  return {
    origin: () => listener.origin,
    /** Opens an address of the explorer as a first visit, and waits for its content. */
    async open(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
      const visited = await visit(await sharedBrowser(), `${listener.origin}${path}`, options)
      await settled(visited.page)
      return visited
    },
  }
}

/** Waits until no part of the page awaits an answer. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0)
}

/** The requests of a visit to other hosts than the server. */
export const elsewhere = ({ requests }: Visit, origin: string) =>
  requests.filter((address) => !address.startsWith(origin) && !address.startsWith('data:'))

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Tags of rules. */
const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong on the page by some rules, or by all: each rule with the elements that break it. */
export async function faultsOf(page: Page, rules: readonly string[] | null = null): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE)
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, {
      runOnly: ${JSON.stringify(rules ?? ALL_RULES)},
      resultTypes: ["violations"], // it describes what passes otherwise, which takes as long as to find it
    })`,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}

/** How far the page can be scrolled sideways, in pixels. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}
