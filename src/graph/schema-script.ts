import { checksumOf } from './checksum.ts'
import { cypherFile } from './cypher-files.ts'
import { splitScript } from './cypher-script.ts'

/** Constraints and indexes. */
export const schemaScript = cypherFile('cypher/schema.cypher')

const statements = splitScript(schemaScript.text).map(({ text }) => text)

/** Another one when any constraint or index is; comments do not count. */
export const schemaChecksum = checksumOf(statements.join(';\n'))

export const constraintStatements = statements.filter((text) => text.startsWith('CREATE CONSTRAINT'))

/** The names of all indexes; that of a constraint has the constraint's name. */
export const indexNames: readonly string[] = statements.flatMap(
  (text) => /^CREATE (?:CONSTRAINT|(?:\w+ )?INDEX) (\w+)/.exec(text)?.[1] ?? [],
)
