import { printSchema } from 'graphql'
import { nativeSchema } from '../import/native-schema.ts'
import { schema } from '../schema.ts'
import { keepPrinted } from './keep-printed.ts'

// Writes `schema.graphql` and the JSON Schema of imports; with `--check`, only says whether they are up to date.
keepPrinted({
  'schema.graphql': `${printSchema(schema)}\n`,
  'examples/import/native.schema.json': `${JSON.stringify(nativeSchema(), null, 1)}\n`,
})
