import { describe, expect, test } from 'vitest'
import { type Listener, listen } from '../../src/process/listener.ts'
import { schema } from '../../src/schema.ts'
import { createServer } from '../../src/server.ts'
import { asker, settings } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { canVisit, openBrowser, visit } from '../graphiql/chromium.ts'
import { elsewhere, explorerVisitor, faultsOf, settled } from './explorer-visit.ts'

useGraph('article')
const ask = asker(await openTestGraph())

interface Answer {
  readonly graph: {
    readonly entities: readonly { readonly kind: string; readonly count: number }[]
    readonly claims: readonly { readonly type: string; readonly count: number }[]
  }
}

const COUNTS = '{ graph { entities { kind count } claims { type count } } }'

describe.runIf(canVisit)('The model', () => {
  const explorer = explorerVisitor()

  test('has the kinds and types of the API with their meanings and counts, and queries that answer', async () => {
    const visited = await explorer.open('/explore/schema')
    const { page } = visited
    const { data } = await ask<Answer>(COUNTS)
    const kinds = await page
      .locator('article[id]')
      .evaluateAll((all) => all.map((one) => [one.id, one.querySelector('h3 .number')?.textContent]))
    expect(kinds).toEqual(data.graph.entities.map(({ kind, count }) => [kind, String(count)]))

    const types = data.graph.claims.filter(({ type }) => type !== 'STANCE')
    const rows = await page
      .getByRole('region', { name: 'Types of relationships' })
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent)))
    const meanings = schema.getType('RelationshipType')
    const meaningOf = (name: string) =>
      meanings && 'getValue' in meanings ? meanings.getValue(name)?.description : undefined
    expect(rows).toEqual(types.map(({ type, count }) => [type, meaningOf(type), String(count)]))
    const policy = page.locator('#POLICY')
    expect(await policy.locator('dt code').allTextContents()).toContain('status')
    expect(await policy.locator('dt code').allTextContents()).not.toContain('slug') // every entity has it
    expect(await faultsOf(page)).toEqual([])

    const addresses = await page
      .locator('main a[href^="/graphql#query"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(addresses.length).toBeGreaterThan(35)
    for (const address of addresses) {
      const given = new URLSearchParams(address.slice(address.indexOf('#') + 1))
      const [query, variables] = [given.get('query') ?? '', given.get('variables') ?? '{}']
      expect([query, (await ask(query, JSON.parse(variables))).errors]).toEqual([query, []])
    }
    expect(visited.complaints).toEqual([])
    expect(elsewhere(visited, explorer.origin())).toEqual([])
  })

  test('says so where a server does not describe its API, and has the numbers alone', async () => {
    const listener: Listener = await listen(0, '127.0.0.1')
    listener.serve(createServer(await openTestGraph(), { ...settings, introspection: false }))
    const browser = await openBrowser()
    try {
      const { page } = await visit(browser, `${listener.origin}/explore/schema`)
      await settled(page)
      await page.getByText('This server does not describe its API').waitFor()
      const { data } = await ask<Answer>(COUNTS)
      expect(await page.locator('article[id] h3 .number').allTextContents()).toEqual(
        data.graph.entities.map(({ count }) => String(count)),
      )
      expect(await page.getByRole('alert').count()).toBe(0)
    } finally {
      await browser.close()
      await listener.close(1_000)
    }
  })
})
