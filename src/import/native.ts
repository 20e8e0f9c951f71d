import type { Format } from './format.ts'
import type { NativeRow } from './native-row.ts'
import { jsonLines } from './read-rows.ts'

/** Stancegraph's own rows, as `examples/import/native.schema.json` describes them. */
export const native: Format = {
  description: 'JSON Lines of entities, sources, stances and relationships',
  parts: [{ name: 'rows', file: /(?:)/, read: jsonLines, required: true }],
  mapping: () => ({ rows: (row: NativeRow) => [row] }),
}
