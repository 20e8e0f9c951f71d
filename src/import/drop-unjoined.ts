import { statement } from '../graph/cypher.ts'
import type { Graph, ReadableGraph } from '../graph/graph.ts'

/**
 * Deletes entities that this import has created and no claim joins, except for sources that are cited, because the
 * graph check forbids them. Returns their slugs, including those that an earlier attempt deleted. `cited` has sources
 * that are known to be cited.
 */
export async function dropUnjoined(
  graph: Graph,
  key: string,
  cited: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  for (;;) {
    const rows = await graph.read(UNJOINED, { key })
    const { sources = [], others = [] } = Object.groupBy(rows, ({ isSource }) => (isSource ? 'sources' : 'others'))
    const uncertain = sources.map(({ slug }) => String(slug)).filter((slug) => !cited.has(slug))
    // Sources come last, because what is deleted before may have been all that cites them.
    const slugs = others.length > 0 ? others.map(({ slug }) => String(slug)) : await uncited(graph, uncertain)
    if (slugs.length === 0) break
    await graph.write(DROP, { slugs })
  }
  const dropped = await graph.read(DROPPED, { key })
  return new Set(dropped.map(({ slug }) => String(slug)))
}

async function uncited(graph: Graph, slugs: readonly string[]): Promise<readonly string[]> {
  if (slugs.length === 0) return []
  const cited = await citedIn(graph, slugs)
  return slugs.filter((slug) => !cited.has(slug))
}

/** Those of some sources that something cites. */
export async function citedIn(graph: ReadableGraph, slugs: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await graph.read(CITED, { slugs })
  return new Set(rows.map(({ slug }) => String(slug)))
}

const UNJOINED = statement('import/unjoined')
const CITED = statement('import/cited')
const DROP = statement('import/drop-unjoined')
const DROPPED = statement('import/dropped')
