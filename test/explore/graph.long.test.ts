import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { explorerVisitor, faultsOf, overflowOf, settled } from './explorer-visit.ts'
import { placesOn, said, soon, stepsOf } from './graph-visit.ts'

useGraph('article')

describe.runIf(canVisit)('The graph', () => {
  const explorer = explorerVisitor()

  test('opens the evidence of a line, the same from the table, and the page of an entity', async () => {
    const { page, complaints } = await explorer.open('/explore/graph?of=zte-export-ban')
    await page
      .locator('[data-from="zte"][data-to="zte-export-ban"], [data-to="zte"][data-from="zte-export-ban"]')
      .click({ force: true })
    const panel = page.getByRole('complementary', { name: 'Evidence' })
    await panel.getByText('ZTE strongly opposed the ban').first().waitFor()
    const opened = new URL(page.url()).searchParams.get('claim')
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: /^ZTE strongly opposed the ban/ }).click()
    await panel.waitFor()
    expect(opened?.split(',')).toContain(new URL(page.url()).searchParams.get('claim'))
    await page.keyboard.press('Escape')

    await node(page, 'ZTE').click()
    await soon(() => new URL(page.url()).searchParams.get('sel')).toBe('zte')
    const selected = page.getByRole('region', { name: 'Selected entity' })
    await selected.getByRole('link', { name: 'Open its page' }).click()
    await page.getByRole('heading', { level: 1, name: 'ZTE' }).waitFor()
    expect(complaints).toEqual([])
  })

  test('hides and shows what the legend names, and says what a date takes away', async () => {
    const { page } = await explorer.open('/explore/graph?of=zte')
    const before = await placesOn(page)
    const legend = page.getByRole('region', { name: 'Legend and filter' })
    const policies = legend.getByRole('button', { name: /^Policies/ })
    const count = Number(await policies.locator('.number').textContent())
    await policies.press('Enter')
    await soon(async () => Object.keys(await placesOn(page)).length).toBe(Object.keys(before).length - count)
    expect(await policies.getAttribute('aria-pressed')).toBe('false')
    expect(before).toMatchObject(await placesOn(page))
    await page.goBack()
    await soon(() => placesOn(page)).toEqual(before)

    await page.getByRole('textbox', { name: 'As of' }).fill('2018-04')
    await page.keyboard.press('Enter')
    await soon(() => said(page)).toMatch(/^Now certain as of April 2018: .*\d+ claims? went, with /)
    await page.goBack()
    await soon(() => said(page)).toMatch(/^Now as of any date: \d+ claims? appeared, with /)
  })

  test('keeps where an entity was dragged, and its other entities where they are', async () => {
    const { page } = await explorer.open('/explore/graph?of=zte')
    const before = await placesOn(page)
    const sign = node(page, 'Qualcomm')
    const box = await sign.boundingBox()
    if (!box) throw new Error('Qualcomm is not drawn')
    await sign.hover()
    await page.mouse.down()
    await page.mouse.move(box.x + 60, box.y - 90, { steps: 5 })
    await page.mouse.up()
    await soon(() => stepsOf(page)).toEqual([expect.stringMatching(/^qualcomm\.at\.-?\d+\.-?\d+$/)])
    await settled(page)
    const after = await placesOn(page)
    expect(after['qualcomm']).not.toBe(before['qualcomm'])
    expect({ ...after, qualcomm: '' }).toEqual({ ...before, qualcomm: '' })
    await page.reload()
    await settled(page)
    expect(await placesOn(page)).toEqual(after)
    await page.goBack()
    await soon(() => stepsOf(page)).toEqual([])
  })

  test('from somebody else: Undo takes one step after the other', async () => {
    const { page } = await explorer.open('/explore/graph?of=zte&x=huawei.add,qualcomm.add,china.add')
    for (const left of [2, 1, 0]) {
      await page.getByRole('button', { name: 'Undo' }).click()
      await soon(() => stepsOf(page).length).toBe(left)
    }
  })

  test('says what of an address it cannot read or draw, and draws the rest', async () => {
    const { page } = await explorer.open(
      '/explore/graph?of=zte&x=zte.1000,no-such-entity.add,huawei&hide=nothing at all',
    )
    const notes = await page.locator('.notice').allTextContents()
    expect(notes.join(' ')).toContain('“zte.1000” is no step such as')
    expect(notes.join(' ')).toContain('“nothing at all” is no kind')
    expect(notes.join(' ')).toMatch(/Step 1 is left out\. .*"no-such-entity"/)
    expect(await said(page)).toMatch(/entities and \d+ claims are drawn/)
    const unknown = await explorer.open('/explore/graph?of=no-such-entity')
    await unknown.page.getByRole('heading', { name: 'Nothing has this address' }).waitFor()
  })

  test('keeps the picture where a step fails, and asks again on demand', async () => {
    const { page } = await explorer.open('/explore/graph?of=zte&sel=zte')
    const before = await placesOn(page)
    await page.route('**/graphql', (route) => route.fulfill({ status: 500, body: 'oops' }))
    await page.getByRole('textbox', { name: 'As of' }).fill('2018-05')
    await page.keyboard.press('Enter')
    const alert = page.getByRole('alert').filter({ hasText: 'HTTP 500' })
    await alert.waitFor()
    expect(await placesOn(page)).toEqual(before)
    await page.unroute('**/graphql')
    await alert.getByRole('button', { name: 'Retry' }).click()
    await soon(() => said(page)).toMatch(/^Now certain as of May 2018: /)
    expect(await alert.count()).toBe(0)
  })

  test('closes the dialog with Escape, and leaves the evidence beside it open', async () => {
    const { page } = await explorer.open('/explore/graph?of=china&sel=china')
    await page.locator('td a.evidence').first().click()
    const panel = page.getByRole('complementary', { name: 'Evidence' })
    await panel.waitFor()
    await page.getByRole('button', { name: 'Expand' }).click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await soon(() => page.getByRole('dialog').count()).toBe(0)
    expect(await panel.count()).toBe(1)
    expect(stepsOf(page)).toEqual([])
  })

  test('begins with any entity, and draws the answer to a field of the API', async () => {
    const { page } = await explorer.open('/explore/graph')
    await page.getByRole('combobox', { name: 'Add an entity' }).pressSequentially('qualcomm')
    await page
      .getByRole('option', { name: /^Qualcomm/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: 'Around Qualcomm' }).waitFor()
    expect(new URL(page.url()).search).toBe('?of=qualcomm')

    await page.goto(`${explorer.origin()}/explore/path?from=qualcomm&to=made-in-china-2025`)
    await settled(page)
    await page.getByRole('link', { name: 'Draw them' }).click()
    await page.getByRole('heading', { level: 1, name: 'An answer to paths' }).waitFor()
    await settled(page)
    expect(Object.keys(await placesOn(page))).toEqual(expect.arrayContaining(['qualcomm', 'made-in-china-2025', 'zte']))
    await page.locator('td a.evidence').first().click()
    await page.getByRole('complementary', { name: 'Evidence' }).getByText('¶').first().waitFor()
  })

  test('is saved as it is on the screen', async () => {
    const { page } = await explorer.open('/explore/graph?of=zte&hide=POLICY&at=2018-05')
    const slugs = Object.keys(await placesOn(page))
    for (const format of ['GraphML', 'GEXF', 'SVG']) {
      const text = readFileSync(await saved(page, format), 'utf8')
      expect(text).toContain('certain as of May 2018')
      expect(text).toContain('/explore/graph?of=zte&amp;hide=POLICY&amp;at=2018-05')
      expect(text).toMatch(/made 20\d\d-\d\d-\d\dT/)
      if (format === 'SVG') expect(text.match(/<text[^>]*>/g)?.length).toBeGreaterThan(slugs.length / 2)
      else expect([...text.matchAll(/<node id="([^"]+)"/g)].map(([, id]) => id)).toEqual(slugs)
    }
    const png = readFileSync(await saved(page, 'PNG'))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.toString('utf8')).toContain('/explore/graph?of=zte&hide=POLICY&at=2018-05')
    const rows = await page.getByRole('region', { name: 'Table of the claims' }).locator('a.evidence').allTextContents()
    const table = readFileSync(await saved(page, 'Save these claims as CSV', 'claims.csv'), 'utf8')
    expect(table.trim().split('\r\n')).toHaveLength(rows.length + 1)
    for (const sentence of rows) expect(table).toContain(sentence.replaceAll('"', '""'))
    expect(table).toContain('/explore/graph?of=zte&hide=POLICY&at=2018-05')
    await page.goto(`data:text/html,<img src="data:image/png;base64,${png.toString('base64')}">`)
    expect(await page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(400)
  })

  test.each(['light', 'dark'] as const)('axe finds nothing, %s, at 320 px', async (colorScheme) => {
    const options = { colorScheme, viewport: { width: 320, height: 640 } }
    const { page, complaints } = await explorer.open('/explore/graph?of=zte&sel=zte', options)
    expect(await faultsOf(page)).toEqual([])
    expect(await overflowOf(page)).toBe(0)
    expect(complaints).toEqual([])
  })
})

const node = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}, `) })

async function saved(page: Page, format: string, name = `stancegraph.${format.toLowerCase()}`): Promise<string> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: format, exact: true }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe(name)
  return download.path()
}
