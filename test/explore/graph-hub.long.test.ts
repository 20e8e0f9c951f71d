import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { loadHubs } from '../path/hub-graph.ts'
import { explorerVisitor, settled } from './explorer-visit.ts'
import { placesOn, said, soon, stepsOf } from './graph-visit.ts'

const graph = await openTestGraph()
const ask = asker(graph)

beforeAll(async () => {
  await wipe(graph)
  await loadHubs(graph)
})

const FULL = `/explore/graph?of=left,right&x=${[
  'left.in-BASED_IN-SHIPPED_TO-COMPETES_WITH-STANCE.100',
  'right.in-BASED_IN-SHIPPED_TO-COMPETES_WITH-STANCE.100',
  'holding.add',
  'holding.out-OWNS.100',
]}`

describe.runIf(canVisit)('A graph around a hub of 10,000', () => {
  const explorer = explorerVisitor()

  test('shows some of each type, and says how many there are of it', async () => {
    const { page, complaints } = await explorer.open('/explore/graph?of=left&sel=left')
    await addsUp(page)
    await page.getByRole('button', { name: 'Expand' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('heading', { name: 'Left has 11,500 claims' }).waitFor()
    await dialog.getByRole('button', { name: 'None' }).click()
    await dialog.getByRole('checkbox', { name: /^Based here/ }).check()
    await dialog.getByRole('combobox', { name: 'In which order?' }).selectOption('DEGREE')
    await dialog.getByText('20 of 7,000.').waitFor()
    await dialog.getByRole('button', { name: 'Expand' }).click()
    await soon(() => stepsOf(page)).toEqual(['left.in-BASED_IN.DEGREE.20'])
    await settled(page)
    expect(await said(page)).toMatch(/^Left: based here \d\d of 7,000\. /)
    await addsUp(page)
    expect(complaints).toEqual([])
  })

  test('has never more than 300 entities, and says so', async () => {
    const { page } = await explorer.open(`${FULL}&sel=left`)
    expect(Object.keys(await placesOn(page))).toHaveLength(300)
    await page.getByText(/^300 entities are drawn, the most .* more found no room/).waitFor()
    await addsUp(page)
  })

  test('pans at 300 entities in at most 25 ms a frame', async () => {
    const { page } = await explorer.open(FULL)
    const svg = page.getByRole('application')
    const box = await svg.boundingBox()
    if (!box) throw new Error('there is no picture')
    const corner = { x: box.x + 8, y: box.y + 8 }
    const averages: number[] = []
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await page.mouse.move(corner.x, corner.y)
      await page.mouse.down()
      await page.evaluate(COUNT_FRAMES)
      for (let step = 1; step <= 40; step += 1) await page.mouse.move(corner.x + 4 * step, corner.y + 2 * step)
      averages.push(await page.evaluate<number>('stopCounting()'))
      await page.mouse.up()
    }
    console.log(`A frame of 300 entities takes ${averages.map((ms) => ms.toFixed(1)).join(', ')} ms`)
    expect(Math.min(...averages)).toBeLessThanOrEqual(25)
  })

  test('needs no more memory after 200 steps and their undoing', { timeout: 300_000 }, async () => {
    const { page } = await explorer.open('/explore/graph?of=left&x=left.in-BASED_IN-SHIPPED_TO-COMPETES_WITH-STANCE.40')
    const session = await page.context().newCDPSession(page)
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage')
      return (await session.send('Runtime.getHeapUsage')).usedSize
    }
    const slugs = Object.keys(await placesOn(page)).filter((slug) => slug.startsWith('company'))
    const undo = page.getByRole('button', { name: 'Undo' })
    const sizes: number[] = []
    for (let step = 0; step < 200; step += 1) {
      const slug = slugs[step % slugs.length] ?? ''
      await page.locator(`[data-slug="${slug}"]`).focus()
      await page.keyboard.press('e')
      await soon(() => stepsOf(page).at(-1)).toBe(slug)
      await settled(page)
      await undo.click()
      await soon(() => stepsOf(page).length).toBe(1)
      if (step % 40 === 39) sizes.push(await heap())
    }
    console.log(`Heap after each 40 steps: ${sizes.map((size) => (size / 1e6).toFixed(1)).join(', ')} MB`)
    // The answers that are kept fill up first.
    expect(sizes.at(-1)).toBeLessThan(1.15 * Number(sizes[2]))
  })
})

/** What is drawn of each type, with what is said to be left out, is what there is of it. */
async function addsUp(page: Page): Promise<void> {
  const { data } = await ask<{
    readonly entity: { readonly degrees: readonly { readonly direction: string; readonly count: number }[] }
  }>('{ entity(slug: "left") { degrees { type direction count } } }')
  const region = page.getByRole('region', { name: 'Selected entity' })
  const numbers = await region.locator('.counted .number').allTextContents()
  const pairs = numbers.map((text) =>
    /^(\d+) of ([\d,]+)$/
      .exec(text)
      ?.slice(1)
      .map((one) => Number(one.replaceAll(',', ''))),
  )
  expect(pairs.map((pair) => pair?.[1]).toSorted()).toEqual(data.entity.degrees.map(({ count }) => count).toSorted())
  const shown = pairs.reduce((sum, pair) => sum + (pair?.[0] ?? 0), 0)
  const total = pairs.reduce((sum, pair) => sum + (pair?.[1] ?? 0), 0)
  const rows = await page
    .locator('tbody tr')
    .filter({ has: page.getByRole('link', { name: 'Left', exact: true }) })
    .count()
  expect(rows).toBe(shown)
  const label = await page.locator('[data-slug="left"]').getAttribute('aria-label')
  expect(label).toContain(`${(total - shown).toLocaleString('en')} more claims`)
}

const COUNT_FRAMES = `(() => {
  const started = performance.now()
  let [frames, isOver] = [0, false]
  const count = () => { frames += 1; if (!isOver) requestAnimationFrame(count) }
  requestAnimationFrame(count)
  window.stopCounting = () => { isOver = true; return (performance.now() - started) / Math.max(1, frames) }
})()`
