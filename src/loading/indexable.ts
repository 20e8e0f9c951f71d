import type { ReadableGraph } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'
import { relationshipTypeNames } from '../model/vocabulary.ts'

/**
 * Most characters, of up to four bytes each, that an index takes: three slugs together may have 8 kB, and a citation,
 * which is one term of a full-text index, 32. What the commands write is shorter by far.
 */
const MOST = { key: 500, citation: 8_000 }

/** Throws a StartError that names what somebody wrote by hand and no index can hold: all that is derived would fail. */
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

const UNINDEXABLE = {
  name: 'indexable/not',
  text: `
CALL () {
  MATCH (it:Entity|Stance) RETURN 'slug' AS property, it.slug AS key, it.citations AS citations
  UNION ALL
  MATCH ()-[it:${relationshipTypeNames.join('|')}]->() RETURN 'id' AS property, it.id AS key, it.citations AS citations
}
UNWIND [[property, [key], $key], ['citation', CASE WHEN citations IS :: LIST<STRING NOT NULL> THEN citations END, $citation]] AS held
UNWIND held[1] AS text
WITH key, held[0] AS property, size(toStringOrNull(text)) AS size, held[2] AS most
WHERE size > most
RETURN left(toString(key), 60) AS what, property, size
LIMIT 5`,
}
