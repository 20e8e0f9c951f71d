import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { placesOf } from '../../web/blocs/layout.ts'
import type { Actor, Network, Pair } from '../../web/blocs/network.ts'
import { groupsOf, linesFrom, usualLeast } from '../../web/blocs/threshold.ts'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { elsewhere, explorerVisitor, faultsOf, settled } from './explorer-visit.ts'

function networkOf(values: Readonly<Record<string, number>>, ...slugs: readonly string[]): Network {
  const actors = slugs.map((slug): Actor => ({ slug, name: slug.toUpperCase() }))
  const named = (slug = '') => actors.find((actor) => actor.slug === slug) ?? { slug, name: slug }
  const figures = { shared: 1, agree: 1, disagree: 0, distance: 0, countOfA: 1, countOfB: 1 }
  const pairs = Object.entries(values).map(([ends, value]): Pair => {
    const [a, b] = ends.split(' ')
    return { a: named(a), b: named(b), value, ...figures }
  })
  return { actors, measure: 'AGREEMENT', pairs }
}

describe('The map of blocs', () => {
  const network = networkOf({ 'a b': 1, 'b c': 0.9, 'd e': 0.8, 'a d': 0.2 }, 'a', 'b', 'c', 'd', 'e', 'f')

  test('has lines from a value on, and the groups that they join', () => {
    const lines = linesFrom(network, 0.8)
    expect(lines.map(({ value }) => value)).toEqual([1, 0.9, 0.8])
    const { joined, alone } = groupsOf(network, lines)
    expect(joined.map((group) => group.map(({ slug }) => slug).join(''))).toEqual(['abc', 'de'])
    expect(alone.map(({ slug }) => slug)).toEqual(['f'])
    expect(linesFrom(network, -1).length).toBe(4)
    expect([usualLeast(network, 'AGREEMENT'), usualLeast(network, 'COSINE')]).toEqual([0.75, 0.5])
  })

  test('is the same picture whatever the order, with those who are joined nearer than the others', async () => {
    const lines = linesFrom(network, 0.8)
    const places = await placesOf(network.actors, lines)
    expect(await placesOf(network.actors.toReversed(), lines.toReversed())).toEqual(places)
    const at = new Map(places.map((place) => [place.actor.slug, place]))
    const between = (one: string, other: string) => {
      const [a, b] = [at.get(one), at.get(other)]
      return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))
    }
    expect(between('a', 'b')).toBeLessThan(between('a', 'e'))
    expect(between('d', 'e')).toBeLessThan(between('c', 'e'))
  })
})

useGraph('article')
const ask = asker(await openTestGraph())

interface Answer {
  readonly alignment: {
    readonly totalCount: number
    readonly edges: readonly {
      readonly node: {
        readonly a: { readonly slug: string; readonly name: string }
        readonly b: { readonly slug: string; readonly name: string }
        readonly value: number
        readonly shared: number
        readonly agree: number
        readonly disagree: number
        readonly explanation: { readonly calculation: string; readonly inputs: readonly object[] }
      }
    }[]
  }
}

describe.runIf(canVisit)('Blocs', () => {
  const explorer = explorerVisitor()

  test.each([
    ['the mean agreement', '', 'measure: AGREEMENT'],
    ['the net agreement', '?measure=COSINE', 'measure: SUBTRACT, normalization: COSINE'],
  ])('have %s of the API, read in one request, with its calculation', async (_, search, measure) => {
    const visited = await explorer.open(`/explore/blocs${search}`)
    const { page, requests } = visited
    await page.locator('table.pairs').waitFor()
    const { data } = await ask<Answer>(
      `{ alignment(actors: {}, basis: [STATED, BEARING, ACT], ${measure}, first: 100) { totalCount
        edges { node { a { slug name } b { slug name } value shared agree disagree explanation { calculation inputs { a } } } } } }`,
    )
    const { totalCount, edges } = data.alignment
    expect(totalCount).toBeGreaterThan(20)
    const shown = await page
      .locator('table.pairs tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)))
    expect(shown.map(([a, b, value, ...others]) => [a, b, value?.replace(/,.*/, ''), ...others])).toEqual(
      edges.map(({ node }) => [
        ...[node.a.name, node.b.name, String(node.value), String(node.shared)],
        ...[String(node.agree), String(node.disagree), node.explanation.calculation],
      ]),
    )
    expect(requests.filter((address) => /\/graphql$|\/export\?/.test(address)).length).toBe(1)
    expect(await faultsOf(page)).toEqual([])

    const [first] = edges
    const query = page.locator('details.query pre')
    const [text, variables] = await query.allTextContents()
    const same = await ask<Answer>(text ?? '', JSON.parse(variables ?? ''))
    expect(same.errors).toEqual([])
    expect(same.data.alignment.edges.map(({ node }) => node.value)).toEqual(
      edges.slice(0, 10).map(({ node }) => node.value),
    )

    await page.locator('table.pairs td.number a').first().click()
    const pair = page.getByRole('region', { name: 'Calculation' })
    await pair.getByText(`${first?.node.value} = ${first?.node.explanation.calculation}`).waitFor()
    expect(await pair.locator('tbody tr').count()).toBe(first?.node.explanation.inputs.length)
    await pair.locator('a.cell').first().click()
    await page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading', { level: 2 }).first().waitFor()
    expect(visited.complaints).toEqual([])
    expect(elsewhere(visited, explorer.origin())).toEqual([])
  })

  test('list the pairs of one actor, and draw lines from another value on', async () => {
    const { page } = await explorer.open('/explore/blocs')
    await page.locator('table.pairs').waitFor()
    const lines = () => page.locator('.blocs line').count()
    const usual = await lines()
    await page.getByRole('spinbutton', { name: 'A line from the value' }).fill('0')
    await page.getByRole('button', { name: 'Draw' }).click()
    await expect.poll(lines).toBeGreaterThan(usual)
    expect(new URL(page.url()).search).toBe('?least=0')
    await page.locator('.blocs a', { hasText: 'ZTE' }).first().click()
    await page.getByRole('heading', { name: 'Pairs of ZTE' }).waitFor()
    expect(new URL(page.url()).search).toBe('?least=0&holder=zte')
    const rows = await page.locator('table.pairs tbody tr').allTextContents()
    expect(rows.length).toBeGreaterThan(2)
    for (const row of rows) expect(row).toContain('ZTE')
  })

  test('are listed before they are drawn, in a place that is kept for that', async () => {
    const { page } = await explorer.open('/explore')
    await page.evaluate(`(() => {
      const heights = (globalThis.heights = [])
      new MutationObserver(() => {
        const picture = document.querySelector('.blocs > svg')
        if (!document.querySelector('table.pairs tr')) return
        heights.push([picture.querySelectorAll('circle').length > 0, picture.getBoundingClientRect().height])
      }).observe(document.body, { childList: true, subtree: true })
    })()`)
    await page.getByRole('link', { name: 'Blocs' }).click()
    await page.locator('.blocs circle').first().waitFor()
    const heights = await page.evaluate<[boolean, number][]>('heights')
    expect(heights[0]?.[0]).toBe(false)
    expect(heights.at(-1)?.[0]).toBe(true)
    expect(new Set(heights.map(([, height]) => height)).size).toBe(1)
  })

  test('are not drawn where there is no room for it', async () => {
    const { page } = await explorer.open('/explore/blocs', { viewport: { width: 420, height: 900 } })
    await page.locator('table.pairs').waitFor()
    expect(await page.locator('.blocs circle').count()).toBe(0)
    await page.setViewportSize({ width: 1_000, height: 900 })
    await page.locator('.blocs circle').first().waitFor()
  })

  test('say why they could not be read, and read them again', async () => {
    const { page } = await explorer.open('/explore')
    let isDown = true
    await page.route('**/export*', (route) => (isDown ? route.fulfill({ status: 500, body: 'no' }) : route.continue()))
    await page.getByRole('link', { name: 'Blocs' }).click()
    await page.getByRole('alert').getByText('HTTP 500').waitFor()
    isDown = false
    await page.getByRole('button', { name: 'Retry' }).click()
    await page.locator('table.pairs').waitFor()
  })

  test('are saved as a table and as a picture, with the date, the address and the time inside', async () => {
    const { page } = await explorer.open('/explore/blocs?at=2018-06')
    await page.locator('table.pairs').waitFor()
    await settled(page)
    for (const name of ['SVG', 'PNG', 'These pairs as CSV']) {
      const downloading = page.waitForEvent('download')
      await page.getByRole('button', { name, exact: true }).click()
      const bytes = readFileSync(await (await downloading).path())
      const text = bytes.toString('utf8')
      expect([name, text.includes('/explore/blocs?at=2018-06')]).toEqual([name, true])
      expect(text).toContain('certain as of June 2018')
      expect(text).toContain(new Date().getUTCFullYear().toString())
      if (name === 'SVG') {
        const [actors, inFile] = [await page.locator('.blocs circle').count(), text.match(/<circle/g)?.length]
        expect(inFile).toBe(actors)
      }
      if (name === 'PNG') expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    }
  })
})
