import { cypherFile } from '../graph/cypher-files.ts'
import { splitScript } from '../graph/cypher-script.ts'
import { checksumOf } from './checksum.ts'

/** The script with the constraints and indexes. */
export const schemaScript = cypherFile('cypher/schema.cypher')

export const schemaStatements = splitScript(schemaScript.text).map(({ text }) => text)

/** Changes when a constraint or an index does, but not with comments. */
export const schemaChecksum = checksumOf(schemaStatements.join(';\n'))

export const constraintStatements = schemaStatements.filter((text) => text.startsWith('CREATE CONSTRAINT'))
