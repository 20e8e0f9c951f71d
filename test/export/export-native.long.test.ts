import { expect, test } from 'vitest'
import { openTestGraph, useGraph, wipe } from '../graph.ts'
import { filesOf, importing } from '../import/importing.ts'
import { exporting } from './exporting.ts'

useGraph('un-2018')
const graph = await openTestGraph()
const fetchExport = exporting(graph)

const linesOf = (text: string) => text.trimEnd().split('\n')

test('The votes of a year, exported and imported, are the same file but for its first line', async () => {
  const { text } = await fetchExport('?format=native')
  await wipe(graph) // with the mark of what it holds
  const { figures, rejects, violations } = await importing(graph, 'native', filesOf({ 'votes.jsonl': text }), {}, 2_000)
  expect([rejects, violations]).toEqual([[], []])
  const { entities, stances, relationships, reports } = figures
  expect(entities + stances + relationships + reports).toBe(linesOf(text).length - 2)
  const again = await fetchExport('?format=native')
  expect(linesOf(again.text).slice(1)).toEqual(linesOf(text).slice(1))
}, 240_000)
