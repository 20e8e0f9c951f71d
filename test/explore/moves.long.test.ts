import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { changeOf } from '../../web/compare/movement.ts'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { explorerVisitor, faultsOf, settled } from './explorer-visit.ts'

test.each([
  [null, 1, 'NEW'],
  [1, null, 'ENDED'],
  [1, 2, 'STRONGER'],
  [-2, -1, 'WEAKER'],
  [0, -1, 'STRONGER'],
  [1, 0, 'WEAKER'],
  [1, -2, 'FLIPPED'],
  ['MIXED', 1, 'STRONGER'],
  ['MIXED', 0, null],
  [-1, -1, null],
] as const)('from %s to %s is %s', (before, after, expected) => {
  const cell = (score: number | 'MIXED' | null) => (score === null ? null : { score: score === 'MIXED' ? null : score })
  expect(changeOf(cell(before), cell(after), 'ENDED')).toBe(expected)
})

useGraph('dated')
const ask = asker(await openTestGraph())

interface Data {
  readonly stanceChanges: {
    readonly edges: readonly {
      readonly node: {
        readonly change: string
        readonly holder: { readonly slug: string }
        readonly target: { readonly slug: string; readonly kind: string }
      }
    }[]
  }
}

describe.runIf(canVisit)('A comparison with an earlier state', () => {
  const explorer = explorerVisitor()

  test.each([
    ['of what was known', 'KNOWN', '2026-02-01T00:00:00Z', '2026-06-01T00:00:00Z', ['FLIPPED', 'RETRACTED']],
    ['of the world', 'VALID', '2018-02', '2018-12', ['NEW']],
  ] as const)('%s shows in its cells what stanceChanges says', async (_, clock, since, until, kinds) => {
    const { data } = await ask<Data>(
      `query ($since: String!, $until: String!, $clock: Clock!) {
        stanceChanges(since: $since, until: $until, clock: $clock, basis: [STATED, BEARING, ACT]) {
          edges { node { change holder { slug } target { slug kind } } } } }`,
      { since, until, clock },
    )
    const expected = data.stanceChanges.edges
      .filter(({ node }) => node.target.kind === 'POLICY')
      .map(({ node }) => [node.holder.slug, node.target.slug, node.change].join())
    for (const kind of kinds) expect(expected.join()).toContain(kind)
    const clocks = clock === 'KNOWN' ? `known=${until}` : `at=${until}`
    const { page, complaints } = await explorer.open(`/explore/compare?as=SPEAKER&since=${since}&${clocks}`)
    await page
      .getByText(/Compared with/, { exact: false })
      .first()
      .waitFor()
    expect(await faultsOf(page)).toEqual([])

    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'The table as CSV' }).click()
    const text = readFileSync(await (await downloading).path(), 'utf8')
    const [head = '', ...rows] = text.replace('\uFEFF', '').trim().split('\r\n')
    const columns = head.split(',')
    const value = (row: string, column: string) => row.split(',')[columns.indexOf(column)] ?? ''
    const moved = rows.filter((row) => value(row, 'change') !== '')
    const inFile = moved.map((row) => ['holder', 'target', 'change'].map((column) => value(row, column)).join())
    expect(inFile.toSorted()).toEqual(expected.toSorted())
    expect(text).toContain(page.url())
    expect(await page.locator('.moved').count()).toBe(expected.length)

    if (clock === 'KNOWN') {
      await page.locator('.moved[data-change="RETRACTED"]').click()
      await page
        .getByRole('complementary', { name: 'Evidence' })
        .getByText(/^Retracted /)
        .first()
        .waitFor()
    }
    expect(complaints).toEqual([])
  })

  test('says where the earlier one is not earlier, and leaves out what is no date', async () => {
    const { page } = await explorer.open('/explore/compare?since=2018-05&at=2018-05-02')
    await page.getByText('May 2018 does not lie before what the top of the page says.', { exact: false }).waitFor()
    await page.goto(`${explorer.origin()}/explore/compare?since=never`)
    await settled(page)
    await page.getByText('Left out of the address: “never” is no date', { exact: false }).waitFor()
  })
})
