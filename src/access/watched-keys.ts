import { readFile, stat } from 'node:fs/promises'
import { StartError } from '../graph/start-error.ts'
import type { Key } from './key.ts'
import { keysIn } from './key-file.ts'

/** The keys of a file, as it is now. */
export interface WatchedKeys {
  /** The key with that id; undefined if there is none. Reads a file that has changed, at most once a second. */
  find(id: string): Promise<Key | undefined>
}

/** How long a change may go unnoticed, in milliseconds. */
const LATEST = 1_000

/**
 * Reads the file, and reads it again when it has changed. Throws a StartError if it cannot be read at first. Later the
 * last keys that could be read stay in force, and `warn` is told once why.
 */
export async function watchedKeys(
  file: string,
  warn: (problem: string) => void,
  latestMs = LATEST,
): Promise<WatchedKeys> {
  let [keys, mark, looked, problem] = [new Map<string, Key>(), '', performance.now(), '']
  let looking: Promise<void> | null = null
  const read = async () => {
    const now = await markOf(file) // before the text: a change in between is read next time
    if (now === mark) return
    keys = new Map(keysIn(await readFile(file, 'utf8')).map((key) => [key.id, key]))
    mark = now
  }
  const look = async () => {
    try {
      await read()
      if (problem !== '') warn('The file of keys can be read again')
      problem = ''
    } catch (error) {
      const why = reasonOf(error)
      if (why !== problem) warn(`The file of keys cannot be used, and the last keys stay in force: ${why}`)
      problem = why
    } finally {
      looked = performance.now()
      looking = null
    }
  }
  try {
    await read()
  } catch (error) {
    throw new StartError(
      `ACCESS_FILE=${file} cannot be used: ${reasonOf(error)}.\n\`stancegraph key add <name>\` makes the file, with its first key.`,
    )
  }
  return {
    async find(id) {
      if (performance.now() - looked >= latestMs) {
        looking ??= look()
        await looking
      }
      return keys.get(id)
    },
  }
}

/** Changes whenever the file does: one that is replaced has another inode. */
async function markOf(file: string): Promise<string> {
  const { ino, size, mtimeNs, ctimeNs } = await stat(file, { bigint: true })
  return [ino, size, mtimeNs, ctimeNs].join(' ')
}

/** Why a file of keys cannot be used, as the rest of a sentence. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file'
  if (code === 'EACCES' || code === 'EPERM') return 'this user may not read it'
  if (code === 'EISDIR') return 'it is a folder'
  return error instanceof Error ? error.message : 'it cannot be read'
}
