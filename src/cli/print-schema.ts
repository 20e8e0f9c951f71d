import { readFileSync, writeFileSync } from 'node:fs'
import { printSchema } from 'graphql'
import { nativeSchema } from '../import/native-schema.ts'
import { schema } from '../schema.ts'
import { printedCypher } from './printed-cypher.ts'

/**
 * Writes `schema.graphql`, the JSON Schema of what is imported, and what Cypher files include; with `--check` only says
 * whether they are up to date.
 */
const printed = {
  'schema.graphql': `${printSchema(schema)}\n`,
  'examples/import/native.schema.json': `${JSON.stringify(nativeSchema(), null, 1)}\n`,
  ...printedCypher(),
}

for (const [name, text] of Object.entries(printed)) {
  const file = new URL(`../../${name}`, import.meta.url)
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text)
  } else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${name} is not what src/ makes. Run \`npm run fix\` and look at its diff.`)
    process.exitCode = 1
  }
}
