import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exampleOf, readExamples } from '../../src/graphiql/examples.ts'
import { dataNames } from '../../src/loading/data-sets.ts'
import { asker } from '../ask.ts'
import { some } from '../figures.ts'
import { openTestGraph, useGraph } from '../graph.ts'
import { emptyFields, type Json } from './empty-fields.ts'

useGraph('article')
const ask = asker(await openTestGraph())

test('an example states its subject, its title and what it asks', () => {
  const query = '# Lists / Pages\n#\n# How to read\n# a long list?\n#\n# More.\n\nquery Pages { __typename }'
  expect(exampleOf('a.graphql', query, '{}')).toMatchObject({
    subject: 'Lists',
    title: 'Pages',
    description: 'How to read a long list?',
  })
  for (const headless of [query.replace(' /', ''), query.replace('\n#\n', '\n'), 'query Pages { __typename }']) {
    expect(() => exampleOf('a.graphql', headless, '{}')).toThrow('a.graphql has to begin with "# <subject> / <title>"')
  }
})

describe.each(dataNames)('The examples of %s', (data) => {
  const files = globSync(`examples/queries/${data}/*.graphql`).sort()

  test('are at least eight, with unique names, which their tabs get', async () => {
    const names = (await readExamples(data)).map(({ query }) => /^query (\w+)/m.exec(query)?.[1])
    expect(names.length).toBeGreaterThanOrEqual(8)
    expect(new Set(names).size).toBe(files.length)
  })

  test.each(files)('%s says what it shows, and what to try next', (file) => {
    const comment = /^(#.*\n)+/.exec(readFileSync(file, 'utf8'))?.[0]
    expect(comment).toMatch(/\?|^# How to/m)
    expect(comment).toContain('\n# Next: ')
  })
})

// Those of `none` are for any graph. Those of un-2018 are run in un-2018-examples.long.test.ts.
const asked = [...(await readExamples('article')), ...(await readExamples('none'))]

test.concurrent.each(some(4, asked))(
  '$subject / $title is answered: no field is null and no list is empty',
  async ({ query, variables }) => {
    const { data, errors } = await ask<Json>(query, JSON.parse(variables))
    expect(errors).toEqual([])
    expect(Object.values(data ?? {})).not.toContain(null)
    expect(emptyFields(data)).toEqual([])
  },
)
