import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { revealing } from '../../src/position/acts.ts'
import { beginOf } from '../../web/changes/changes-asked.ts'
import { acts } from '../../web/codes-in-words.ts'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { elsewhere, explorerVisitor, faultsOf, settled } from './explorer-visit.ts'

useGraph('article')
const ask = asker(await openTestGraph())

interface Changes {
  readonly stanceChanges: {
    readonly totalCount: number
    readonly edges: readonly {
      readonly node: { readonly holder: { readonly name: string }; readonly target: { readonly name: string } }
    }[]
  }
}

describe.runIf(canVisit)('The changes', () => {
  const explorer = explorerVisitor()

  test('are those of the API, page by page and in a file, and open their evidence', async () => {
    const visited = await explorer.open('/explore/changes?as=SPEAKER&since=2016&at=2026')
    const { page } = visited
    const { data } = await ask<Changes>(
      `{ stanceChanges(since: "2016", until: "2026", basis: [STATED, BEARING, ACT], first: 100) {
        totalCount edges { node { holder { name } target { name } } } } }`,
    )
    const { totalCount, edges } = data.stanceChanges
    expect(totalCount).toBeGreaterThan(50) // more than a page
    expect(await page.locator('.tally').textContent()).toContain(`${totalCount} positions changed between 2016 and`)
    const shown = async () => {
      const rows = await page.locator('tbody tr').all()
      return Promise.all(rows.map(async (row) => (await row.locator('th, td').allTextContents()).slice(0, 2)))
    }
    const expected = edges.map(({ node }) => [node.holder.name, node.target.name])
    expect(await shown()).toEqual(expected.slice(0, 50))
    expect(await faultsOf(page)).toEqual([])

    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'All of them as CSV' }).click()
    const text = readFileSync(await (await downloading).path(), 'utf8')
    expect(text.trim().split('\r\n').length).toBe(totalCount + 1)
    expect(text.split('\r\n')[1]).toContain(page.url())

    await page.locator('a.cell').first().click()
    await page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading', { level: 2 }).first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Next page' }).click()
    await settled(page)
    expect(await shown()).toEqual(expected.slice(50, 100))
    expect(visited.complaints).toEqual([])
    expect(elsewhere(visited, explorer.origin())).toEqual([])
  })

  test('begin before an earlier date of the page', async () => {
    const { page } = await explorer.open('/explore?at=2018-04')
    await page.getByRole('link', { name: 'Changes', exact: true }).click()
    await page.getByText(/positions? changed between March 2018/).waitFor()
    expect(new URL(page.url()).search).toBe('?since=2018-03&at=2018-04')
  })

  test('begin a month before the latest day where the address does not say, and are those on a topic', async () => {
    const { page } = await explorer.open('/explore')
    await page.getByRole('link', { name: 'Changes', exact: true }).click()
    await page.locator('tbody tr').first().waitFor()
    expect(new URL(page.url()).search).toBe('?since=2018-04')
    await page.goBack()
    await page.getByRole('heading', { name: 'Who stands where' }).waitFor()

    await page.goto(`${explorer.origin()}/explore/e/zte-export-ban`)
    await page.getByRole('link', { name: 'How positions on it changed' }).click()
    await settled(page)
    expect(new URL(page.url()).search).toBe('?target=zte-export-ban&as=SPEAKER&since=2018-04')

    const targets = async () => new Set(await page.locator('tbody td:nth-child(2)').allTextContents())
    expect((await targets()).size).toBe(1)
    await page.getByRole('link', { name: 'On all' }).click()
    await settled(page)
    expect((await targets()).size).toBeGreaterThan(1)

    const box = page.getByRole('combobox', { name: 'On a target or topic' })
    await box.fill('zte ban')
    await page
      .getByRole('option')
      .filter({ hasText: /^Ban on U\.S\./ })
      .first()
      .click()
    await settled(page)
    expect(new URL(page.url()).search).toBe('?as=SPEAKER&since=2018-04&target=zte-export-ban')
    expect((await targets()).size).toBe(1)
  })
})

describe('Where no date is set, changes begin a month before', () => {
  test.each([
    ['the latest day of the graph', '2018-05-03', null, '2018-04'],
    ['an earlier date of the page', '2018-05-03', '2018-04', '2018-03'],
    ['a date of the page without a month', '2018-05-03', '2018', '2017-12'],
    ['today, if the graph tells of days to come', '2031-01-15', null, '2026-10'],
    ['today, if it has no day', null, null, '2026-10'],
  ] as const)('%s', (_, latest, at, expected) => {
    expect(beginOf(latest, at, new Date('2026-11-29T12:00:00Z'))).toBe(expected)
  })
})

test('What is called an act is what the API reads positions from', () => {
  expect(acts.toSorted()).toEqual(revealing.toSorted())
})

interface Pairs {
  readonly contradictions: {
    readonly edges: readonly {
      readonly node: {
        readonly holder: { readonly name: string }
        readonly via: readonly { readonly sentence: string }[]
        readonly a: { readonly sentence: string }
        readonly b: { readonly sentence: string }
      }
    }[]
  }
}

describe.runIf(canVisit)('The contradictions', () => {
  const explorer = explorerVisitor()

  test('are those of the API in words, with what joins both sides, and open their evidence', async () => {
    const { page, complaints } = await explorer.open('/explore/contradictions')
    await page.getByText('Nobody contradicts themselves here.').waitFor()
    await page.getByRole('link', { name: 'also with one thing between' }).click()
    await settled(page)
    expect(new URL(page.url()).search).toBe('?apart=2')
    const { data } = await ask<Pairs>(
      `{ contradictions(apart: 2, basis: [STATED, BEARING, ACT]) {
        edges { node { holder { name } via { sentence } a { sentence } b { sentence } } } } }`,
    )
    const pairs = data.contradictions.edges.map(({ node }) => node)
    expect(pairs.length).toBeGreaterThan(0)
    expect(await page.locator('main h2').allTextContents()).toEqual(pairs.map(({ holder }) => holder.name))
    const sentences = pairs.flatMap(({ a, b, via }) => [a, b, ...via].map(({ sentence }) => sentence))
    expect(await page.locator('main a.evidence').allTextContents()).toEqual(sentences)
    expect(await faultsOf(page)).toEqual([])

    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'All of them as CSV' }).click()
    const text = readFileSync(await (await downloading).path(), 'utf8')
    expect(text.trim().split('\r\n').length).toBe(pairs.length + 1)
    expect(text).toContain('PUBLIC_AND_PRIVATE,')
    await page.getByRole('link', { name: 'Show all of its evidence' }).first().click()
    const panel = page.getByRole('complementary', { name: 'Evidence' })
    await panel.getByRole('heading', { level: 2 }).nth(3).waitFor()
    const ways = await panel.getByRole('list', { name: 'How it is known' }).locator('.kicker').allTextContents()
    expect(ways).toContain('What joins them')
    expect(ways).not.toContain('By act')
    expect(complaints).toEqual([])
  })
})
