import { cypherFile } from '../graph/cypher-files.ts'
import { splitScript } from '../graph/cypher-script.ts'
import { checksumOf } from './checksum.ts'

/** Constraints and indexes. */
export const schemaScript = cypherFile('cypher/schema.cypher')

export const schemaStatements = splitScript(schemaScript.text).map(({ text }) => text)

/** Another one when any constraint or index is; comments do not count. */
export const schemaChecksum = checksumOf(schemaStatements.join(';\n'))

export const constraintStatements = schemaStatements.filter((text) => text.startsWith('CREATE CONSTRAINT'))
