import { describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { elsewhere, explorerVisitor, faultsOf, settled } from './explorer-visit.ts'

useGraph('article')
const ask = asker(await openTestGraph())

interface Answer {
  readonly stanceMatrix: {
    readonly holders: readonly { readonly name: string }[]
    readonly targets: readonly { readonly name: string }[]
    readonly cells: readonly { readonly position: string; readonly count: number }[]
  }
}

describe.runIf(canVisit)('The comparison', () => {
  const explorer = explorerVisitor()

  test('has the positions of the API, leaves empty what is not recorded, and opens what each rests on', async () => {
    const visited = await explorer.open('/explore/compare')
    const { page } = visited
    const { data } = await ask<Answer>(
      `{ stanceMatrix(holders: {}, targets: {kind: {eq: POLICY}}, holderAs: SIDE, basis: [STATED, BEARING, ACT], maxHolders: 40, maxTargets: 15) {
        holders { name } targets { name } cells { position count } } }`,
    )
    const { holders, targets, cells } = data.stanceMatrix
    expect(cells.length).toBeGreaterThan(3)
    expect(await page.locator('tbody th').allTextContents()).toEqual(holders.map(({ name }) => name))
    expect(await page.locator('thead th').allTextContents()).toEqual(targets.map(({ name }) => name))
    const shown = await page
      .locator('td[data-position]')
      .evaluateAll((all) => all.map((cell) => cell.getAttribute('data-position')))
    expect(shown).toEqual(cells.map(({ position }) => position))
    expect(await page.getByText('nothing recorded').count()).toBe(holders.length * targets.length - cells.length)
    expect(await faultsOf(page)).toEqual([])

    await page.locator('a.cell').first().click()
    await page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading', { level: 2 }).first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'stated only' }).click()
    await settled(page)
    expect(new URL(page.url()).search).toBe('?basis=STATED')
    expect(await page.locator('td[data-position]').count()).toBeLessThan(cells.length)
    expect(visited.complaints).toEqual([])
    expect(elsewhere(visited, explorer.origin())).toEqual([])
  })
})
