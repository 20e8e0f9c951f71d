import { createHash } from 'node:crypto'
import { checksumOf } from '../loading/checksum.ts'
import { bytesOf } from './read-lines.ts'

/** A checksum of the format, the source's name and the files' content, wherever the files are. */
export async function importKey(format: string, source: string, paths: readonly string[]): Promise<string> {
  return keyFrom(format, source, await fileChecksums(paths))
}

export function keyFrom(format: string, source: string, checksums: readonly string[]): string {
  return checksumOf(JSON.stringify([format, source, ...checksums]))
}

/** A checksum of the content of each file. */
export async function fileChecksums(paths: readonly string[]): Promise<readonly string[]> {
  const checksums: string[] = []
  for (const path of paths) {
    const hash = createHash('sha256')
    for await (const chunk of bytesOf(path)) hash.update(chunk)
    checksums.push(hash.digest('hex'))
  }
  return checksums
}
