import { createHash } from 'node:crypto'
import { textOf } from './ask.ts'
import * as generated from './generated/graphql.ts'

/** The text of each operation that the explorer sends, by its id. The build stores it beside the pages. */
export const documents: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(generated)
    .filter(([name]) => name.endsWith('Document'))
    .map(([, document]) => {
      const text = textOf({ document })
      return [`sha256:${createHash('sha256').update(text).digest('hex')}`, text]
    }),
)
