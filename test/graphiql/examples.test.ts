import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readExamples } from '../../src/graphiql/examples.ts'
import { asker } from '../ask.ts'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')
const ask = asker(await openTestGraph())
const examples = await readExamples('article')
const files = globSync('examples/queries/article/*.graphql').sort()

test('there are at least eight, each with a name of its own, which its tab gets', () => {
  const names = examples.map(({ query }) => /^query (\w+)/m.exec(query)?.[1])
  expect(names.length).toBeGreaterThanOrEqual(8)
  expect(new Set(names).size).toBe(files.length)
})

test.each(files)('%s says what it shows, and what to try next', (file) => {
  const comment = /^(#.*\n)+/.exec(readFileSync(file, 'utf8'))?.[0]
  expect(comment).toMatch(/\?|^# How to/m)
  expect(comment).toContain('\n# Next: ')
})

test.each(examples.map((example, index) => ({ ...example, file: files[index] })))(
  '$file is answered: each of its fields has a value, each of its lists an element',
  async ({ query, variables }) => {
    const { data, errors } = await ask<Json>(query, JSON.parse(variables))
    expect(errors).toEqual([])
    expect(Object.values(data ?? {})).not.toContain(null)
    expect(emptyFields(data)).toEqual([])
  },
)

type Json = { readonly [name: string]: Json } | readonly Json[] | string | number | boolean | null

/** Names of the fields that are null, or an empty list, wherever they stand in the answer. */
function emptyFields(answer: Json): readonly string[] {
  const empty = new Map<string, boolean>()
  const walk = (value: Json): void => {
    if (value === null || typeof value !== 'object') return
    for (const [name, child] of Object.entries(value)) {
      if (!Array.isArray(value)) empty.set(name, (empty.get(name) ?? true) && holdsNothing(child))
      walk(child)
    }
  }
  walk(answer)
  return Array.from(empty).flatMap(([name, isEmpty]) => (isEmpty ? [name] : []))
}

function holdsNothing(value: Json): boolean {
  if (value === null || typeof value !== 'object') return value === null
  return Array.isArray(value) ? value.length === 0 : 'edges' in value && holdsNothing(value['edges'] ?? null)
}
