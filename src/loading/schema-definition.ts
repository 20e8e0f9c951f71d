import { statement } from '../graph/cypher.ts'
import type { Graph } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'
import { storeVersion } from './graph-version.ts'
import { refuseUnindexable } from './indexable.ts'
import { constraintStatements, schemaScript, schemaStatements } from './schema-script.ts'
import { schemaGaps } from './schema-state.ts'

/**
 * Creates missing constraints and indexes, replaces those with another definition, waits until they are filled, and stores
 * the version of a new graph.
 * Throws a StartError that names what breaks a constraint or does not fit into an index.
 */
export async function defineSchema(graph: Graph, report: (line: string) => void): Promise<void> {
  report('Constraints and indexes')
  try {
    await define(graph, schemaStatements)
    await graph.write(AWAIT_INDEXES, { seconds: LONGEST_FILLING })
    await storeVersion(graph)
  } catch (error) {
    await refuseUnindexable(graph)
    throw brokenConstraint(error) ?? error
  }
}

/** Creates only the constraints, because indexes are filled faster once the data is in the graph. */
export async function defineConstraints(graph: Graph): Promise<void> {
  try {
    await define(graph, constraintStatements)
    await storeVersion(graph)
  } catch (error) {
    throw brokenConstraint(error) ?? error
  }
}

async function define(graph: Graph, statements: readonly string[]): Promise<void> {
  const { drops, missing } = await schemaGaps(graph, statements)
  for (const { drop, name } of drops) await graph.write(drop, { name })
  if (missing.length === 0) return
  await graph.transaction(async (run) => {
    for (const text of missing) await run({ name: schemaScript.path, text })
  })
}

const AWAIT_INDEXES = statement('schema/await-indexes')
/** How long filling indexes may take, in seconds. */
const LONGEST_FILLING = 600

/** A short form of Neo4j's message, which names the two nodes by number; null for another error. */
function brokenConstraint(error: unknown): StartError | null {
  const message = causesOf(error).join('\n')
  const [, type = '', property, value] = BROKEN.exec(message) ?? []
  if (property === undefined) return null
  return new StartError(
    [
      `The graph holds two of ${type} with the ${property} ${value}, and lacks the constraint that forbids it: somebody dropped that.`,
      'Remove one of the two, or give it another, in any client of Neo4j. Then run the same command again.',
    ].join('\n'),
    error,
  )
}

function causesOf(error: unknown): readonly string[] {
  return error instanceof Error ? [error.message, ...causesOf(error.cause)] : []
}

const BROKEN = /Both [\s\S]* have the (?:label|type) `(\w+)` and property `(\w+)` = ([^\n]*?)(?:\. Note|\.?\n|\.?$)/
