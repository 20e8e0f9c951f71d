import { describe, expect, test } from 'vitest'
import { type Example, readExamples } from '../../src/graphiql/examples.ts'
import { useGraph } from '../graph.ts'
import { canVisit } from './chromium.ts'
import {
  answer,
  editor,
  exampleLink,
  exampleLinks,
  examplesButton,
  isStored,
  NARROW,
  reads,
  tabNames,
  visitor,
} from './graphiql-visit.ts'

useGraph('article')
const examples = await readExamples('article')

describe.skipIf(!canVisit)('The list of examples', () => {
  const { open, origin } = visitor()

  test('has all examples, by subject, with a line on what each asks', async () => {
    const { page, complaints } = await open()
    const list = page.getByRole('navigation', { name: 'Examples' })
    const subjects = Array.from(new Set(examples.map(({ subject }) => subject)))
    expect((await list.getByRole('heading', { level: 2 }).allTextContents()).join()).toBe(subjects.join())
    const listed = subjects.flatMap((subject) => examples.filter((example) => example.subject === subject))
    expect(await exampleLinks(page).allTextContents()).toEqual(
      listed.map(({ title, description }) => `${title} ${description}`),
    )
    expect(complaints).toEqual([])
  })

  test('opens each in a tab, with its variables, where it is answered without errors', {
    timeout: 240_000,
  }, async () => {
    const { page, complaints } = await open()
    for (const example of examples) {
      await exampleLink(page, example.title).click()
      await reads(editor(page, 'Operation Editor'), `# ${example.subject} / ${example.title}`)
      await isStored(page, nameOf(example)) // GraphiQL sends the name of the operation
      const [response] = await Promise.all([
        page.waitForResponse((sent) => sent.request().method() === 'POST'),
        page.keyboard.press('Control+Enter'),
      ])
      const { variables = {} } = response.request().postDataJSON() as { variables?: object }
      const { errors, data } = await response.json()
      expect({ title: example.title, variables, errors }).toEqual({
        title: example.title,
        variables: JSON.parse(example.variables),
        errors: undefined,
      })
      await reads(answer(page), `"${Object.keys(data)[0]}"`)
    }
    await expect.poll(() => tabNames(page)).toEqual(examples.map(nameOf))
    expect(complaints).toEqual([])
  })

  test('returns to the tab that has an example, fills an empty tab, and marks the open one', async () => {
    const { page, complaints } = await open()
    const marked = () => page.locator('#examples a[aria-current=true] strong').allTextContents()
    expect(await marked()).toEqual(['Welcome'])
    await exampleLink(page, 'Search').click()
    await exampleLink(page, 'Welcome').click()
    await reads(editor(page, 'Operation Editor'), 'query Welcome')
    await exampleLink(page, 'Search').click()
    await reads(editor(page, 'Operation Editor'), 'query Search')
    await expect.poll(() => tabNames(page)).toEqual(['Welcome', 'Search'])
    await expect.poll(marked).toEqual(['Search'])
    await isStored(page, 'Search')
    await page.getByRole('button', { name: 'New tab' }).click()
    await exampleLink(page, 'Paths').click()
    await expect.poll(() => tabNames(page)).toEqual(['Welcome', 'Search', 'Paths'])
    await page.keyboard.insertText('#')
    await expect.poll(marked).toEqual([])
    await exampleLink(page, 'Paths').click()
    await expect.poll(() => tabNames(page)).toEqual(['Welcome', 'Search', 'Paths', 'Paths'])
    expect(complaints).toEqual([])
  })

  test('works by keyboard alone: showing, hiding, moving through it, and running what it opens', async () => {
    const { page, complaints } = await open()
    const list = page.getByRole('navigation', { name: 'Examples' })
    await page.keyboard.press('Tab')
    await page.locator('#examples-button:focus').waitFor()
    await page.keyboard.press('Enter')
    expect(await list.isVisible()).toBe(false)
    expect(await examplesButton(page).getAttribute('aria-expanded')).toBe('false')
    await page.keyboard.press('Space')
    expect(await list.isVisible()).toBe(true)
    expect(await examplesButton(page).getAttribute('aria-expanded')).toBe('true')
    for (const _ of ['Explorer', 'Welcome', 'In numbers']) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await reads(editor(page, 'Operation Editor'), 'query Numbers')
    await page.keyboard.press('Control+Enter')
    await reads(answer(page), '"entities"')
    expect(complaints).toEqual([])
  })

  test('overlays a narrow window, by keyboard too, and closes when it is left', async () => {
    const { page, complaints } = await open(NARROW)
    const list = page.getByRole('navigation', { name: 'Examples' })
    const isOpen = async () => [await list.isVisible(), await examplesButton(page).getAttribute('aria-expanded')]
    expect(await isOpen()).toEqual([false, 'false'])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(isOpen).toEqual([true, 'true'])
    await page.keyboard.press('Escape')
    await expect.poll(isOpen).toEqual([false, 'false'])
    await page.keyboard.press('Enter')
    for (const _ of ['Welcome', 'In numbers']) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(isOpen).toEqual([false, 'false'])
    await reads(editor(page, 'Operation Editor'), '# Start / In numbers')
    await page.keyboard.press('Control+Enter')
    await reads(answer(page), '"entities"')
    expect(complaints).toEqual([])
  })

  test("does not raise a touch screen's keyboard: focus is on the run button", async () => {
    const { page, complaints } = await open({ ...NARROW, hasTouch: true, isMobile: true })
    await examplesButton(page).tap()
    await exampleLink(page, 'Alignment').tap()
    await reads(editor(page, 'Operation Editor'), '# Comparing / Alignment')
    expect(await page.evaluate('document.activeElement.ariaLabel')).toMatch(/^Execute query/)
    await page.keyboard.press('Enter')
    await reads(answer(page), '"alignment"')
    expect(complaints).toEqual([])
  })

  test('is there on later visits as it was left, and earlier tabs are kept', async () => {
    const { page, complaints } = await open()
    await exampleLink(page, 'A debate').click()
    await editor(page, 'Operation Editor').click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.insertText('# mine\n')
    await examplesButton(page).click()
    await isStored(page, 'Debate')
    await expect.poll(() => page.evaluate(`localStorage['graphiql:tabState']`)).toContain('# mine')
    await page.reload()
    await reads(editor(page, 'Operation Editor'), '# mine')
    await reads(editor(page, 'Variables'), examples.find(({ title }) => title === 'A debate')?.variables ?? '')
    expect(await tabNames(page)).toEqual(['Welcome', 'Debate'])
    expect(await exampleLinks(page).count()).toBe(0)
    await examplesButton(page).click()
    await exampleLink(page, 'Roles').click()
    await reads(editor(page, 'Operation Editor'), 'query Roles')
    await expect.poll(() => tabNames(page)).toEqual(['Welcome', 'Debate', 'Roles'])
    expect(complaints).toEqual([])
  })

  test('is there for visitors from before it existed', async () => {
    const tabs = ['query Mine { __typename }', 'query Other { __typename }'].map((query, index) => ({
      ...{ id: String(index), hash: '', title: nameOf({ query }), operationName: nameOf({ query }) },
      ...{ query, variables: '{}', headers: null, response: null },
    }))
    const stored = {
      'graphiql:tabState': JSON.stringify({ tabs, activeTabIndex: 0 }),
      'graphiql:query': 'query Mine { __typename }',
      'graphiql:variables': '{}',
    }
    const localStorage = Object.entries(stored).map(([name, value]) => ({ name, value }))
    const { page, complaints } = await open({
      storageState: { cookies: [], origins: [{ origin: origin(), localStorage }] },
    })
    await reads(editor(page, 'Operation Editor'), 'query Mine')
    expect(await tabNames(page)).toEqual(['Mine', 'Other'])
    await exampleLink(page, 'Welcome').click()
    await reads(editor(page, 'Operation Editor'), 'query Welcome')
    await expect.poll(() => tabNames(page)).toEqual(['Mine', 'Other', 'Welcome'])
    expect(complaints).toEqual([])
  })
})

describe.skipIf(!canVisit)('In 420 pixels', () => {
  const { open } = visitor()

  test.each([NARROW.viewport, { width: 420, height: 600 }])('everything is within reach: %o', async (viewport) => {
    const { page, complaints } = await open({ viewport })
    const isInView = async (name: string) => {
      const box = await page.getByRole('button', { name }).boundingBox()
      return (
        box !== null && box.x >= 0 && box.x + box.width <= 420 && box.y >= 0 && box.y + box.height <= viewport.height
      )
    }
    for (const name of [
      'Examples',
      'Execute query',
      'Show Documentation Explorer',
      'Open settings dialog',
      'New tab',
    ]) {
      expect([name, await isInView(name)]).toEqual([name, true])
    }
    await page.getByRole('button', { name: 'Execute query' }).click()
    await reads(answer(page), '"name": "Ban on U.S.')
    expect((await answer(page).boundingBox())?.width).toBeGreaterThan(360)
    expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBe(420)
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    expect((await page.locator('.graphiql-plugin').boundingBox())?.width).toBeGreaterThan(400)
    await reads(page.locator('.graphiql-plugin'), 'Who stands where')
    expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBe(420)
    await page.getByRole('button', { name: 'Hide Documentation Explorer' }).click()
    await page.getByRole('button', { name: 'Execute query' }).click()
    expect(complaints).toEqual([])
  })
})

function nameOf({ query }: Pick<Example, 'query'>): string {
  return /^query (\w+)/m.exec(query)?.[1] ?? ''
}
