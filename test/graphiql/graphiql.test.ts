import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Example, readExamples } from '../../src/graphiql/examples.ts'
import { pageOf } from '../../src/graphiql/graphiql-page.ts'
import { loadParts } from '../../src/graphiql/graphiql-parts.ts'
import { type Listener, listen } from '../../src/process/listener.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { canVisit, openBrowser, visit } from './chromium.ts'

useGraph('article')
const graph = await openTestGraph()
const yoga = createServer(graph, { ...settings, explain: false })
const examples = await readExamples()
const browserHeaders = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

describe('The page', () => {
  test('is for browsers; programs that ask the same address get an answer as before', async () => {
    const page = await yoga.fetch('http://localhost/graphql', { headers: browserHeaders })
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const answer = await yoga.fetch('http://localhost/graphql?query={__typename}', { headers: { accept: '*/*' } })
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } })
  })

  test.each(['GET', 'HEAD'])('is where the root leads: %s', async (method) => {
    for (const headers of [browserHeaders, { accept: '*/*' }]) {
      const answer = await yoga.fetch('http://localhost/', { method, headers })
      expect(answer.status).toBe(302)
      expect(answer.headers.get('location')).toBe('/graphql')
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
    const page = await yoga.fetch('http://localhost/graphql', { method, headers: browserHeaders })
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect((await yoga.fetch('http://localhost/', { method: 'POST' })).status).toBe(404)
  })

  test('lets nothing in from another host, and no script but its own files', async () => {
    const page = await yoga.fetch('http://localhost/graphql', { headers: browserHeaders })
    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; " +
        "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    expect(await page.text()).not.toMatch(/<script>|\son\w+=/)
  })

  test('has nothing of a request in it', async () => {
    const plain = await yoga.fetch('http://localhost/graphql', { headers: browserHeaders })
    const asked = await yoga.fetch('http://localhost/graphql?query=</script>&variables={"a":1}&headers={"b":2}', {
      headers: { ...browserHeaders, authorization: 'Bearer secret' },
    })
    expect(await asked.text()).toBe(await plain.text())
  })

  test('has its settings in an element that no example can end, and keeps no headers', async () => {
    const query = '# </script><script>alert(1)</script> <!--\nquery Q { __typename }'
    const page = pageOf('/graphql', await loadParts(), [{ query, variables: '{}' }])
    expect(page.match(/<script/g)).toHaveLength(3)
    const [, json = ''] = /type="application\/json">(.*?)<\/script>/s.exec(page) ?? []
    expect(JSON.parse(json).options).toMatchObject({ shouldPersistHeaders: false, defaultTabs: [{ query }] })
  })

  test('is made of parts that are kept for good, under names that change with them', async () => {
    const page = await (await yoga.fetch('http://localhost/graphql', { headers: browserHeaders })).text()
    const paths = Array.from(page.matchAll(/"(\/graphiql\/[\w.-]+)"/g), ([, path]) => path)
    expect(paths).toHaveLength(6)
    for (const path of paths) {
      expect(path).toMatch(/\.[0-9a-f]{12}\.(js|css)$/)
      const part = await yoga.fetch(`http://localhost${path}`)
      expect(part.status).toBe(200)
      expect(part.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect((await part.arrayBuffer()).byteLength).toBeGreaterThan(500)
    }
    expect((await yoga.fetch('http://localhost/graphiql/graphiql.js')).status).toBe(404)
  })
})

describe.skipIf(!canVisit)('In a browser', () => {
  let listener: Listener
  let browser: Browser
  let address: string

  beforeAll(async () => {
    listener = await listen(0, '127.0.0.1')
    listener.serve(yoga)
    address = `${listener.origin}/graphql`
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await listener?.close(1_000)
  })

  test('a first visit finds the examples in tabs, with their variables, and asks no other host', async () => {
    const { page, requests, complaints } = await visit(browser, address)
    await reads(editor(page, 'Operation Editor'), 'query WhoStandsWhere')
    expect(await page.title()).toBe('Stancegraph')
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(examples.map(nameOf))
    for (const example of examples) {
      await page.getByRole('tab', { name: nameOf(example) }).click()
      await reads(editor(page, 'Operation Editor'), example.query.slice(0, 40))
      await reads(editor(page, 'Variables'), example.variables)
    }
    expect(requests.filter((request) => !request.startsWith(listener.origin))).toEqual([])
    expect(complaints).toEqual([])
  })

  test('a query is typed with completion, and answered', async () => {
    const { page, complaints } = await visit(browser, address)
    await reads(editor(page, 'Operation Editor'), 'query WhoStandsWhere')
    await page.getByRole('button', { name: 'New tab' }).click()
    await editor(page, 'Operation Editor').click()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('{ grap')
    await complete(page, 'graph')
    await page.keyboard.type(' { lates')
    await complete(page, 'latest')
    await reads(editor(page, 'Operation Editor'), '{ graph { latest}}')
    await page.keyboard.press('Control+Enter')
    await reads(answer(page), '"latest": "2018-05-03"')
    expect(complaints).toEqual([])
    expect(page.url()).toBe(address)
  })

  test('a query as of a date is typed with completion too', async () => {
    const { page, complaints } = await visit(browser, address)
    await reads(editor(page, 'Operation Editor'), 'query WhoStandsWhere')
    await page.getByRole('button', { name: 'New tab' }).click()
    await editor(page, 'Operation Editor').click()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('query Then @as')
    await complete(page, 'asOf')
    await page.keyboard.type('(vali')
    await complete(page, 'validAt')
    await page.keyboard.type('"2018-03") { graph { latest } }')
    await page.keyboard.press('Control+Enter')
    await reads(answer(page), '"validTo": "2018-03-31"')
    expect(complaints).toEqual([])
  })

  test('a link with a query opens it in a tab before the examples', async () => {
    const query = 'query Linked($slug: String!) { actor(slug: $slug) { name } }'
    const link = `${address}?${new URLSearchParams({ query, variables: '{"slug":"huawei"}' })}`
    const { page, complaints } = await visit(browser, link)
    await reads(editor(page, 'Operation Editor'), query)
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Linked', ...examples.map(nameOf)])
    await run(page)
    await reads(answer(page), '"name": "Huawei"')
    expect(complaints).toEqual([])
  })

  test('the docs show what the schema says of itself', async () => {
    const { page, complaints } = await visit(browser, address)
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    await page.getByRole('link', { name: 'Query', exact: true }).click()
    await page.getByText('Where every question begins.').waitFor()
    expect(complaints).toEqual([])
  })

  test.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(33, 42, 59)'],
  ] as const)('it is %s where the system is', async (colorScheme, background) => {
    const { page, complaints } = await visit(browser, address, { colorScheme })
    await run(page)
    await reads(answer(page), 'Ban on U.S. companies doing business with ZTE')
    await expect.poll(() => page.evaluate(BACKGROUND)).toBe(background)
    expect(complaints).toEqual([])
  })
})

const BACKGROUND = 'getComputedStyle(document.querySelector(".graphiql-container")).backgroundColor'

function nameOf({ query }: Example): string {
  return /^query (\w+)/m.exec(query)?.[1] ?? ''
}

function editor(page: Page, name: string): Locator {
  return page.getByRole('region', { name }).locator('.view-lines').first()
}

function answer(page: Page): Locator {
  return page.getByRole('region', { name: 'Result Window' })
}

/** Takes the completion that is offered first. */
async function complete(page: Page, text: string): Promise<void> {
  await page.locator('.suggest-widget').getByRole('option').first().getByText(text, { exact: true }).waitFor()
  await page.keyboard.press('Enter')
}

async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Execute query' }).click()
}

/** Waits until it does. */
async function reads(place: Locator, text: string): Promise<void> {
  await expect
    .poll(async () => (await place.innerText()).replaceAll('\u00a0', ' '), { timeout: 15_000 })
    .toContain(text)
}
