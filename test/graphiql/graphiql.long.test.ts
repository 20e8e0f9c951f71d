import { describe, expect, test } from 'vitest'
import { useGraph } from '../graph.ts'
import { canVisit } from './chromium.ts'
import { answer, complete, editor, isStored, reads, run, tabNames, textOf, visitor } from './graphiql-visit.ts'

useGraph('article')

describe.skipIf(!canVisit)('In a browser', () => {
  const { address, open } = visitor()

  test('a query as of a date is typed with completion too', async () => {
    const { page, complaints } = await open()
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

  test('a link with a query opens it in a tab: before the welcome on a first visit, later after the others', async () => {
    const query = 'query Linked($slug: String!) { actor(slug: $slug) { name } }'
    const link = `${address()}?${new URLSearchParams({ query, variables: '{"slug":"huawei"}' })}`
    const { page, complaints } = await open({}, link)
    await reads(editor(page, 'Operation Editor'), query)
    expect(await tabNames(page)).toEqual(['Linked', 'Welcome'])
    await run(page)
    await reads(answer(page), '"name": "Huawei"')
    await page.getByRole('tab', { name: 'Welcome' }).click()
    await isStored(page, 'Welcome')
    await page.goto(link.replace('huawei', 'zte').replace('Linked', 'Again'))
    await reads(editor(page, 'Variables'), 'zte')
    expect(await tabNames(page)).toEqual(['Linked', 'Welcome', 'Again'])
    await run(page)
    await reads(answer(page), '"name": "ZTE"')
    expect(complaints).toEqual([])
  })

  test("the docs show the schema's descriptions, and the defaults of arguments", async () => {
    const { page, complaints } = await open()
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    await page.getByText('Who stands where on which policy, on what evidence, since when').waitFor()
    await page.getByRole('link', { name: 'Query', exact: true }).click()
    await page.getByText('The entry points of every query.').waitFor()
    const docs = page.locator('.graphiql-plugin')
    await reads(docs, 'maxHolders: Int! = 50')
    await reads(docs, 'holderAs: HolderRole! = SPEAKER')
    await reads(docs, 'includeStances: Boolean! = true')
    await docs.getByRole('link', { name: 'stanceMatrix', exact: true }).click()
    await page.getByText('The largest number of rows, 1 to 100. Default: 50.').waitFor()
    expect(complaints).toEqual([])
  })

  test("an answer's statements are folded, and a click shows them", async () => {
    const { page, complaints } = await open()
    for (const _ of ['first', 'again']) {
      await run(page)
      await reads(answer(page), '"totalCount": 2')
      await answer(page).locator('.view-lines').click()
      await page.keyboard.press('Control+End')
      await reads(answer(page), '"cypher": [')
      await expect.poll(() => textOf(answer(page))).not.toContain('entity/by-slug')
      await answer(page).locator('.codicon-folding-collapsed').click()
      await reads(answer(page), 'entity/by-slug')
      await page.keyboard.press('Control+Home')
    }
    expect(complaints).toEqual([])
  })

  test.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(33, 42, 59)'],
  ] as const)('it is %s if the system is', async (colorScheme, background) => {
    const { page, complaints } = await open({ colorScheme })
    await run(page)
    await reads(answer(page), 'Ban on U.S. companies doing business with ZTE')
    await expect.poll(() => page.evaluate(BACKGROUND)).toBe(background)
    expect(complaints).toEqual([])
  })
})

const BACKGROUND = 'getComputedStyle(document.querySelector(".graphiql-container")).backgroundColor'
