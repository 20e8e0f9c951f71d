import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Waits for a value as long as a busy machine needs. */
export const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, { interval: 20 })

/** Where each entity of the picture stands, by slug. */
export async function placesOn(page: Page): Promise<Readonly<Record<string, string>>> {
  const found = await page
    .locator('[data-slug]')
    .evaluateAll((nodes) => nodes.map((node) => [node.getAttribute('data-slug'), node.getAttribute('transform')]))
  return Object.fromEntries(found)
}

/** The steps in the address. */
export function stepsOf(page: Page): readonly string[] {
  return (new URL(page.url()).searchParams.get('x') ?? '').split(',').filter(Boolean)
}

/** The slug of the entity that has the focus. */
export function focusedSlug(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-slug') ?? null)
}

/** What the last change did, in words. */
export const said = (page: Page) => page.locator('.said').textContent()
