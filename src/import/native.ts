import type { Format } from './format.ts'
import { nativeLines } from './native-lines.ts'
import type { NativeRow } from './native-row.ts'

/** Stancegraph's own rows, as `examples/import/native.schema.json` describes them. */
export const native: Format = {
  description: 'JSON Lines of entities, sources, stances and relationships',
  parts: [{ name: 'rows', file: /(?:)/, read: nativeLines, required: true, mayBeExport: true }],
  mapping: () => ({ rows: (row: NativeRow) => [row] }),
}
