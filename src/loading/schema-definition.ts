import { statement } from '../graph/cypher.ts'
import type { Graph } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'
import { refuseUnindexable } from './indexable.ts'
import { runScript } from './run-script.ts'
import { constraintStatements, schemaScript } from './schema-script.ts'
import { dropsOfWrong } from './schema-state.ts'

/**
 * Gives a graph the constraints and indexes that it lacks, or that are others there, and waits until they are filled.
 * Throws a StartError that names what breaks a constraint, or what no index can hold.
 */
export async function defineSchema(graph: Graph, report: (line: string) => void): Promise<void> {
  report('Constraints and indexes')
  for (const { drop, name } of await dropsOfWrong(graph)) await graph.write(drop, { name })
  try {
    await graph.transaction((run) => runScript(run, schemaScript))
    await graph.write(AWAIT_INDEXES, { seconds: LONGEST_FILLING })
  } catch (error) {
    await refuseUnindexable(graph)
    throw brokenConstraint(error) ?? error
  }
}

/** The constraints alone: indexes are filled faster when the graph holds its data already. */
export async function defineConstraints(graph: Graph): Promise<void> {
  for (const { drop, name } of await dropsOfWrong(graph)) await graph.write(drop, { name })
  try {
    await graph.transaction(async (run) => {
      for (const text of constraintStatements) await run({ name: schemaScript.path, text })
    })
  } catch (error) {
    throw brokenConstraint(error) ?? error
  }
}

const AWAIT_INDEXES = statement('schema/await-indexes')
/** In seconds. */
const LONGEST_FILLING = 600

/** What Neo4j says of it in many words, the two by their numbers; null where it is something else. */
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
