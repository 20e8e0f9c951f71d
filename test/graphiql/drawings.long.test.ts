import { describe, expect, test } from 'vitest'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { canVisit } from './chromium.ts'
import { answer, editor, reads, run, visitor } from './graphiql-visit.ts'

useGraph('article')

const ask = asker(await openTestGraph())

interface Around {
  readonly neighborhood: { readonly nodes: readonly { readonly slug: string }[] }
}

interface Pairs {
  readonly alignment: {
    readonly exportAddress: string
    readonly totalCount: number
    readonly edges: readonly {
      readonly node: Readonly<Record<'value' | 'shared' | 'agree' | 'disagree', number>> & {
        readonly a: { readonly name: string }
        readonly b: { readonly name: string }
        readonly explanation: { readonly calculation: string; readonly inputs: readonly object[] }
      }
    }[]
  }
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

  test('to alignment has a link that lists the same pairs, at later visits too', async () => {
    const query = `query Pairs($actors: ActorWhere!, $measure: AlignmentMeasure!, $shared: Int! = 1)
    @asOf(validAt: "2018-06", certainty: POSSIBLE) {
      alignment(
        actors: $actors, with: {not: {slug: {in: ["\\"COSINE\\" {", "xinhua"]}}}, targets: {or: [{policy: {}}, {proposition: {}}]}
        measure: $measure, normalization: COSINE, holderAs: PRINCIPAL, basis: [STATED, BEARING], minConfidence: 0.3
        minShared: $shared, first: 100
      ) {
        totalCount exportAddress
        edges { node { a { name } b { name } value shared agree disagree explanation { calculation inputs { a } } } }
      }
    }`
    const variables = { actors: { person: {} }, measure: 'SUBTRACT' }
    const { data } = await ask<Pairs>(query, variables)
    const { totalCount, edges, exportAddress } = data.alignment
    expect(totalCount).toBe(edges.length)
    const pairs = edges.map(({ node: { a, b, value, shared, agree, disagree, explanation } }) =>
      [a.name, b.name, value, shared, agree, disagree, explanation.calculation].map(String),
    )
    expect(pairs.length).toBeGreaterThan(5)

    const given = new URLSearchParams({ query, variables: JSON.stringify(variables) })
    const { page, complaints } = await graphiql.open({}, `${graphiql.address()}#${given}`)
    for (let visit = 0; visit < 2; visit += 1) {
      await reads(editor(page, 'Operation Editor'), 'query Pairs')
      await run(page)
      const link = page.getByRole('link', { name: 'Draw this: alignment' })
      await link.click()
      await page.locator('table.pairs').waitFor()
      expect(new URL(page.url()).pathname).toBe('/explore/blocs')
      const rows = page.locator('table.pairs tbody tr')
      const shown = await rows.evaluateAll((all) =>
        all.map((row) => [...row.children].map((cell) => cell.textContent.replace(/, what .* share$/, ''))),
      )
      expect(shown).toEqual(pairs)
      const asked = new URL(exportAddress, graphiql.origin()).searchParams.get('arguments')
      expect(await page.locator('nav code').textContent()).toBe(`alignment(${asked})`)
      expect(await page.getByRole('textbox', { name: 'As of' }).inputValue()).toBe('2018-06')
      expect(await page.getByRole('checkbox', { name: 'with what is only possible' }).isChecked()).toBe(true)

      await rows.first().locator('td.number a').click()
      const pair = page.getByRole('region', { name: 'Calculation' })
      await pair.getByText(`${edges[0]?.node.value} = ${edges[0]?.node.explanation.calculation}`).waitFor()
      expect(await pair.locator('tbody tr').count()).toBe(edges[0]?.node.explanation.inputs.length)
      await page.goto(`${graphiql.address()}#${given}`)
    }
    expect(complaints).toEqual([])
  })

  test.each([
    'measure: CONFLICT',
    'measure: CONGRUENCE, normalization: COSINE',
    'measure: SUBTRACT',
    'measure: SUBTRACT, normalization: COSINE, duplicates: DOCUMENT',
  ])('to alignment by a measure that is not drawn has no link, and the view says so: %s', async (measure) => {
    const given = new URLSearchParams({ query: `{ alignment(actors: {}, ${measure}) { exportAddress } }` })
    const { page } = await graphiql.open({}, `${graphiql.address()}#${given}`)
    await run(page)
    await reads(answer(page), '"exportAddress"')
    expect(await page.locator('#drawings a').count()).toBe(0)
    await page.goto(
      `${graphiql.origin()}/explore/blocs?${new URLSearchParams({ arguments: `actors: {}, ${measure}` })}`,
    )
    await page.getByText('It cannot show what these arguments ask for.').waitFor()
    expect(await page.locator('table.pairs, .query').count()).toBe(0)
    await page.getByRole('link', { name: 'Choose what is compared' }).click()
    await page.locator('table.pairs').waitFor()
  })

  test('of which there is none has no such link', async () => {
    const given = new URLSearchParams({ query: '{ entity(slug: "zte") { name } }' })
    const { page } = await graphiql.open({}, `${graphiql.address()}#${given}`)
    await run(page)
    await reads(answer(page), '"ZTE"')
    expect(await page.locator('#drawings a').count()).toBe(0)
  })
})
