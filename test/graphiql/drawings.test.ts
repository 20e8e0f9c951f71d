import { describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { canVisit } from './chromium.ts'
import { answer, reads, run, visitor } from './graphiql-visit.ts'

useGraph('article')

const ask = asker(await openTestGraph())

interface Around {
  readonly neighborhood: { readonly nodes: readonly { readonly slug: string }[] }
}

describe.runIf(canVisit)('An answer with an address for export', () => {
  const graphiql = visitor()

  test('has a link that draws the same in the explorer', async () => {
    const query = `query Around($of: [String!]!) @asOf(validAt: "2018-05", certainty: POSSIBLE) {
      neighborhood(of: $of, depth: 2, perType: 3, first: 20) { exportAddress nodes { slug } }
    }`
    const given = new URLSearchParams({ query, variables: '{"of": ["qualcomm"]}' })
    const { page, complaints } = await graphiql.open({}, `${graphiql.address()}#${given}`)
    const link = page.getByRole('link', { name: 'Draw this: neighborhood' })
    expect(await link.count()).toBe(0)
    await run(page)
    await reads(answer(page), '"exportAddress"')
    await link.waitFor()
    await link.click()
    await page.getByRole('heading', { level: 1, name: 'An answer to neighborhood' }).waitFor()
    await page.locator('[data-slug]').first().waitFor()
    const drawn = await page
      .locator('[data-slug]')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-slug')))
    const { data } = await ask<Around>(query, { of: ['qualcomm'] })
    const slugs = data.neighborhood.nodes.map(({ slug }) => slug)
    expect(slugs).toHaveLength(20)
    expect(drawn).toEqual(expect.arrayContaining(slugs))
    expect(drawn.length).toBeLessThan(25) // a file also has what its claims refer to
    expect(await page.getByRole('textbox', { name: 'As of' }).inputValue()).toBe('2018-05')
    expect(await page.getByRole('checkbox', { name: 'with what is only possible' }).isChecked()).toBe(true)
    expect(complaints).toEqual([])
  })

  test('of which there is none has no such link', async () => {
    const given = new URLSearchParams({ query: '{ entity(slug: "zte") { name } }' })
    const { page } = await graphiql.open({}, `${graphiql.address()}#${given}`)
    await run(page)
    await reads(answer(page), '"ZTE"')
    expect(await page.locator('#drawings a').count()).toBe(0)
  })
})
