import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { explorerVisitor, settled } from './explorer-visit.ts'

useGraph('article')
const ask = asker(await openTestGraph())

describe.runIf(canVisit)('The table of stances', () => {
  const explorer = explorerVisitor()

  test('is filtered and sorted by links, and its file has the same rows', async () => {
    const { page, complaints } = await explorer.open('/explore/stances')
    await page.getByRole('navigation', { name: 'Filters' }).getByRole('link', { name: 'Strongly opposes' }).click()
    await settled(page)
    await page.getByRole('columnheader', { name: 'Holder' }).getByRole('link').click()
    await settled(page)
    expect(new URL(page.url()).search).toBe('?position=STRONGLY_OPPOSES&sort=holder')
    expect(await page.getByRole('columnheader', { name: 'Holder' }).getAttribute('aria-sort')).toBe('ascending')

    const { data } = await ask<{
      readonly stances: {
        readonly totalCount: number
        readonly edges: readonly { readonly node: { readonly holder: { readonly name: string } } }[]
      }
    }>(
      `{ stances(where: {position: {eq: STRONGLY_OPPOSES}}, orderBy: [{holder: {name: ASC}}], first: 50) {
        totalCount edges { node { holder { name } } } } }`,
    )
    expect(data.stances.totalCount).toBeGreaterThan(3)
    const holders = data.stances.edges.map(({ node }) => node.holder.name)
    expect(await page.locator('tbody th').allTextContents()).toEqual(holders)
    expect(await page.getByRole('status').filter({ hasText: 'stances' }).textContent()).toContain(
      `${data.stances.totalCount} stances`,
    )

    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: 'All of them as CSV' }).click()
    const rows = readFileSync(await (await downloading).path(), 'utf8')
      .trim()
      .split(/\r?\n/)
    expect(rows.length).toBe(data.stances.totalCount + 1)
    expect(complaints).toEqual([])
  })

  test('says so where nothing is left, and takes the filter away again', async () => {
    const { page } = await explorer.open('/explore/stances?holder=zte&text=nothingofthesort')
    await page.getByText('No stance satisfies all of this, as of any date.').waitFor()
    await page.getByRole('textbox', { name: 'With the words' }).fill('')
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.locator('tbody tr').first().waitFor()
    expect(new URL(page.url()).search).toBe('?holder=zte')
  })

  test('each filter is taken away by a link, also where nothing is left', async () => {
    const { page } = await explorer.open(
      '/explore/stances?position=STRONGLY_OPPOSES&holder=nobody-of-this-name&side=china',
    )
    await page.getByText('No stance satisfies all of this, as of any date.').waitFor()
    const filters = page.getByRole('navigation', { name: 'Filters' })
    expect(await filters.getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/Strongly opposes ✕0$/),
      'china ✕0',
      'nobody-of-this-name ✕0',
    ])
    await filters.getByRole('link', { name: 'nobody-of-this-name' }).click()
    await page.locator('tbody tr').first().waitFor()
    expect(new URL(page.url()).search).toBe('?position=STRONGLY_OPPOSES&side=china')
  })
})

describe.runIf(canVisit)('A source as it is read', () => {
  const explorer = explorerVisitor()

  test('has all of its claims in the order of its paragraphs, and opens at one of them', async () => {
    const { page, complaints } = await explorer.open('/explore/s/high-stakes-trip-to-china#at-%C2%B626')
    await page.locator('[id="at-¶26"]').waitFor()
    const places = await page.locator('h2.passage').allTextContents()
    const numbers = places.flatMap((place) => /^¶(\d+)$/.exec(place)?.[1] ?? []).map(Number)
    expect(numbers.length).toBeGreaterThan(20)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    const { data } = await ask<{ readonly source: { readonly claims: { readonly totalCount: number } } }>(
      '{ source(slug: "high-stakes-trip-to-china") { claims { totalCount } } }',
    )
    const ids = await page
      .locator('.reading a.evidence')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(new Set(ids).size).toBe(data.source.claims.totalCount)
    await expect
      .poll(() => page.locator('[id="at-¶26"]').evaluate((place) => Math.abs(place.getBoundingClientRect().top)))
      .toBeLessThan(400)
    expect(complaints).toEqual([])
  })
})
