import { describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { canVisit } from '../graphiql/chromium.ts'
import { explorerVisitor, faultsOf } from './explorer-visit.ts'

useGraph('un-2018')
const ask = asker(await openTestGraph())

const VOTES = 16_933

/** A quiet machine needs less than 3 seconds. */
const LONGEST_MS = 20_000

test('The votes of 2018 are compared by all bases with little more than one database hit for each vote', async () => {
  const query = '{ alignment(actors: {}, basis: [STATED, BEARING, ACT], first: 1) { totalCount } }'
  const { runs } = await ask(query, {}, true)
  const { dbHits = 0 } = runs.find(({ name }) => name === 'position/scores') ?? {}
  expect(dbHits).toBeGreaterThan(VOTES)
  expect(dbHits).toBeLessThan(1.5 * VOTES)
})

describe.runIf(canVisit)('The blocs of the UN in 2018', () => {
  const explorer = explorerVisitor()

  test('are drawn and listed, all pairs of them', async () => {
    await explorer.open('/explore/blocs') // plans and loads
    const start = performance.now()
    const { page } = await explorer.open('/explore/blocs')
    const milliseconds = performance.now() - start
    console.log(`The blocs of the UN take ${Math.round(milliseconds)} ms`)
    expect(milliseconds).toBeLessThan(LONGEST_MS)
    expect(await page.locator('.blocs circle').count()).toBe(193)
    expect(await faultsOf(page)).toEqual([])
    const { data } = await ask<{ readonly alignment: { readonly totalCount: number } }>(
      '{ alignment(actors: {}, basis: [STATED, BEARING, ACT]) { totalCount } }',
    )
    const total = data.alignment.totalCount.toLocaleString('en')
    await page.getByText(`1 to 100 of ${total} pairs`).waitFor()
  })

  test('with more actors than a map can show, are the list alone', async () => {
    const { page } = await explorer.open('/explore')
    await page.route('**/export*', async (route) => {
      const answer = await route.fetch()
      const network = (await answer.json()) as { graph: { nodes: Record<string, object> } } // as the docs say
      for (let more = 0; more < 120; more += 1) network.graph.nodes[`more-${more}`] = { label: `More ${more}` }
      await route.fulfill({ json: network })
    })
    await page.getByRole('link', { name: 'Blocs' }).click()
    await page.getByText('A map has at most 300 actors: here is the list alone.').waitFor({ timeout: LONGEST_MS })
    expect(await page.locator('.blocs').count()).toBe(0)
    expect(await page.locator('table.pairs tbody tr').count()).toBe(100)
  })
})
