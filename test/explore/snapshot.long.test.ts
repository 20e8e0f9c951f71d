import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { loadSchema } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { filesOf, importing, jsonLinesOf } from '../import/importing.ts'
import { explorerVisitor, faultsOf } from './explorer-visit.ts'

const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title = 2</script>&amp;'

const HOLDERS = ['ash', 'birch', 'cedar']

function rows() {
  const citations = ['gazette#¶1 <b>']
  return [
    {
      type: 'Source',
      slug: 'gazette',
      name: 'Gazette',
      publishedFrom: '2031-07-09',
      url: 'https://example.org/?a=1&b=2',
    },
    { type: 'Policy', slug: 'levy', name: HOSTILE, policyType: 'OTHER', citations },
    ...HOLDERS.map((slug) => ({ type: 'Company', slug, name: `${slug} ${HOSTILE}`, citations })),
    ...HOLDERS.map((holder) => ({
      ...{ type: 'Stance', slug: `${holder}-on-levy`, holder, target: 'levy', position: 'OPPOSES' },
      ...{ summary: 'It speaks.', quote: HOSTILE, note: HOSTILE, heldOn: '2031-07-08', citations },
    })),
  ]
}

/** The file that a view saves, as text, and where it is. */
async function saved(page: Page): Promise<{ readonly path: string; readonly text: string }> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Snapshot with evidence' }).click()
  const path = await (await downloading).path()
  return { path, text: readFileSync(path, 'utf8') }
}

describe.runIf(canVisit)('A snapshot', () => {
  const explorer = explorerVisitor()

  test('keeps the picture, the evidence of all of its claims and its address, and runs nothing', async () => {
    const graph = await openTestGraph()
    await wipe(graph)
    await loadSchema(graph)
    const { rejects } = await importing(graph, 'native', filesOf({ 'rows.jsonl': jsonLinesOf(rows()) }))
    expect(rejects).toEqual([])

    for (const path of [
      '/explore/for-and-against?target=levy&at=2031-08',
      '/explore/timeline?of=levy&at=2031-08',
      '/explore/graph?of=levy&at=2031-08',
    ]) {
      const { page, complaints } = await explorer.open(path)
      const { path: file, text } = await saved(page)
      expect(text).toContain(`${explorer.origin()}${path}`.replaceAll('&', '&amp;'))
      expect(text).toContain(
        path.includes('timeline')
          ? 'as of any date; what is pale may not hold as of August 2031'
          : 'certain as of August 2031',
      )
      expect(text).not.toMatch(/<script|<img/)

      const address = `${pathToFileURL(file)}`
      const opened = await page.context().newPage()
      const requests: string[] = []
      opened.on('request', (request) => requests.push(request.url()))
      await opened.route(address, (route) => route.fulfill({ body: text, contentType: 'text/html; charset=utf-8' }))
      await opened.goto(address)
      expect(await opened.title()).not.toMatch(/^[12]$/)
      expect(await opened.locator('article').count()).toBe(HOLDERS.length)
      for (const holder of HOLDERS) {
        const claim = opened.locator('article', { hasText: `${holder} <img` })
        expect(await claim.locator('blockquote').textContent()).toBe(HOSTILE)
        expect(await claim.textContent()).toContain('Opposes.')
        expect(await claim.locator('li').textContent()).toContain('Gazette, ¶1 <b>')
        expect(await claim.locator('li a').getAttribute('href')).toBe('https://example.org/?a=1&b=2')
        expect(await claim.locator('h3 a').getAttribute('href')).toContain(`${explorer.origin()}/explore/c/`)
        expect(await opened.locator('figure svg text', { hasText: holder }).count()).toBeGreaterThan(0)
      }
      expect(await faultsOf(opened)).toEqual([])
      expect(requests).toEqual([address])
      expect(complaints).toEqual([])
    }
  })

  test('of blocs keeps the numbers behind each line, with a way to the positions', async () => {
    const { page, complaints } = await explorer.open('/explore/blocs?at=2031-08')
    const { text } = await saved(page)
    expect(text).toContain(`${explorer.origin()}/explore/blocs?at=2031-08`)
    expect(text).not.toMatch(/<script|<img/)
    const opened = await page.context().newPage()
    const requests: string[] = []
    opened.on('request', (request) => requests.push(request.url()))
    await opened.route('**/blocs.html', (route) =>
      route.fulfill({ body: text, contentType: 'text/html; charset=utf-8' }),
    )
    await opened.goto(`${explorer.origin()}/blocs.html`)
    expect(await opened.locator('figure svg circle').count()).toBe(HOLDERS.length)
    expect(await opened.locator('figure svg line').count()).toBe(3)
    const rows = await opened
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)))
    const [ash, birch, cedar] = HOLDERS.map((holder) => `${holder} ${HOSTILE}`)
    const numbers = ['1', '1', '1', '0', '1 - 0 / (4 * 1)']
    const pairs = [
      [ash, birch],
      [ash, cedar],
      [birch, cedar],
    ]
    expect(rows).toEqual(pairs.map((pair) => [...pair, ...numbers]))
    expect(await faultsOf(opened)).toEqual([])
    expect(requests).toEqual([`${explorer.origin()}/blocs.html`])
    await page.goto((await opened.locator('tbody a').first().getAttribute('href')) ?? '')
    const pair = page.getByRole('region', { name: 'Calculation' })
    await pair.getByText('1 = 1 - 0 / (4 * 1)').waitFor()
    expect(await pair.locator('tbody a.cell').count()).toBe(2)
    expect(complaints).toEqual([])
  })

  test('says why it could not be made, and leaves the view as it is', async () => {
    const { page } = await explorer.open('/explore/timeline?of=levy')
    await page.route('**/graphql', (route) =>
      route.fulfill({ status: 500, contentType: 'application/json', body: '{"errors":[{"message":"It broke."}]}' }),
    )
    await page.getByRole('button', { name: 'Snapshot with evidence' }).click()
    await page.getByText('It broke.').waitFor()
    expect(await page.locator('.lanes .bar-link').count()).toBe(HOLDERS.length)
  })
})
