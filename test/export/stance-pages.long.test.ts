import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { openTestGraph, useGraph } from '../graph.ts'
import { exporting } from './exporting.ts'

useGraph('generated')
const graph = await openTestGraph()
const fetchExport = exporting(graph)

const ORDERED = 'where: { confidence: { gte: 0.5 } }, orderBy: [{ score: DESC }, { heldOn: ASC }]'

test.each([
  ['', ''],
  ['in an order of its own, filtered', ORDERED],
])('A table of stances over many pages has each stance once %s', async (_, args) => {
  const where = args === '' ? '' : 'WHERE s.confidence >= 0.5'
  const text = `MATCH (s:Stance) ${where} RETURN count(s) AS count, count(CASE WHEN s.retractedAt IS NULL THEN 1 END) AS known`
  const [count] = await graph.read({ name: 'test', text })

  const file = await fetchExport(`?${new URLSearchParams({ format: 'csv', of: 'stances', arguments: args })}`)

  const rows: readonly Readonly<Record<string, string>>[] = parse(file.text, { columns: true })
  expect(rows.length).toBeGreaterThan(2_000)
  expect(rows).toHaveLength(Number(count?.['known']))
  expect(new Set(rows.map(({ slug }) => slug)).size).toBe(rows.length)
  const scores = rows.map(({ score }) => (score ? Number(score) : Number.NEGATIVE_INFINITY))
  if (args !== '') expect(scores).toEqual(scores.toSorted((a, b) => b - a))
})
