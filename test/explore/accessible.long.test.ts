import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { encodeGlobalId } from '../../src/global-id.ts'
import { useGraph } from '../graph.ts'
import { canVisit, endVisits } from '../graphiql/chromium.ts'
import { explorerVisitor, faultsOf, overflowOf, settled } from './explorer-visit.ts'

useGraph('article')

const STANCE = encodeGlobalId('Stance', 'zte-on-zte-export-ban')

const VIEWS: readonly (readonly [name: string, path: string])[] = [
  ['home', '/explore'],
  ['search', '/explore/search?q=ban'],
  ['all policies', '/explore/search?kind=POLICY'],
  ['a policy', '/explore/e/zte-export-ban'],
  ['a country as of a date', '/explore/e/china?at=2018-04&certainty=POSSIBLE'],
  ['a source', '/explore/e/high-stakes-trip-to-china'],
  ['a source as it is read', '/explore/s/high-stakes-trip-to-china'],
  ['the table of stances', '/explore/stances?position=OPPOSES'],
  ['the comparison', '/explore/compare?on=PROPOSITION'],
  ['the comparison with an earlier date, by side', '/explore/compare?as=SPEAKER&group=SIDE&since=2018-04'],
  ['for and against', '/explore/for-and-against?target=zte-export-ban'],
  ['for and against, by side', '/explore/for-and-against?target=zte-export-ban&as=SPEAKER&group=SIDE'],
  ['changes', '/explore/changes?since=2018-04'],
  ['contradictions', '/explore/contradictions?apart=2'],
  ['blocs', '/explore/blocs'],
  ['a pair of blocs', '/explore/blocs?pair=china,xi-jinping'],
  ['paths', '/explore/path?from=qualcomm&to=made-in-china-2025'],
  ['the graph', '/explore/graph?of=zte&x=china.10&sel=china'],
  ['the graph of a date, with evidence', `/explore/graph?of=zte-export-ban&at=2018-05&claim=${STANCE}`],
  ['an empty graph', '/explore/graph'],
  ['the timeline', '/explore/timeline?of=zte,zte-export-ban'],
  ['the timeline with a date', '/explore/timeline?of=zte&at=2018-04'],
  ['the model', '/explore/schema'],
  ['evidence beside a profile', `/explore/e/zte-export-ban?claim=${STANCE}`],
  ['a claim', `/explore/c/${STANCE}`],
  ['an unknown slug', '/explore/e/nothing-of-that-name'],
  ['an unknown path', '/explore/nowhere'],
]

/** The rules about what colours and sizes change. Whether a page has the right names, roles and order, it has in each way. */
const COLOURS = ['color-contrast', 'link-in-text-block']
const SIZES = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'meta-viewport']

/** A way of reading, the rules that it may break, where those are not all, and a rule of style that is a fault only in it. */
interface Way {
  readonly rules?: readonly string[]
  readonly colorScheme?: 'light' | 'dark'
  readonly forcedColors?: 'active' | 'none'
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly text?: string
  readonly fault: string
}

const PALE = 'main, main * { color: #bbb !important; background: #fff !important; forced-color-adjust: none }'
const WIDE = 'h1 { min-width: 70rem }' // 1120 px, and 2240 px in text of 200 %

const WAYS: readonly (readonly [name: string, way: Way])[] = [
  [
    'light',
    { fault: `@media (width > 1280px) and (prefers-color-scheme: light) and (forced-colors: none) { ${PALE} }` },
  ],
  ['dark', { colorScheme: 'dark', rules: COLOURS, fault: `@media (prefers-color-scheme: dark) { ${PALE} }` }],
  ['forced colors', { forcedColors: 'active', rules: COLOURS, fault: `@media (forced-colors: active) { ${PALE} }` }],
  ['320 px', { viewport: { width: 320, height: 640 }, fault: `@media (width <= 320px) { ${WIDE} }` }],
  [
    'text of 200 %',
    { viewport: { width: 1280, height: 900 }, text: '200%', rules: SIZES, fault: `@media (width > 320px) { ${WIDE} }` },
  ],
]

/** What is wrong with the page in each way of reading, to which it changes as it would under a reader's hands. */
async function faultsInAllWays(page: Page): Promise<readonly (readonly [way: string, fault: string])[]> {
  const found: [string, string][] = []
  for (const [name, { colorScheme = 'light', forcedColors = 'none', viewport, text = '', rules = null }] of WAYS) {
    await page.emulateMedia({ colorScheme, forcedColors })
    await page.setViewportSize(viewport ?? { width: 1440, height: 900 })
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size
      return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    }, text)
    await settled(page)
    for (const fault of await faultsOf(page, rules)) found.push([name, fault])
    const overflow = await overflowOf(page)
    if (overflow !== 0) found.push([name, `the page scrolls sideways by ${overflow} px`])
  }
  return found
}

const LONG = { timeout: 300_000 } // on a busy machine

describe.runIf(canVisit)('In each way of reading', () => {
  const explorer = explorerVisitor()
  afterEach(endVisits)

  test.each(VIEWS)('axe finds nothing in %s, and the page does not scroll sideways', LONG, async (_, path) => {
    const { page } = await explorer.open(path)
    expect(await faultsInAllWays(page)).toEqual([])
  })

  test('a fault of style is found, and in no other way', LONG, async () => {
    const { page } = await explorer.open('/explore/nowhere')
    for (const [name, { fault }] of WAYS) {
      await page.evaluate((text) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(text)
        document.adoptedStyleSheets = [sheet]
      }, fault)
      const found = await faultsInAllWays(page)
      expect([...new Set(found.map(([way]) => way))]).toEqual([name])
    }
  })
})
