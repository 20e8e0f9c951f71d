import { appendFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { StartError } from '../graph/start-error.ts'

/** A row that was not imported. */
export interface Reject {
  readonly file: string
  readonly line: number
  readonly reason: string
  /** As it would have been imported; missing where it could not be read. */
  readonly row?: unknown
}

/** The file that tells of them, a JSON value a line; there is none as long as there are no rejects. */
export interface RejectFile {
  add(rejects: readonly Reject[]): void
}

/** An import that goes on keeps those of the rows that it had done with, and no others. */
export function rejectFile(path: string, keep: number): RejectFile {
  orSay(path, () => {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats?.isCharacterDevice() || stats?.isFIFO()) return // which is written to, and neither removed nor read
    if (keep === 0) return rmSync(path, { force: true })
    const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, keep) : []
    writeFileSync(path, lines.map((line) => `${line}\n`).join(''))
  })
  return {
    add(rejects) {
      if (rejects.length === 0) return
      orSay(path, () => appendFileSync(path, rejects.map((reject) => `${JSON.stringify(reject)}\n`).join('')))
    },
  }
}

function orSay(path: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    const why = error instanceof Error ? error.message : error
    throw new StartError(`Rejected rows cannot be written to ${path}: ${why}\nName another file with --rejects.`, error)
  }
}
