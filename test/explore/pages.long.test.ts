import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { explorerVisitor, settled } from './explorer-visit.ts'

useGraph('article')
const ask = asker(await openTestGraph())

interface Claims {
  readonly claims: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    readonly edges: readonly { readonly node: { readonly id: string } }[]
  }
}

/** The ids of the claims of some entities, in the order of the API. */
async function allClaims(of: readonly string[], at = '', after: string | null = null): Promise<readonly string[]> {
  const { data } = await ask<Claims>(
    `query ($of: [String!]!, $after: String) ${at && `@asOf(validAt: "${at}")`} {
      claims(of: $of, first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id } } } }`,
    { of, after },
  )
  const { edges, pageInfo } = data.claims
  const rest = pageInfo.hasNextPage ? await allClaims(of, at, pageInfo.endCursor) : []
  return [...edges.map(({ node }) => node.id), ...rest]
}

const rowsOf = (page: Page) => page.locator('tbody tr').allTextContents()

const search = (page: Page) => new URL(page.url()).searchParams

const nextPage = async (page: Page) => {
  await page.getByRole('link', { name: 'Next page' }).click()
  await settled(page)
}

describe.runIf(canVisit)('The second page', () => {
  const explorer = explorerVisitor()

  test('of changes since a moment is there, also when its address is opened again', async () => {
    const { page } = await explorer.open('/explore/changes?as=SPEAKER&since=2020-01-01T00:00:00Z')
    const first = await rowsOf(page)
    expect(first).toHaveLength(50)
    await nextPage(page)
    const second = await rowsOf(page)
    expect(second.filter((row) => first.includes(row))).toEqual([])
    await page.reload()
    await settled(page)
    expect(await rowsOf(page)).toEqual(second)
    expect(await page.locator('.failure').allTextContents()).toEqual([])
  })

  test('of a timeline says what holds on the chosen date', async () => {
    const speakers = ['china', 'united-states', 'commerce-department', 'chinese-officials', 'chinese-state-media']
    const of = [...speakers, 'meyers', 'xi-jinping', 'chen-dingding', 'louis-kuijs', 'scott-kennedy']
    const [all, holding] = [await allClaims(of), new Set(await allClaims(of, '2018-05-02'))]
    expect(holding.size).toBeGreaterThan(100) // they too are more than a page
    const expected = all.slice(100, 200).map((id) => (holding.has(id) ? 'certainly holds' : 'may not hold'))
    expect(new Set(expected).size).toBe(2)
    const { page } = await explorer.open(`/explore/timeline?of=${of}&at=2018-05-02`)
    await nextPage(page)
    expect(search(page).has('after')).toBe(true)
    expect(await page.locator('.failure').allTextContents()).toEqual([])
    const shown = await page.getByRole('cell', { name: /^(may not hold|certainly holds)$/ }).allTextContents()
    expect(shown.toSorted()).toEqual(expected.toSorted())
    expect(await page.locator('.lanes .pale').count()).toBe(shown.filter((text) => text !== 'certainly holds').length)
  })

  test('gives way to the first where the clocks change', async () => {
    const { page } = await explorer.open('/explore/stances')
    await nextPage(page)
    await page.getByRole('checkbox', { name: 'with what is only possible' }).check()
    await settled(page)
    expect([search(page).has('after'), search(page).get('certainty')]).toEqual([false, 'POSSIBLE'])
    expect((await rowsOf(page)).length).toBeGreaterThan(0)
    expect(await page.locator('.failure').allTextContents()).toEqual([])
  })
})
