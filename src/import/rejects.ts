import {
  appendFileSync,
  chmodSync,
  existsSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { StartError } from '../graph/start-error.ts'
import type { RejectReason } from './row-fault.ts'

/** A row that was not imported. */
export interface Reject extends RejectReason {
  readonly file: string
  readonly line: number
  /** The row as it would have been imported; missing if it could not be read. */
  readonly row?: unknown
}

/** The file of rejected rows, one JSON value per line. It does not exist as long as there are none. */
export interface RejectFile {
  add(rejects: readonly Reject[]): void
}

/** Throws a StartError if rejected rows would be written over one of the files that are read. */
export function refuseAmong(files: readonly { readonly path: string }[], rejects: string): void {
  const real = (path: string) => (existsSync(path) ? realpathSync(path) : path)
  const own = files.find(({ path }) => real(path) === real(rejects))?.path
  if (own === undefined) return
  throw new StartError(
    `Rejected rows would be written over ${own}, which is to be imported.\nName another file with --rejects, or leave this one out if it has rows that an earlier import rejected.`,
  )
}

/** An import that continues keeps the first `keep` rows, which are those of finished batches. */
export function rejectFile(path: string, keep: number): RejectFile {
  orSay(path, () => {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats?.isCharacterDevice() || stats?.isFIFO()) return // can only be written to
    if (keep === 0) return rmSync(path, { force: true })
    const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, keep) : []
    writeFileSync(path, lines.map((line) => `${line}\n`).join(''), { mode: OWNER_ONLY })
    chmodSync(path, OWNER_ONLY) // an earlier version may have made it
  })
  return {
    add(rejects) {
      if (rejects.length === 0) return
      orSay(path, () =>
        appendFileSync(path, rejects.map((reject) => `${JSON.stringify(reject)}\n`).join(''), { mode: OWNER_ONLY }),
      )
    },
  }
}

/** Rejected rows are what was to be imported: nobody else on the machine may read them. */
const OWNER_ONLY = 0o600

function orSay(path: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    const why = error instanceof Error ? error.message : error
    throw new StartError(`Rejected rows cannot be written to ${path}: ${why}\nName another file with --rejects.`, error)
  }
}
