import { isNativeFoot, isNativeHead } from '../export/native-file.ts'
import { jsonLines, type RowReader } from './read-rows.ts'

/**
 * JSON Lines of native rows. The first and the last line of an export are no rows; `verifiedExport` tells whether they
 * fit what is between.
 */
export const nativeLines: RowReader = async function* (file, onBytes) {
  let isExport = false
  for await (const input of jsonLines(file, onBytes)) {
    const value = 'value' in input ? input.value : null
    if (input.line === 1 && isNativeHead(value)) isExport = true
    else if (!isExport || !isNativeFoot(value)) yield input
  }
}
