import { randomUUID } from 'node:crypto'
import { createWriteStream, rmSync } from 'node:fs'
import { chmod, chown, open, rename, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { StartError } from '../graph/start-error.ts'

type Source = AsyncIterable<string | Uint8Array>

interface Writing {
  /** What the content passes through, such as a compression. */
  readonly through?: readonly NodeJS.ReadWriteStream[]
  readonly signal?: AbortSignal
  /** A file whose owner and mode the new one gets, such as the one that it replaces. Else only this user may read it. */
  readonly like?: string
  /** Called when everything is written and before the file has its name; what it throws leaves no file. */
  readonly before?: () => Promise<void>
}

/**
 * Writes a file that has its name only when it is whole and on the disk; until then it has another beside it. Nothing is
 * left of one that fails. Throws a StartError where the system refuses, and what else fails as it is.
 */
export async function writeWhole(file: string, source: Source, { through = [], signal, like, before }: Writing = {}) {
  const unfinished = `${file}.${randomUUID().slice(0, 8)}.part`
  const forget = () => rmSync(unfinished, { force: true })
  process.once('exit', forget) // a command that a signal ends does not wait for what is below
  try {
    const written = createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true })
    await pipeline([Readable.from(source), ...through, written], { ...(signal && { signal }) })
    if (like !== undefined) await makeLike(like, unfinished)
    await before?.()
    await rename(unfinished, file)
    await keepName(dirname(file))
  } catch (error) {
    forget()
    const reason = reasonOf(error)
    if (reason === null) throw error
    throw new StartError(`${file} could not be written: ${reason}. Nothing of it was kept.`, error)
  } finally {
    process.off('exit', forget)
  }
}

/** Whoever could read the old file can read the new one: its mode, and its owner where that is somebody else. */
async function makeLike(old: string, made: string): Promise<void> {
  const [{ mode, uid, gid }, own] = [await stat(old), await stat(made)]
  await chmod(made, mode & 0o777)
  if (uid !== own.uid || gid !== own.gid) await chown(made, uid, gid)
}

/** A name is on the disk when its folder is. Some systems cannot say so of a folder. */
async function keepName(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

/** Why the system refuses to write, as the rest of a sentence; null if that is not what failed. */
function reasonOf(error: unknown): string | null {
  const code = error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : null
  if (code === null) return null
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such folder'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'this user may not write there'
  if (code === 'EISDIR') return 'it is a folder'
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'the disk is full'
  if (code === 'EFBIG') return 'it would be larger than a file may be here'
  return `the system refused (${code})`
}
