import { describe, expect, test } from 'vitest'
import { pageOf } from '../../src/graphiql/graphiql-page.ts'
import { loadParts } from '../../src/graphiql/graphiql-parts.ts'
import { createServer } from '../../src/server.ts'
import { settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { canVisit } from './chromium.ts'
import { answer, complete, editor, exampleLink, reads, run, tabNames, textOf, visitor } from './graphiql-visit.ts'

useGraph('article')
const yoga = createServer(await openTestGraph(), settings)
const browserHeaders = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

describe('The page', () => {
  test('is for browsers; programs that request the same address get an answer as before', async () => {
    const page = await yoga.fetch('http://localhost/graphql', { headers: browserHeaders })
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const answer = await yoga.fetch('http://localhost/graphql?query={__typename}', { headers: { accept: '*/*' } })
    expect(await answer.json()).toMatchObject({ data: { __typename: 'Query' } })
  })

  test.each(['GET', 'HEAD'])('answers %s, and leads to the explorer', async (method) => {
    const page = await yoga.fetch('http://localhost/graphql', { method, headers: browserHeaders })
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    if (method === 'GET') expect(await page.text()).toContain('<a href="/explore">Explorer</a>')
  })

  test('loads nothing from another host, and no scripts but its own files', async () => {
    const page = await yoga.fetch('http://localhost/graphql', { headers: browserHeaders })
    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; " +
        "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    expect(await page.text()).not.toMatch(/<script>|\son\w+=/)
  })

  test('contains nothing of the request', async () => {
    const plain = await yoga.fetch('http://localhost/graphql', { headers: browserHeaders })
    const asked = await yoga.fetch('http://localhost/graphql?query=</script>&variables={"a":1}&headers={"b":2}', {
      headers: { ...browserHeaders, authorization: 'Bearer secret' },
    })
    expect(await asked.text()).toBe(await plain.text())
  })

  test('keeps settings and examples in elements that no example can close', async () => {
    const query = '# "> </a></script><script>alert(1)</script> <!--\nquery Q { __typename }'
    const example = { subject: '<S>', title: '<b>', description: '"&lt;', query, variables: '{"a": "\'""}' }
    const page = pageOf('/graphql', await loadParts(), [example])
    expect(page.match(/<script/g)).toHaveLength(4)
    const [, json = ''] = /type="application\/json">(.*?)<\/script>/s.exec(page) ?? []
    expect(JSON.parse(json).welcome).toEqual({ query, variables: example.variables })
    const [, address = ''] = /<li><a href="([^"<>]*)">/.exec(page) ?? []
    const link = new URL(address.replaceAll('&amp;', '&'), 'http://localhost')
    expect(Object.fromEntries(link.searchParams)).toEqual({ query, variables: example.variables })
    expect(page).toContain('<strong>&lt;b></strong> <span>&quot;&amp;lt;</span>')
  })

  test('consists of files that are cached forever, whose names change with their content', async () => {
    const page = await (await yoga.fetch('http://localhost/graphql', { headers: browserHeaders })).text()
    const paths = Array.from(page.matchAll(/"(\/graphiql\/[\w./-]+)"/g), ([, path]) => path)
    expect(paths).toHaveLength(8)
    for (const path of paths) {
      expect(path).toMatch(/^\/graphiql\/[0-9a-f]{12}\/[\w-]+\.(js|css)$/)
      const part = await yoga.fetch(`http://localhost${path}`)
      expect(part.status).toBe(200)
      expect(part.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect((await part.arrayBuffer()).byteLength).toBeGreaterThan(200)
    }
    expect((await yoga.fetch('http://localhost/graphiql/0/graphiql.js')).status).toBe(404)
  })
})

describe.skipIf(!canVisit)('In a browser', () => {
  const { address, open, origin } = visitor()

  test('a first visit finds the welcome, which runs, and asks no other host', async () => {
    const { page, requests, complaints } = await open()
    expect(await page.title()).toBe('Stancegraph')
    expect(await tabNames(page)).toEqual(['Welcome'])
    await run(page)
    await reads(answer(page), '"name": "Ban on U.S. companies doing business with ZTE"')
    const others = requests.filter((request) => !request.startsWith(origin()))
    console.log(`${requests.length} requests, ${others.length} of them to other hosts`)
    expect(others).toEqual([])
    expect(complaints).toEqual([])
  })

  test('a query is typed with completion, and answered', async () => {
    const { page, complaints } = await open()
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
    expect(page.url()).toBe(address())
  })

  test("errors in a query are the server's, without a stack, and not a failed request", async () => {
    const { page, complaints } = await open()
    await page.getByRole('button', { name: 'New tab' }).click()
    await editor(page, 'Operation Editor').click()
    await page.keyboard.insertText('{ policy(slug: ) { name } }')
    await page.keyboard.press('Control+Enter')
    await reads(answer(page), 'GRAPHQL_PARSE_FAILED')
    expect(await textOf(answer(page))).not.toContain('stack')
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    await page.keyboard.insertText('{ policy(slug: "zte-export-ban") { nom } }')
    await page.keyboard.press('Control+Enter')
    await reads(answer(page), 'GRAPHQL_VALIDATION_FAILED')
    expect(complaints).toEqual([])
  })

  test('an example of the list opens in a tab, and is answered', async () => {
    const { page, complaints } = await open()
    await exampleLink(page, 'In numbers').click()
    await reads(editor(page, 'Operation Editor'), 'query Numbers')
    await page.keyboard.press('Control+Enter')
    await reads(answer(page), '"entities"')
    expect(await tabNames(page)).toEqual(['Welcome', 'Numbers'])
    expect(complaints).toEqual([])
  })
})
