import type { BrowserContextOptions } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { encodeGlobalId } from '../../src/global-id.ts'
import { useGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { explorerVisitor, faultsOf, overflowOf } from './explorer-visit.ts'

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

const WAYS: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colors', { forcedColors: 'active' }],
  ['320 px', { viewport: { width: 320, height: 640 } }],
  ['text of 200 %', { viewport: { width: 1280, height: 900 } }],
]

describe.runIf(canVisit).each(VIEWS)('%s', (_, path) => {
  const explorer = explorerVisitor()

  test.each(WAYS)('%s: axe finds nothing, and the page does not scroll sideways', async (way, options) => {
    const { page } = await explorer.open(path, options)
    if (way.startsWith('text')) await page.evaluate('document.documentElement.style.fontSize = "200%"')
    expect(await faultsOf(page)).toEqual([])
    expect(await overflowOf(page)).toBe(0)
  })
})
