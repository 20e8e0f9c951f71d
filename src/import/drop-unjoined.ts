import { statement } from '../graph/cypher.ts'
import type { Graph } from '../graph/graph.ts'

/**
 * Takes entities out again that the import of that key has made and no claim joins, and sources that nothing cites
 * either: the graph check wants none. All such, also where an earlier try has taken them out. `cited` names sources
 * that claims are known to cite.
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
    // Sources last: what goes may have been all that cites them.
    const slugs = others.length > 0 ? others.map(({ slug }) => String(slug)) : await uncited(graph, uncertain)
    if (slugs.length === 0) break
    await graph.write(DROP, { slugs })
  }
  const dropped = await graph.read(DROPPED, { key })
  return new Set(dropped.map(({ slug }) => String(slug)))
}

async function uncited(graph: Graph, slugs: readonly string[]): Promise<readonly string[]> {
  if (slugs.length === 0) return []
  const rows = await graph.read(CITED, { slugs })
  const cited = new Set(rows.map(({ slug }) => slug))
  return slugs.filter((slug) => !cited.has(slug))
}

const UNJOINED = statement('import/unjoined')
const CITED = statement('import/cited')
const DROP = statement('import/drop-unjoined')
const DROPPED = statement('import/dropped')
