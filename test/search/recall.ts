import type { Graph } from '../../src/graph/graph.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { defineConstraints, defineSchema } from '../../src/loading/schema-definition.ts'
import { textKey } from '../../src/text/fold.ts'
import { asker, unlimited } from '../ask.ts'
import { type Misspelt, misspelt, names } from './misspelt-names.ts'
import type { Answered } from './search-graph.ts'

/** How many results of a search count. */
const FIRST = 5

export interface Recall {
  /**
   * How many misspelt names find the right one among their first five results: by our search, and by Lucene's alone.
   */
  readonly ours: number
  readonly plain: number
  /** Those that our search does not find. */
  readonly missed: readonly Misspelt[]
}

const NAMES = names(20_000)

/** Misspelt names, to be found among many. */
export const MISSPELT = misspelt(NAMES, 300)

/** Fills an empty graph with them. */
export async function loadNames(graph: Graph): Promise<void> {
  const rows = NAMES.map((name, index) => ({ slug: `entity-${index}`, name }))
  await defineConstraints(graph)
  await graph.write({ name: 'recall/names', text: 'UNWIND $rows AS row CREATE (e:Entity:Topic) SET e = row' }, { rows })
  await deriveGraph(graph, { report: () => undefined })
  await defineSchema(graph, () => undefined)
}

/**
 * Searches for each name as it was typed, by our search and by Lucene's own `~` on each word, which forgives two
 * letters: what a plain full-text index on names offers.
 */
export async function recallOf(graph: Graph, cases: readonly Misspelt[] = MISSPELT): Promise<Recall> {
  const ask = asker(graph, unlimited)
  await graph.write(PLAIN_INDEX)
  await graph.write({ name: 'recall/await', text: 'CALL db.awaitIndexes(60)' })
  const missed: Misspelt[] = []
  let plain = 0
  for (const one of cases) {
    const { data } = await ask<Answered>(SEARCH, { text: one.typed, first: FIRST })
    if (!data.search.edges.some(({ node }) => node.name === one.name)) missed.push(one)
    const query = textKey(one.typed).replace(/\S+/g, '$&~')
    const rows = await graph.read(PLAIN, { query, limit: FIRST })
    if (rows.some(({ name }) => name === one.name)) plain += 1
  }
  await graph.write({ name: 'recall/drop', text: 'DROP INDEX recall_plain' })
  return { ours: cases.length - missed.length, plain, missed }
}

const SEARCH = 'query ($text: String!, $first: Int) { search(text: $text, first: $first) { edges { node { name } } } }'

const PLAIN_INDEX = {
  name: 'recall/index',
  text: "CREATE FULLTEXT INDEX recall_plain IF NOT EXISTS FOR (e:Entity) ON EACH [e.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}",
}

const PLAIN = {
  name: 'recall/plain',
  text: "CALL db.index.fulltext.queryNodes('recall_plain', $query, {limit: $limit}) YIELD node RETURN node.name AS name",
}
