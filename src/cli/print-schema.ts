import { readFileSync, writeFileSync } from 'node:fs'
import { printSchema } from 'graphql'
import { nativeSchema } from '../import/native-schema.ts'
import { schema } from '../schema.ts'

/** Writes `schema.graphql`, and the JSON Schema of what is imported; with `--check` only says whether they are up to date. */
const printed = {
  'schema.graphql': `${printSchema(schema)}\n`,
  'examples/import/native.schema.json': `${JSON.stringify(nativeSchema(), null, 1)}\n`,
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
