import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Key, newKey } from '../../src/access/key.ts'
import { keyFileOf } from '../../src/access/key-file.ts'

const DAY = 86_400_000

/** Keys in each state, with their texts. */
export function keysOfEachState() {
  const good = newKey('press office', 'READER', 1)
  const other = newKey('archive', 'READER', 1)
  const expired = newKey('old', 'READER', 1, Date.now() - DAY)
  const made = newKey('gone', 'READER', 1)
  const revoked = { ...made, key: { ...made.key, revoked: new Date().toISOString() } }
  const unknown = newKey('nobody', 'READER', 1)
  const texts = {
    good: good.text,
    other: other.text,
    expired: expired.text,
    revoked: revoked.text,
    unknown: unknown.text,
    /** The id of one key with the secret of another. */
    mixed: `${good.text.slice(0, 16)}${other.text.slice(16)}`,
  }
  return { keys: [good, other, expired, revoked].map(({ key }) => key), texts }
}

/** A file in a folder of its own. */
export function fileOf(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'stancegraph-access-'))
  const path = join(folder, 'access.json')
  writeFileSync(path, text)
  return {
    path,
    /** Puts another file in its place. */
    replace(next: string) {
      writeFileSync(`${path}.next`, next)
      renameSync(`${path}.next`, path)
    },
    remove: () => rmSync(path),
    clear: () => rmSync(folder, { recursive: true }),
  }
}

export const fileOfKeys = (keys: readonly Key[]) => fileOf(keyFileOf(keys))
