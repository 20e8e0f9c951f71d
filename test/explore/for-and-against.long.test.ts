import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { loadSchema } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { filesOf, importing, jsonLinesOf } from '../import/importing.ts'
import { elsewhere, explorerVisitor, faultsOf, settled } from './explorer-visit.ts'

const ask = asker(await openTestGraph())

/** Five parties with one position each, one with two, and one that speaks of something else. */
const POSITIONS = {
  ash: ['STRONGLY_OPPOSES'],
  birch: ['OPPOSES'],
  cedar: ['NEUTRAL'],
  douglas: ['SUPPORTS'],
  elm: ['STRONGLY_SUPPORTS'],
  fir: ['OPPOSES', 'SUPPORTS'],
} as const

/** More of them than one answer has. */
const VOTERS = 130

function rows() {
  const citations = ['gazette#¶1']
  const stance = (holder: string, target: string, position: string, number = 0) => ({
    ...{ type: 'Stance', slug: `${holder}-on-${target}-${number}`, holder, target, position },
    ...{ summary: `${holder} speaks.`, heldOn: '2031-07-08', citations },
  })
  const policy = (slug: string) => ({ type: 'Policy', slug, name: `The ${slug}`, policyType: 'OTHER', citations })
  const company = (slug: string) => ({ type: 'Company', slug, name: `${slug} & Co`, citations })
  const voters = Array.from({ length: VOTERS }, (_, voter) => `voter-${voter}`)
  return [
    { type: 'Source', slug: 'gazette', name: 'Gazette', publishedFrom: '2031-07-09' },
    ...['levy', 'dike', 'canal'].map(policy),
    ...[...Object.keys(POSITIONS), 'gorse', ...voters].map(company),
    ...Object.entries(POSITIONS).flatMap(([holder, all]) =>
      all.map((position, number) => stance(holder, 'levy', position, number)),
    ),
    stance('gorse', 'dike', 'SUPPORTS'),
    ...voters.map((voter, index) => stance(voter, 'canal', index % 3 === 0 ? 'OPPOSES' : 'SUPPORTS')),
  ]
}

interface Answer {
  readonly stanceMatrix: {
    readonly holders: readonly { readonly name: string }[]
    readonly cells: readonly { readonly position: string; readonly mean: number | null }[]
  }
}

const sizes = (page: Page) => page.locator('.stack text.small').textContent()

const labels = (page: Page) =>
  page.locator('.bar-link').evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')))

describe.runIf(canVisit)('For and against', () => {
  const explorer = explorerVisitor()
  test('has a bar for each position of the API, from against to for, and opens what it rests on', async () => {
    const graph = await openTestGraph()
    await wipe(graph)
    await loadSchema(graph)
    const { rejects } = await importing(graph, 'native', filesOf({ 'rows.jsonl': jsonLinesOf(rows()) }))
    expect(rejects).toEqual([])

    const visited = await explorer.open('/explore/for-and-against?target=levy')
    const { page } = visited
    const { data } = await ask<Answer>(
      `{ stanceMatrix(holders: {}, targets: {slug: {eq: "levy"}}, basis: [STATED, BEARING, ACT], maxHolders: 100) {
        holders { name } cells { position mean } } }`,
    )
    expect(data.stanceMatrix.holders).toHaveLength(6)
    expect(await labels(page)).toEqual([
      'ash & Co: Strongly opposes −2, stated',
      'birch & Co: Opposes −1, stated',
      'cedar & Co: Neutral 0, stated',
      'douglas & Co: Supports +1, stated',
      'elm & Co: Strongly supports +2, stated',
      'fir & Co: Mixed 0, 2 stances, stated, they differ',
    ])
    expect(await page.locator('.bar-link rect[data-position]').count()).toBe(4)
    expect(await page.locator('.bar-link .dot').count()).toBe(1) // neutral is not mixed
    expect(await page.locator('.bar-link .frame').count()).toBe(1)
    const segments = await page
      .locator('.stack a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')))
    expect(segments).toEqual([
      'All, strongly opposes: 1',
      'All, opposes: 1',
      'All, neutral: 1',
      'All, supports: 1',
      'All, strongly supports: 1',
    ])
    expect(await sizes(page)).toContain('2 against, 1 neutral, 2 for, 1 mixed')
    const without = page.locator('details.without')
    expect(await without.locator('summary').textContent()).toContain(`Nothing recorded of ${VOTERS + 1} others`)
    expect(await faultsOf(page)).toEqual([])

    await page.getByRole('link', { name: 'fir & Co: Mixed' }).focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary', { name: 'Evidence' })
    await expect.poll(() => panel.getByRole('heading', { level: 2 }).count()).toBe(2)
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'by kind' }).click()
    await page.locator('.group-name', { hasText: 'Companies' }).waitFor()
    expect(new URL(page.url()).search).toBe('?target=levy&group=KIND')
    expect(visited.complaints).toEqual([])
    expect(elsewhere(visited, explorer.origin())).toEqual([])
  })

  test('leaves nobody out where there are more than one answer has', async () => {
    const { page } = await explorer.open('/explore/for-and-against?target=canal')
    expect(await page.locator('.bar-link').count()).toBe(VOTERS)
    const against = Math.ceil(VOTERS / 3)
    expect(await sizes(page)).toContain(`${against} against, ${VOTERS - against} for`)
    expect(await page.getByRole('link', { name: `All, opposes: ${against}` }).count()).toBe(1)
    await page.getByText('Nothing recorded of 7 others').waitFor()
  })

  test('says that nothing recorded is not neutral, and that an entity is not there', async () => {
    const { page } = await explorer.open('/explore/for-and-against?target=levy&at=2030')
    await page.getByText('That does not mean that all are neutral').waitFor()
    expect(await page.locator('.bar-link').count()).toBe(0)
    await page.goto(`${explorer.origin()}/explore/for-and-against?target=nothing`)
    await settled(page)
    await page.getByText('No entity of this graph is called “nothing”').waitFor()
  })

  test('is saved as a table and as a picture, with the date, the address and the time inside', async () => {
    const { page } = await explorer.open('/explore/for-and-against?target=levy&at=2031-08')
    for (const name of ['SVG', 'PNG', 'Save as CSV']) {
      const downloading = page.waitForEvent('download')
      await page.getByRole('button', { name, exact: true }).click()
      const bytes = readFileSync(await (await downloading).path())
      const text = bytes.toString('utf8').replaceAll('&amp;', '&')
      expect([name, text.includes('/explore/for-and-against?target=levy&at=2031-08')]).toEqual([name, true])
      expect(text).toContain('certain as of August 2031')
      expect(text).toContain(new Date().getUTCFullYear().toString())
      if (name === 'SVG') for (const holder of Object.keys(POSITIONS)) expect(text).toContain(`${holder} & Co`)
      if (name === 'PNG') expect(bytes.subarray(1, 4).toString()).toBe('PNG')
      if (name === 'Save as CSV') expect(text.trim().split('\r\n')).toHaveLength(7)
    }
  })
})
