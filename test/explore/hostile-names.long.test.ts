import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { loadSchema } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { filesOf, importing, jsonLinesOf } from '../import/importing.ts'
import { elsewhere, explorerVisitor, faultsOf, overflowOf, settled } from './explorer-visit.ts'

const NAMES: Readonly<Record<string, string>> = {
  markup: '<img src=x onerror="document.title=1"><script>alert(1)</script>&amp;',
  reversed: 'left \u202Ethgir\u202C \u2067abc',
  long: 'Long'.repeat(125),
  chinese: '中兴通讯股份有限公司',
  address: 'javascript:alert(1)',
}

const SOURCE = 'a-source'

function rows() {
  const citations = [`${SOURCE}#¶1 <b>`]
  return [
    {
      type: 'Source',
      slug: SOURCE,
      name: NAMES['markup'],
      publishedFrom: '2031-07-09',
      url: 'https://example.org/?a=%3Cb%3E&c=1',
    },
    { type: 'Policy', slug: 'levy', name: NAMES['long'], policyType: 'OTHER', citations },
    ...Object.entries(NAMES).map(([slug, name]) => ({
      type: 'Company',
      slug,
      name,
      aliases: [`${name}!`],
      description: name,
      citations,
    })),
    ...Object.entries(NAMES).map(([slug, name]) => ({
      ...{ type: 'Stance', slug: `${slug}-on-levy`, holder: slug, target: 'levy', position: 'OPPOSES', summary: name },
      ...{ quote: name, note: name, modality: 'POSSIBLE', hedge: '<i>may</i>', citations },
    })),
  ]
}

describe.runIf(canVisit)('Names are shown as text', () => {
  const explorer = explorerVisitor()

  test('whatever is in them, on every view', async () => {
    const graph = await openTestGraph()
    await wipe(graph)
    await loadSchema(graph)
    const { rejects } = await importing(graph, 'native', filesOf({ 'rows.jsonl': jsonLinesOf(rows()) }))
    expect(rejects).toEqual([])

    const visited = await explorer.open('/explore/e/levy', { viewport: { width: 320, height: 640 } })
    const { page } = visited
    for (const name of Object.values(NAMES))
      expect(await page.getByText(name, { exact: true }).count(), name).toBeGreaterThan(0)
    expect(await overflowOf(page)).toBe(0)
    expect(await faultsOf(page)).toEqual([])

    for (const slug of Object.keys(NAMES)) {
      await page.goto(`${explorer.origin()}/explore/e/${slug}`)
      await settled(page)
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(NAMES[slug])
      await page.locator('a.evidence').first().click()
      await page.getByRole('complementary', { name: 'Evidence' }).locator('blockquote').waitFor()
      expect(await page.locator('blockquote').textContent()).toBe(NAMES[slug])
      expect(await overflowOf(page)).toBe(0)
    }
    await page.goto(`${explorer.origin()}/explore/graph?of=levy&sel=long`)
    await settled(page)
    for (const [slug, name] of Object.entries(NAMES)) {
      expect(await page.locator(`[data-slug="${slug}"]`).getAttribute('aria-label')).toContain(`${name}, company`)
    }
    expect(await overflowOf(page)).toBe(0)
    for (const format of ['SVG', 'GraphML', 'GEXF']) {
      const downloading = page.waitForEvent('download')
      await page.getByRole('button', { name: format, exact: true }).click()
      const text = readFileSync(await (await downloading).path(), 'utf8')
      expect(text).toContain('&lt;img')
      expect(text).not.toMatch(/<(img|script)/)
      const parsed = await page.evaluate(
        (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent,
        text,
      )
      expect(parsed, format).toBeUndefined()
    }
    for (const view of ['for-and-against?target=levy', 'timeline?of=levy,markup']) {
      await page.goto(`${explorer.origin()}/explore/${view}`)
      await settled(page)
      expect(await page.getByText(NAMES['markup'] ?? '').count(), view).toBeGreaterThan(0)
      expect(await page.locator('img, script:not([src]), iframe').count(), view).toBe(0)
      expect(await overflowOf(page), view).toBe(0)
      expect(await faultsOf(page), view).toEqual([])
    }
    for (const view of ['compare?as=SPEAKER', 'changes?since=2001&at=2032&as=SPEAKER', 'blocs']) {
      await page.goto(`${explorer.origin()}/explore/${view}`)
      await settled(page)
      for (const name of Object.values(NAMES))
        expect(await page.locator('table').getByText(name, { exact: true }).count(), `${view} ${name}`).toBeGreaterThan(
          0,
        )
      expect(await overflowOf(page), view).toBe(0)
      expect(await faultsOf(page), view).toEqual([])
    }
    await page.setViewportSize({ width: 1280, height: 900 }) // the map is not shown on a narrow screen
    await saved(page, 'SVG', '.svg')
    const cells = await saved(page, 'These pairs as CSV', '.csv')
    expect(cells).toContain(`"${NAMES['markup']?.replaceAll('"', '""')}"`)
    await page.goto(`${explorer.origin()}/explore/search?q=${encodeURIComponent('<script>alert(1)</script>')}`)
    await settled(page)
    expect(await page.locator('img, script:not([src]), iframe').count()).toBe(0)
    expect(visited.complaints).toEqual([])
    expect(elsewhere(visited, explorer.origin())).toEqual([])
  })
})

/** The content of a file that a button saves; a picture must be well-formed, with nothing in it that runs. */
async function saved(page: Page, button: string, ending: string): Promise<string> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toContain(ending)
  const text = readFileSync(await download.path(), 'utf8')
  if (ending !== '.svg') return text
  const wrong = await page.evaluate((content) => {
    const picture = new DOMParser().parseFromString(content, 'image/svg+xml')
    return picture.querySelectorAll('parsererror, script, image, a, foreignObject').length
  }, text)
  expect(wrong).toBe(0)
  return text
}
