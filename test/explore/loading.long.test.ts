import { describe, expect, test } from 'vitest'
import { useGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { explorerVisitor } from './explorer-visit.ts'

useGraph('article')

const VIEWS = [
  '/explore',
  '/explore/search?q=ban',
  '/explore/e/zte-export-ban',
  '/explore/s/high-stakes-trip-to-china',
  '/explore/stances',
  '/explore/compare',
  '/explore/for-and-against?target=zte-export-ban',
  '/explore/timeline?of=zte,qualcomm',
  '/explore/changes?since=2018-04',
  '/explore/contradictions',
  '/explore/schema',
  '/explore/path?from=qualcomm&to=made-in-china-2025',
]

const VISITS = 3

/** Fivefold what a quiet machine needs at most, because a busy one must not fail. */
const LARGEST_PAINT_MS = 5_000

interface Loading {
  /** When the largest element had been painted. */
  readonly largestPaintMs: number
  /** How far elements moved while the page was loading (Cumulative Layout Shift). */
  readonly shift: number
}

const MEASURED = `new Promise((resolve) => {
  const measured = { largestPaintMs: 0, shift: 0 }
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) measured.largestPaintMs = startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) measured.shift += value
  }).observe({ type: 'layout-shift', buffered: true })
  setTimeout(() => resolve(measured), 300)
})`

describe.runIf(canVisit)('While it is loading', () => {
  const explorer = explorerVisitor()

  test.each(VIEWS)('%s is painted soon, and hardly anything moves', async (path) => {
    const visits: Loading[] = []
    while (visits.length < VISITS) {
      const { page } = await explorer.open(path)
      visits.push(await page.evaluate<Loading>(MEASURED))
      await page.context().close()
    }
    const paints = visits.map(({ largestPaintMs }) => largestPaintMs).toSorted((a, b) => a - b)
    const median = paints[Math.floor(VISITS / 2)] ?? Number.POSITIVE_INFINITY
    const shift = Math.max(...visits.map((visit) => visit.shift))
    console.log(`${path}: largest paint after ${Math.round(median)} ms, layout shift ${shift.toFixed(3)}`)
    expect(median).toBeGreaterThan(0)
    expect(median).toBeLessThanOrEqual(LARGEST_PAINT_MS)
    expect(shift).toBeLessThanOrEqual(0.05)
  })
})
