import type { Among, Exported } from './exported.ts'
import { citedIn } from './joined.ts'

/**
 * Adds what a part of a graph needs to be complete: the ends of its claims and, with `withSources`, everything it
 * cites. `read` reads a part of the graph.
 */
export async function closed(read: (among: Among) => Exported, among: Among, withSources: boolean): Promise<Among> {
  const entities = new Set(among.entities)
  const cited = new Set<string>()
  const cite = (citations: unknown) => {
    for (const slug of citedIn(citations)) cited.add(slug)
  }
  const claims = read(among)
  for await (const { from, to, onBehalfOf, values } of claims.stances()) {
    for (const slug of [from, to, onBehalfOf]) if (slug !== null) entities.add(slug)
    cite(values['citations'])
  }
  for await (const { from, to, values } of claims.relationships()) {
    entities.add(from).add(to)
    cite(values['citations'])
  }
  if (!withSources) return { ...among, entities: [...entities] }
  // Sources cite sources, until nothing new is cited.
  for (let added: readonly string[] = [...entities]; added.length > 0; ) {
    for (const slug of added) entities.add(slug)
    for await (const { values } of read({ ...among, entities: added }).entities()) cite(values['citations'])
    added = [...cited.difference(entities)]
  }
  return { ...among, entities: [...entities] }
}
