import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { elsewhere, explorerVisitor, settled } from './explorer-visit.ts'
import { focusedSlug, placesOn, said, soon, stepsOf } from './graph-visit.ts'

useGraph('article')

describe.runIf(canVisit)('The graph by keyboard alone', () => {
  const explorer = explorerVisitor()

  test('one draws, expands a hub through the dialog, goes on, shares the address, undoes and redoes', async () => {
    const visited = await explorer.open('/explore/e/zte')
    const { page } = visited
    const { keyboard } = page
    await tabTo(page, () => isFocused(page, 'Draw its neighborhood'))
    await keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Around ZTE' }).waitFor()
    await settled(page)
    const first = await placesOn(page)

    // The picture is one stop: the next Tab leaves it.
    await tabTo(page, async () => (await focusedSlug(page)) !== null)
    expect(await focusedSlug(page)).toBe('zte')
    await keyboard.press('ArrowRight')
    expect(await focusedSlug(page)).not.toBe('zte')
    await keyboard.press('Tab')
    expect(await focusedSlug(page)).toBe(null)
    await keyboard.press('Shift+Tab')
    await pageTo(page, 'china')

    await keyboard.press('e')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await tabTo(page, () =>
      page.evaluate(
        () => document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'number',
      ),
    )
    await keyboard.press('Control+a')
    await keyboard.type('3')
    expect(await dialog.getByText(/of 67\. There is room for/).count()).toBe(1)
    await keyboard.press('Enter')
    await soon(() => stepsOf(page).length).toBe(1)
    await settled(page)
    expect(await said(page)).toMatch(/^China: what is about it 3 of 41, /)
    expect(await focusedSlug(page)).toBe('china')
    expect(await placesOn(page)).toMatchObject(first)

    // Four more: what is already whole adds no step.
    for (let turn = 0; turn < 60 && stepsOf(page).length < 5; turn += 1) {
      const before = [page.url(), await said(page)].join()
      await keyboard.press('PageDown')
      await keyboard.press('Enter')
      await soon(async () => [page.url(), await said(page)].join() !== before || (await dialog.count()) > 0).toBe(true)
      if ((await dialog.count()) > 0) await keyboard.press('Enter')
      await settled(page)
    }
    expect(stepsOf(page)).toHaveLength(5)
    const last = await placesOn(page)
    expect(last).toMatchObject(first)
    expect(Object.keys(last).length).toBeGreaterThan(Object.keys(first).length)

    const { page: other } = await explorer.open(page.url().replace(explorer.origin(), ''))
    expect(await placesOn(other)).toEqual(last)
    await other.getByRole('button', { name: 'Undo' }).click() // there is nothing to go back to
    await soon(() => stepsOf(other).length).toBe(4)

    await tabTo(page, () => isFocused(page, 'Undo'), 'Shift+Tab')
    for (const left of [4, 3, 2, 1, 0]) {
      await keyboard.press('Enter')
      await soon(() => stepsOf(page).length).toBe(left)
      await settled(page)
    }
    expect(await placesOn(page)).toEqual(first)
    expect(new URL(page.url()).search).toBe('?of=zte')
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true)
    for (let done = 1; done <= 5; done += 1) {
      await page.getByRole('button', { name: 'Redo' }).press('Enter')
      await soon(() => stepsOf(page).length).toBe(done)
    }
    await settled(page)
    expect(await placesOn(page)).toEqual(last)

    expect(visited.complaints).toEqual([])
    expect(elsewhere(visited, explorer.origin())).toEqual([])
  })
})

const isFocused = (page: Page, text: string) =>
  page.evaluate((expected) => document.activeElement?.textContent === expected, text)

async function tabTo(page: Page, isThere: () => Promise<boolean>, key = 'Tab'): Promise<void> {
  for (let steps = 0; steps < 120 && !(await isThere()); steps += 1) await page.keyboard.press(key)
  expect(await isThere()).toBe(true)
}

async function pageTo(page: Page, slug: string): Promise<void> {
  for (let steps = 0; steps < 80 && (await focusedSlug(page)) !== slug; steps += 1)
    await page.keyboard.press('PageDown')
  expect(await focusedSlug(page)).toBe(slug)
}
