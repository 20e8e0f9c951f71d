import { statement } from '../graph/cypher.ts'
import type { ReadableGraph } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'

/**
 * The most characters, of up to four bytes each, that fit into an index: three slugs together may have 8 kB, and a
 * citation, which is one term of a full-text index, 32 kB. The commands write far shorter values.
 */
const MOST = { key: 500, citation: 8_000 }

/**
 * Throws a StartError that names values written by hand that are too long for an index and would make the derivation
 * fail.
 */
export async function refuseUnindexable(graph: ReadableGraph): Promise<void> {
  const found = await graph.read(UNINDEXABLE, MOST)
  if (found.length === 0) return
  throw new StartError(
    [
      'No index can hold these; nothing was derived:',
      ...found.map(({ what, property, size }) => `  ${what}: a ${property} of ${size} characters`),
      `A slug or an id may have ${MOST.key} characters there, a citation ${MOST.citation}. Shorten them in any client of Neo4j, then run \`npm run derive\`.`,
    ].join('\n'),
  )
}

const UNINDEXABLE = statement('derivation/unindexable')
