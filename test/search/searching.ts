import { expect } from 'vitest'
import { asker } from '../ask.ts'
import { openTestGraph } from '../graph.ts'
import { ENTITIES } from './search-entities.ts'
import { type Answered, loadEntities, SEARCH } from './search-graph.ts'

/** A graph of only the entities of `search-entities.ts`, and a search in it. */
export async function searchedEntities() {
  const graph = await openTestGraph()
  const ask = asker(graph)
  await loadEntities(graph, ENTITIES)
  const search = async (text: string, variables: object = {}) => {
    const { data, errors, statements } = await ask<Answered>(SEARCH, { text, ...variables })
    expect(errors).toEqual([])
    return { ...data.search, statements }
  }
  const slugs = async (text: string, variables: object = {}) =>
    (await search(text, variables)).edges.map(({ node }) => node.slug)
  return { graph, ask, search, slugs }
}
