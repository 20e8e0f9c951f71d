import { expect, test } from 'vitest'
import { openTestGraph, useGraph } from '../graph.ts'

useGraph('article')

/** Non-empty lines of the article; the headline is ¶1. */
const PARAGRAPHS = 37

/** Paragraphs that no claim cites, with the reason. */
const UNCITED: Readonly<Record<string, string>> = {}

test('each paragraph of the article is cited by a claim, or a reason is given', async () => {
  const graph = await openTestGraph()

  const rows = await graph.read(CITED, { source: 'high-stakes-trip-to-china' })

  const cited = new Set(rows.map(({ locator }) => locator))
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => `¶${index + 1}`)
  expect(paragraphs.filter((paragraph) => !cited.has(paragraph))).toEqual(Object.keys(UNCITED))
})

test('nothing cites a paragraph that does not exist', async () => {
  const graph = await openTestGraph()

  const rows = await graph.read(CITED, { source: 'high-stakes-trip-to-china' })

  const numbers = rows.map(({ locator }) => Number(/^¶(\d+)$/.exec(String(locator))?.[1]))
  expect(numbers.filter((number) => !(number >= 1 && number <= PARAGRAPHS))).toEqual([])
})

const CITED = {
  name: 'test/cited',
  text: `
CALL () {
  MATCH (c:Stance) RETURN c.citations AS citations
  UNION ALL
  MATCH (:Entity)-[c]->(:Entity) WHERE c.id IS NOT NULL RETURN c.citations AS citations
}
UNWIND citations AS citation
WITH split(citation, '#') AS parts
WHERE parts[0] = $source AND size(parts) = 2
RETURN DISTINCT parts[1] AS locator`,
}
