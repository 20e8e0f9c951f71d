import { describe, expect, test } from 'vitest'
import { readExamples } from '../../src/graphiql/examples.ts'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { canVisit } from './chromium.ts'
import { emptyFields, type Json } from './empty-fields.ts'
import { answer, editor, exampleLink, exampleLinks, isStored, reads, visitor } from './graphiql-visit.ts'

// The examples of un-2018, on all of its data.

useGraph('un-2018')
const ask = asker(await openTestGraph())
const examples = await readExamples('un-2018')

test.each(examples)('$subject / $title is answered: no field is null', async ({ query, variables }) => {
  const { data, errors } = await ask<Json>(query, JSON.parse(variables))
  expect(errors).toEqual([])
  expect(Object.values(data ?? {})).not.toContain(null)
  expect(emptyFields(data)).toEqual([])
})

describe.skipIf(!canVisit)('GraphiQL', () => {
  const { open } = visitor('un-2018')

  test('lists them and no others, and answers each in its tab', async () => {
    const { page, complaints } = await open()
    await reads(editor(page, 'Operation Editor'), 'Global Compact for Migration')
    expect(await exampleLinks(page).count()).toBe(examples.length)
    for (const example of examples) {
      await exampleLink(page, example.title).click()
      await reads(editor(page, 'Operation Editor'), `# ${example.subject} / ${example.title}`)
      await isStored(page, /\bquery (\w+)/.exec(example.query)?.[1] ?? '') // GraphiQL sends the name of the operation
      const [response] = await Promise.all([
        page.waitForResponse((sent) => sent.request().method() === 'POST'),
        page.keyboard.press('Control+Enter'),
      ])
      const { variables = {} } = response.request().postDataJSON() as { variables?: object }
      expect({ title: example.title, variables }).toEqual({
        title: example.title,
        variables: JSON.parse(example.variables),
      })
      const { errors, data } = await response.json()
      expect({ title: example.title, errors }).toEqual({ title: example.title, errors: undefined })
      await reads(answer(page), `"${Object.keys(data)[0]}"`)
    }
    expect(complaints).toEqual([])
  })
})
