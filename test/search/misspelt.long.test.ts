import { expect, test } from 'vitest'
import { openTestGraph, wipe } from '../graph.ts'
import { loadNames, MISSPELT, recallOf } from './recall.ts'

test('The misspelt names are the committed ones', async () => {
  const lines = MISSPELT.map(({ name, typed }) => `${name}\t${typed}\n`)
  await expect(['name\ttyped\n', ...lines].join('')).toMatchFileSnapshot('misspelt-names.tsv')
})

test('Among 20,000 names, search finds more misspelt ones than Lucene’s fuzzy search', {
  timeout: 300_000,
}, async () => {
  const graph = await openTestGraph()
  await wipe(graph)
  await loadNames(graph)

  const { ours, plain } = await recallOf(graph)

  expect(plain).toBeGreaterThan(250) // so that the comparison is fair
  expect(ours).toBeGreaterThanOrEqual(plain + 10)
  expect(ours).toBeGreaterThanOrEqual(280)
})
