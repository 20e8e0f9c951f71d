import { parametersOf } from '../graph/cypher.ts'
import type { CypherFile } from '../graph/cypher-files.ts'
import { splitScript } from '../graph/cypher-script.ts'
import type { RunStatement } from '../graph/graph.ts'
import { GraphError } from '../graph/graph-error.ts'
import { StartError } from '../graph/start-error.ts'
import type { Params, Row } from '../graph/statement.ts'
import { inSpan } from './in-span.ts'

/**
 * Where a script failed, such as `cypher/seed/20-policies.cypher:14`, with Neo4j's own message. Only for the terminal.
 */
export class ScriptError extends StartError {
  constructor(place: string, error: unknown) {
    const cause = error instanceof GraphError && error.cause ? error.cause : error
    super(`${place}: ${cause instanceof Error ? cause.message : cause}`, error)
    this.name = 'ScriptError'
  }
}

/** Runs the statements of a script in order, and returns the rows of the last one. Throws a StartError. */
export function runScript(run: RunStatement, file: CypherFile, params: Params = {}): Promise<readonly Row[]> {
  return inSpan(file.path, {}, () => runInOrder(run, file, params))
}

async function runInOrder(run: RunStatement, { path, text }: CypherFile, params: Params): Promise<readonly Row[]> {
  let rows: readonly Row[] = []
  for (const statement of splitScript(text)) {
    const sent = parametersOf(statement.text).map((name) => [name, params[name]])
    try {
      rows = await run({ name: path, text: statement.text }, Object.fromEntries(sent))
    } catch (error) {
      throw error instanceof StartError ? error : new ScriptError(`${path}:${statement.line}`, error)
    }
  }
  return rows
}
