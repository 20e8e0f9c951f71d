import type { Among, Exported } from './exported.ts'

/**
 * Adds what a part of a graph needs to be complete: the ends of its claims and, with `withSources`, everything it
 * cites. `read` reads a part of the graph.
 */
export async function closed(read: (among: Among) => Exported, among: Among, withSources: boolean): Promise<Among> {
  const entities = new Set(among.entities)
  const cited = new Set<string>()
  const cite = (citations: unknown) => {
    for (const citation of Array.isArray(citations) ? citations : []) cited.add(String(citation).split('#')[0] ?? '')
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
  for await (const { values } of read({ ...among, entities: [...entities] }).entities()) cite(values['citations'])
  return { ...among, entities: [...entities.union(cited)] }
}
