import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { elsewhere, explorerVisitor, faultsOf, settled } from './explorer-visit.ts'

useGraph('article')
const ask = asker(await openTestGraph())

interface Answer {
  readonly claims: {
    readonly totalCount: number
    readonly edges: readonly {
      readonly node: {
        readonly sentence: string
        readonly validFrom: string | null
        readonly validTo: string | null
        readonly heldOn?: string | null
      }
    }[]
  }
}

/** Of few claims of the article a date is known. */
const BOTH = ['robert-lighthizer', 'beijing-talks']

const claimsOf = async (of: readonly string[], at = '') => {
  const { data } = await ask<Answer>(
    `query ($of: [String!]!) ${at && `@asOf(validAt: "${at}")`} {
      claims(of: $of, first: 100) { totalCount edges { node { sentence validFrom validTo ... on Stance { heldOn } } } } }`,
    { of },
  )
  return data.claims
}

const sentencesIn = (page: Page) =>
  page.getByRole('region', { name: 'Claims by date' }).locator('a.evidence').allTextContents()

describe.runIf(canVisit)('The timeline', () => {
  const explorer = explorerVisitor()

  test('has all claims of the API once, those without a date in a lane of their own, and each opens', async () => {
    const visited = await explorer.open(`/explore/timeline?of=${BOTH.join()}`)
    const { page } = visited
    const { totalCount, edges } = await claimsOf(BOTH)
    expect(totalCount).toBeLessThan(100)
    const shown = await sentencesIn(page)
    expect(shown.toSorted()).toEqual(edges.map(({ node }) => node.sentence).toSorted())
    expect(await page.locator('.lanes .bar-link').count()).toBe(totalCount)

    const undated = edges.filter(({ node }) => !(node.validFrom ?? node.validTo ?? node.heldOn))
    expect(undated.length).toBeGreaterThan(0)
    const lane = page.locator('tbody', { hasText: 'Undated' })
    expect(await lane.locator('a.evidence').count()).toBe(undated.length)
    expect(await page.locator('.lanes .span').count()).toBe(totalCount - undated.length)
    expect(await page.locator('.lanes .group-name').allTextContents()).toEqual([
      'Robert Lighthizer',
      'Talks between the United States and China in Beijing',
      'Undated',
    ])
    const days = await page.getByRole('region', { name: 'Claims by date' }).locator('td.date').allTextContents()
    expect(days.filter((day) => day === 'undated')).toHaveLength(undated.length)
    expect(await faultsOf(page)).toEqual([])

    await page.locator('.lanes .bar-link').first().focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary', { name: 'Evidence' })
    await panel.getByRole('heading', { level: 2 }).first().waitFor()
    await page.keyboard.press('Escape')
    expect(visited.complaints).toEqual([])
    expect(elsewhere(visited, explorer.origin())).toEqual([])
  })

  test('has a mark for each day, which sets the date of the page and says what holds then', async () => {
    const { page } = await explorer.open(`/explore/timeline?of=${BOTH.join()}`)
    await page.locator('details.days summary').focus()
    await page.keyboard.press('Enter')
    const marks = page.locator('details.days a')
    await marks.filter({ hasText: '31 March 2018' }).focus()
    await page.keyboard.press('Enter')
    await settled(page)
    expect(new URL(page.url()).search).toBe(`?of=${BOTH.join()}&at=2018-03-31`)
    const all = await claimsOf(BOTH)
    const then = await claimsOf(BOTH, '2018-03-31')
    expect(then.totalCount).toBeGreaterThan(0)
    expect(then.totalCount).toBeLessThan(all.totalCount)
    await page.getByText(`${then.totalCount} of them certainly hold as of 31 March 2018`).waitFor()
    expect(await page.getByRole('cell', { name: 'certainly holds', exact: true }).count()).toBe(then.totalCount)
    expect(await page.locator('.lanes .pale').count()).toBe(all.totalCount - then.totalCount)
    expect(await page.locator('.as-of').count()).toBe(1)
    expect(await faultsOf(page)).toEqual([])

    await page.locator('.lanes .scale .room').first().click()
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).not.toBe('2018-03-31')
  })

  test('takes further entities, and leaves them out again', async () => {
    const { page } = await explorer.open('/explore/timeline')
    const box = page.getByRole('main').getByRole('combobox')
    await box.fill('Qualcomm')
    await page.getByRole('main').getByRole('option').first().click()
    await expect.poll(() => new URL(page.url()).search).toBe('?of=qualcomm')
    await settled(page)
    await page.getByRole('link', { name: 'Leave out Qualcomm' }).click()
    await expect.poll(() => new URL(page.url()).search).toBe('')
  })

  test('is saved as a table and as a picture, with the date, the address and the time inside', async () => {
    const { page } = await explorer.open('/explore/timeline?of=zte&at=2018-05')
    const { totalCount } = await claimsOf(['zte'])
    for (const name of ['SVG', 'PNG', 'All of them as CSV']) {
      const downloading = page.waitForEvent('download')
      await page.getByRole('button', { name, exact: true }).click()
      const bytes = readFileSync(await (await downloading).path())
      const text = bytes.toString('utf8').replaceAll('&amp;', '&')
      expect([name, text.includes('/explore/timeline?of=zte&at=2018-05')]).toEqual([name, true])
      expect(text).toContain('as of any date')
      expect(text.includes('; what is pale may not hold as of May 2018')).toBe(!name.endsWith('CSV'))
      if (name === 'PNG') expect(bytes.subarray(1, 4).toString()).toBe('PNG')
      if (name === 'All of them as CSV') expect(text.trim().split('\r\n')).toHaveLength(totalCount + 1)
    }
  })
})
