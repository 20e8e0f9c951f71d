import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { FORM, isNativeFoot, isNativeHead, type NativeFoot, type NativeHead } from '../export/native-file.ts'
import { StartError } from '../graph/start-error.ts'
import { SCHEMA_VERSION } from '../loading/graph-version.ts'
import { version } from '../model/package.ts'
import { type Line, linesOf } from './read-lines.ts'
import { RowFault } from './row-fault.ts'
import { validRow } from './valid-row.ts'

/**
 * Whether a file is an export of native rows. Throws a StartError for one that is not as it was written: of another
 * version, cut off or changed; the first bad row is named by its line.
 */
export async function verifiedExport(path: string): Promise<boolean> {
  const file = basename(path)
  const hash = createHash('sha256')
  let [line, rows] = [0, 0]
  let foot: NativeFoot | null = null
  let bad: string | null = null
  for await (const text of linesOf(path, () => undefined)) {
    line += 1
    const value = parsed(text)
    if (line === 1) {
      if (!isNativeHead(value)) return false
      refuseOther(file, value)
    } else if (foot) {
      if (text !== '') bad ??= `${file}:${line}: it comes after the last line of the export`
    } else if (isNativeFoot(value)) {
      foot = value
    } else {
      hash.update(`${text}\n`)
      rows += 1
      const fault = faultOf(value)
      if (fault !== null) bad ??= `${file}:${line}: ${fault}`
    }
  }
  if (line === 0) return false
  if (!foot) throw new StartError(`${file} is cut off: its last line, which counts its rows, is missing. ${AGAIN}`)
  if (bad !== null) throw new StartError(`${bad}. ${AGAIN}`)
  if (foot.rows !== rows)
    throw new StartError(`${file} has ${rows} rows, and its last line says ${foot.rows}. ${AGAIN}`)
  if (foot.checksum !== hash.digest('hex'))
    throw new StartError(`${file} was changed since it was exported: its checksum is another. ${AGAIN}`)
  return true
}

const AGAIN =
  'Nothing was imported: export it again, or take away its first and last line, and it is a file of rows as any other.'

function refuseOther(file: string, { form, schemaVersion, version: writer }: NativeHead): void {
  if (form === FORM && schemaVersion === SCHEMA_VERSION) return
  throw new StartError(
    `${file} is an export in form ${form} of schema version ${schemaVersion}, made by Stancegraph ${writer}; this is ${version}, which reads form ${FORM} of schema version ${SCHEMA_VERSION}. Nothing was imported: import it with the version that made it, and upgrade that graph, or use a later Stancegraph.`,
  )
}

function faultOf(value: unknown): string | null {
  if (value === undefined) return 'it is not JSON'
  try {
    validRow(value)
    return null
  } catch (error) {
    if (error instanceof RowFault) return error.message
    throw error
  }
}

function parsed(text: Line): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
