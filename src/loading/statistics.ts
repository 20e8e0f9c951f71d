import { statement } from '../graph/cypher.ts'
import type { Graph } from '../graph/graph.ts'
import { GraphError } from '../graph/graph-error.ts'

/**
 * Has Neo4j measure its indexes if they have grown much since it last did. It does that in the background, some seconds
 * late; meanwhile it plans as if a new index were empty, and may read all of it for each row.
 */
export async function refreshStatistics(graph: Graph, report: (line: string) => void): Promise<void> {
  try {
    const [row] = await graph.read(OUTDATED)
    if (Number(row?.['outdated']) > 0) await graph.write(REFRESH, { seconds: LONGEST })
  } catch (error) {
    if (!(error instanceof GraphError && error.reason === 'REJECTED')) throw error
    report('Neo4j did not measure its indexes, so what follows may take longer.')
  }
}

const LONGEST = 300

const OUTDATED = statement('statistics/outdated')
const REFRESH = statement('statistics/refresh')
