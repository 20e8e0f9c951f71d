import { globSync, readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Graph } from '../src/graph/graph.ts'
import { asker } from './ask.ts'

/** The pages of the documentation. */
export const pages = globSync(['*.md', 'docs/**/*.md', 'cypher/**/*.md'], { exclude: ['node_modules'] })
  .sort()
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

export interface DocumentedQuery {
  readonly name: string
  /** The data set that it is for, as named behind `graphql` where its block begins; by default the article. */
  readonly data: string
  readonly query: string
  /** JSON; undefined if the query has no answer below it. */
  readonly answer: string | undefined
}

export const documentedQueries: readonly DocumentedQuery[] = pages.flatMap(({ path, text }) =>
  Array.from(
    text.matchAll(/```graphql(?: (\S+))?\n([\s\S]*?)```(?:\s+```json\n([\s\S]*?)```)?/g),
    ([, data = 'article', query = '', answer], index) => ({ name: `${path}, query ${index + 1}`, data, query, answer }),
  ),
)

/** Runs the query, and compares the answer with the documented one. */
export async function expectAnswered(graph: Graph, { query, answer }: DocumentedQuery): Promise<void> {
  const { data, errors } = await asker(graph)(query)
  expect(errors).toEqual([])
  if (answer === undefined) expect(JSON.stringify(data).length).toBeGreaterThan(100)
  else expect(data).toEqual(JSON.parse(answer))
}
