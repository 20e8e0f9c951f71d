import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { StartError } from '../graph/start-error.ts'
import type { DataName } from '../loading/data-sets.ts'
import { SCHEMA_VERSION } from '../loading/graph-version.ts'
import { relationshipTypeNames } from '../model/vocabulary.ts'
import type { BackupRow, RowCounts } from './backup-rows.ts'

/** The form of the file. It changes when an earlier version could not read it. */
export const FORMAT = 1

/** The first line of a backup. */
export interface Head {
  readonly backup: typeof FORMAT
  /** The version of Stancegraph that made it. */
  readonly version: string
  readonly madeAt: string
  readonly data: DataName
  /** The version of the model that the graph was stored in. */
  readonly schemaVersion: number
  /** Whether a load was under way that had been cut off: then not everything was derived. */
  readonly isUnderWay: boolean
}

/** The last line of a backup. */
export interface Foot extends RowCounts {
  readonly rows: number
  /** The checksum of the graph: that of the rows. */
  readonly graph: string
  /** The checksum of all lines before this one. */
  readonly checksum: string
}

export interface Verified {
  readonly head: Head
  readonly foot: Foot
}

/**
 * Reads a whole backup and returns its first and last line. Throws a StartError of one line for a file that is not a
 * backup, is cut off or damaged, or is of another version than can be read.
 */
export async function verifyBackup(file: string, version: string): Promise<Verified> {
  const [whole, graph] = [createHash('sha256'), createHash('sha256')]
  let head: Head | null = null
  let rows = 0
  let last: string | null = null
  for await (const line of linesOf(file)) {
    if (last !== null) {
      whole.update(`${last}\n`)
      if (head === null) head = headIn(file, last, version)
      else {
        graph.update(`${last}\n`)
        refuseUnknown(file, last, head)
        rows += 1
      }
    }
    last = line
  }
  const foot = last === null || head === null ? null : footIn(last)
  if (head === null && last !== null) headIn(file, last, version) // one line: if it is a backup, the rest is missing
  if (head === null || foot === null) throw cutOff(file)
  const isWhole = foot.rows === rows && foot.graph === graph.digest('hex') && foot.checksum === whole.digest('hex')
  if (!isWhole) throw damaged(file, 'its checksum is another')
  return { head, foot }
}

/** The rows of a backup that was verified before, from the row of that number on. */
export async function* backupRows(file: string, { rows }: Foot, from: number): AsyncGenerator<BackupRow> {
  let number = -1
  for await (const line of linesOf(file)) {
    if (number >= rows) return
    if (number >= from) yield JSON.parse(line) as BackupRow // its checksum is that of what was written
    number += 1
  }
}

/** The lines of a compressed text. They are not limited in length, as those of journals are long. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  const unzipped = createGunzip()
  pipeline(createReadStream(file), unzipped, () => undefined) // an error of either ends the loop
  let parts: string[] = []
  try {
    for await (const chunk of unzipped as AsyncIterable<Uint8Array>) {
      const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n')
      parts.push(first)
      for (const other of others) {
        yield parts.join('')
        parts = [other]
      }
    }
  } catch (error) {
    throw unreadable(file, error)
  }
  const rest = parts.join('')
  if (rest !== '') yield rest
}

function unreadable(file: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return new StartError(`${file} does not exist.`, error)
  if (code === 'EISDIR') return new StartError(`${file} is a folder, not a backup.`, error)
  if (code === 'Z_BUF_ERROR') return cutOff(file)
  if (error instanceof Error && error.message === 'incorrect header check') return none(file)
  if (code.startsWith('Z_')) return damaged(file, 'it cannot be decompressed')
  return error
}

const none = (file: string) =>
  new StartError(`${file} is not a backup of Stancegraph: \`stancegraph backup\` makes one. Nothing was written.`)
const cutOff = (file: string) =>
  new StartError(`${file} is cut off: its end is missing. Use another backup. Nothing was written.`)
const damaged = (file: string, how: string) =>
  new StartError(`${file} is damaged: ${how}. Use another backup. Nothing was written.`)

function headIn(file: string, line: string, version: string): Head {
  const head = json(line) as Partial<Head> | null
  if (typeof head?.backup !== 'number' || typeof head.version !== 'string') throw none(file)
  if (head.backup !== FORMAT || isNewer(head.version, version)) {
    throw new StartError(
      `${file} was made by Stancegraph ${head.version} in form ${head.backup}, and this is ${version}, which reads form ${FORMAT} of versions up to its own: restore it with ${head.version}. Nothing was written.`,
    )
  }
  if (head.schemaVersion !== SCHEMA_VERSION) {
    const stored =
      head.schemaVersion === undefined
        ? 'whose schema version was not stored yet'
        : `of schema version ${head.schemaVersion}`
    throw new StartError(
      `${file} is of a graph ${stored}, made by Stancegraph ${head.version}; this is ${version}, which reads schema version ${SCHEMA_VERSION}: restore it with the version that made it, then upgrade that graph. Nothing was written.`,
    )
  }
  return head as Head // its checksum will tell whether it is whole
}

function footIn(line: string): Foot | null {
  const foot = json(line) as Partial<Foot> | null
  return typeof foot?.checksum === 'string' && typeof foot.graph === 'string' ? (foot as Foot) : null
}

function json(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** Compares versions such as `0.10.2`; what follows a hyphen does not count. */
function isNewer(version: string, than: string): boolean {
  const numbers = (text: string) => text.replace(/-.*/, '').split('.').map(Number)
  const [own, other] = [numbers(than), numbers(version)]
  const place = other.findIndex((number, index) => number !== own[index])
  return place !== -1 && (other[place] ?? 0) > (own[place] ?? 0)
}

const types: ReadonlySet<string> = new Set(relationshipTypeNames)

/** Types may have been renamed since an earlier version; the rows of a damaged line are left to the checksum. */
function refuseUnknown(file: string, line: string, { version }: Head): void {
  const row = json(line) as { readonly type?: unknown } | null
  if (typeof row?.type !== 'string' || types.has(row.type)) return
  throw new StartError(
    `${file} has relationships of the type ${row.type}, which this version of Stancegraph does not have: restore it with ${version}. Nothing was written.`,
  )
}
