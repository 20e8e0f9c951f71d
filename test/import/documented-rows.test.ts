import { readFileSync } from 'node:fs'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { run } from '../graph/small-graph.ts'
import { openTestGraph, wipe } from '../graph.ts'
import { emptied, filesOf, importing } from './importing.ts'

// Rows that the documentation shows can be imported.

const graph = await openTestGraph()
beforeAll(() => wipe(graph))
beforeEach(() => emptied(graph))

const blocks = (path: string, language: string) =>
  Array.from(readFileSync(path, 'utf8').matchAll(/^```(\w+)\n([^`]*)^```$/gm), ([, name, text = '']) => ({
    name,
    text,
  }))
    .filter(({ name }) => name === language)
    .map(({ text }) => text)

const [readmeRows = ''] = blocks('README.md', 'jsonl')

test('The rows of the README are imported, and its table after them', async () => {
  const { figures, rejects, violations } = await importing(graph, 'native', filesOf({ 'rows.jsonl': readmeRows }))

  expect({ rejects, violations }).toEqual({ rejects: [], violations: [] })
  expect(figures).toMatchObject({ entities: 3, stances: 1 })
  expect(readFileSync('docs/import.md', 'utf8')).toContain(readmeRows.split('\n')[3])

  const [table = ''] = blocks('docs/import.md', 'csv')
  const paths = filesOf({ 'table.csv': table, 'rows.jsonl': readmeRows })
  const second = await importing(graph, 'stances', paths)
  expect(second.rejects).toEqual([])
  expect(second.figures).toMatchObject({ entities: 0, stances: 1, known: 4 })
  expect(await run(graph, 'MATCH (s:Stance) RETURN s.slug AS slug ORDER BY s.slug')).toEqual([
    { slug: 'norway-on-harbour-levy' },
    { slug: 'norway-on-harbour-levy-2031-07-10' },
  ])
})

test('The documentation names every column that a table of stances may have', async () => {
  const refused = importing(graph, 'stances', filesOf({ 'table.csv': 'colour\n' }))
  const message = await refused.catch((error: unknown) => String(error))

  const allowed = /Allowed are (.*)\./.exec(String(message))?.[1]?.split(', ') ?? []
  const page = readFileSync('docs/import.md', 'utf8')
  expect(allowed).toContain('onBehalfOf')
  expect(allowed.filter((column) => !page.includes(`\`${column}\``))).toEqual([])
})
