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
    expect(await page.locator('thead th > a:first-child').allTextContents()).toEqual(targets.map(({ name }) => name))
    const shown = await page
      .locator('td[data-position]')
      .evaluateAll((all) => all.map((cell) => cell.getAttribute('data-position')))
    expect(shown).toEqual(cells.map(({ position }) => position))
    expect(await page.getByText('nothing recorded').count()).toBe(holders.length * targets.length - cells.length)
    expect(await faultsOf(page)).toEqual([])

    await page.locator('a.cell').first().click()
    await page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading', { level: 2 }).first().waitFor()
    const chains = page.getByRole('list', { name: 'How it is known' })
    await chains.getByText('By what bears on it').first().waitFor()
    expect(await chains.getByText('Stated').count()).toBe(0) // several stances may share what leads to the target
    expect(await chains.locator('li ol li').first().textContent()).toContain('counts')
    expect(await faultsOf(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'stated only' }).click()
    await settled(page)
    expect(new URL(page.url()).search).toBe('?basis=STATED')
    expect(await page.locator('td[data-position]').count()).toBeLessThan(cells.length)
    await page.getByRole('link', { name: 'whoever says it' }).click()
    await page.getByRole('link', { name: 'by country' }).click()
    await settled(page)
    expect(new URL(page.url()).search).toBe('?as=SPEAKER&basis=STATED&group=COUNTRY')
    expect(visited.complaints).toEqual([])
    expect(elsewhere(visited, explorer.origin())).toEqual([])
  })
})

interface Grouped {
  readonly stanceMatrix: {
    readonly groups: readonly {
      readonly entity: { readonly name: string } | null
      readonly holders: readonly { readonly name: string }[]
      readonly cells: readonly { readonly mean: number | null; readonly count: number }[]
    }[]
  }
}

describe.runIf(canVisit)('The comparison by country', () => {
  const explorer = explorerVisitor()

  test('has the groups of the API with their members, those of no country last', async () => {
    const { data } = await ask<Grouped>(
      `{ stanceMatrix(holders: {}, targets: {kind: {eq: PROPOSITION}}, groupHoldersBy: COUNTRY, basis: [STATED, BEARING, ACT], maxHolders: 40, maxTargets: 15) {
        groups { entity { name } holders { name } cells { mean count } } } }`,
    )
    const all = data.stanceMatrix.groups
    const groups = [...all.filter(({ entity }) => entity), ...all.filter(({ entity }) => !entity)]
    expect(groups.length).toBeGreaterThan(2)
    const { page } = await explorer.open('/explore/compare?as=SPEAKER&on=PROPOSITION&group=COUNTRY')
    const headings = await page.getByRole('rowheader').allTextContents()
    const counted = (count: number) => `${count} holder${count === 1 ? '' : 's'}`
    expect(headings).toEqual(
      groups.flatMap(({ entity, holders }) => [
        `${entity?.name ?? 'No country'} ${counted(holders.length)}`,
        ...holders.map(({ name }) => name),
      ]),
    )
    const means = await page.locator('.group-row td', { hasText: /mean|mixed/ }).count()
    expect(means).toBe(groups.reduce((sum, { cells }) => sum + cells.length, 0))
    expect(await faultsOf(page)).toEqual([])
  })
})
