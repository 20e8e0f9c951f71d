import type { Exported } from './exported.ts'

/** The slugs of the ends of all claims, and of all sources that these and their ends cite, or that such a source cites. */
export async function joinedIn({ entities, stances, relationships }: Exported): Promise<ReadonlySet<string>> {
  const joined = new Set<string>()
  const cite = (citations: unknown) => {
    for (const slug of citedIn(citations)) joined.add(slug)
  }
  for await (const { from, to, onBehalfOf, values } of stances()) {
    for (const slug of [from, to, onBehalfOf]) if (slug !== null) joined.add(slug)
    cite(values['citations'])
  }
  for await (const { from, to, values } of relationships()) {
    joined.add(from).add(to)
    cite(values['citations'])
  }
  const citing = new Map<string, readonly string[]>()
  for await (const { kind, key, values } of entities()) {
    if (kind === 'Source') citing.set(key, citedIn(values['citations']))
    else if (joined.has(key)) cite(values['citations'])
  }
  for (const slug of joined) for (const cited of citing.get(slug) ?? []) joined.add(cited) // a set goes on with what is added
  return joined
}

/** The sources of citations, each once. */
export function citedIn(citations: unknown): readonly string[] {
  const all = Array.isArray(citations) ? citations : []
  return [...new Set(all.map((citation) => String(citation).split('#')[0] ?? ''))]
}
