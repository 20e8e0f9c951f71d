import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import type { DataName } from '../../src/loading/data-sets.ts'
import { type Listener, listen } from '../../src/process/listener.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph } from '../graph.ts'
import { endVisits, sharedBrowser, type Visit, visit } from './chromium.ts'

/** A server on the test graph and a browser to visit it, for the tests of one `describe`. */
export function visitor(data: DataName = 'article') {
  let listener: Listener
  beforeAll(async () => {
    listener = await listen(0, '127.0.0.1')
    listener.serve(createServer(await openTestGraph(), { ...settings, data }))
  })
  afterAll(async () => {
    await endVisits()
    await listener?.close(1_000)
  })
  return {
    origin: () => listener.origin,
    address: () => `${listener.origin}/graphql`,
    /** Opens the page as a first visit, and waits until the editor has text. */
    async open(options: BrowserContextOptions = {}, address = `${listener.origin}/graphql`): Promise<Visit> {
      const visited = await visit(await sharedBrowser(), address, options)
      await expect.poll(() => textOf(editor(visited.page, 'Operation Editor'))).not.toBe('')
      return visited
    },
  }
}

export const NARROW = { viewport: { width: 420, height: 800 } }

export function editor(page: Page, name: 'Operation Editor' | 'Variables'): Locator {
  return page.getByRole('region', { name }).locator('.view-lines').first()
}

export function answer(page: Page): Locator {
  return page.getByRole('region', { name: 'Result Window' })
}

export function examplesButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Examples' })
}

export function exampleLinks(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Examples' }).getByRole('link')
}

/** Finds an example by the start of its name. */
export function exampleLink(page: Page, title: string): Locator {
  return exampleLinks(page).and(page.getByRole('link', { name: new RegExp(`^${title} `) }))
}

export function tabNames(page: Page): Promise<readonly string[]> {
  return page.getByRole('tab').allInnerTexts()
}

/** Waits until the tab with this name is stored as the active one: GraphiQL stores tabs shortly after they change. */
export async function isStored(page: Page, name: string): Promise<void> {
  const stored = `(({ tabs, activeTabIndex }) => tabs[activeTabIndex].title)(JSON.parse(localStorage['graphiql:tabState']))`
  await expect.poll(() => page.evaluate(stored)).toBe(name)
  await expect.poll(() => page.evaluate(`localStorage['graphiql:query']`)).toContain(name)
}

export async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Execute query' }).click()
}

/** Waits until the place has this text. */
export async function reads(place: Locator, text: string): Promise<void> {
  await expect.poll(() => textOf(place)).toContain(withoutSpace(text))
}

/** Without white space, since line wrapping varies. */
export async function textOf(place: Locator): Promise<string> {
  return withoutSpace(await place.innerText())
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s/g, '')
}

/** Accepts the first completion. */
export async function complete(page: Page, text: string): Promise<void> {
  await page.locator('.suggest-widget').getByRole('option').first().getByText(text, { exact: true }).waitFor()
  await page.keyboard.press('Enter')
}
