import { readFileSync, writeFileSync } from 'node:fs'
import { printSchema } from 'graphql'
import { schema } from '../schema.ts'

/** Writes `schema.graphql`; with `--check` only says whether it is up to date. */
const file = new URL('../../schema.graphql', import.meta.url)
const printed = `${printSchema(schema)}\n`

if (!process.argv.includes('--check')) {
  writeFileSync(file, printed)
} else if (readFileSync(file, 'utf8') !== printed) {
  console.error('schema.graphql is not what src/ makes. Run `npm run fix` and look at its diff.')
  process.exitCode = 1
}
