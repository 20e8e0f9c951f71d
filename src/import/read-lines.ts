import { createReadStream } from 'node:fs'
import { StartError } from '../graph/start-error.ts'

/** The most characters of a line, or of a record of several lines. No valid row is longer. */
export const LONGEST_ROW = 2_000_000

export const TOO_LONG = `longer than ${LONGEST_ROW} characters, which no row may be: a line break may be missing`

/** A line without its line break; null for one that is too long, which is skipped. */
export type Line = string | null

/** The lines of a UTF-8 text. Each character is looked at only once, however the text is split into chunks. */
export async function* linesOf(file: string, onBytes: (count: number) => void): AsyncGenerator<Line> {
  const decoder = new TextDecoder() // removes a byte order mark
  let parts: string[] = []
  let length = 0
  const add = (part: string) => {
    length += part.length
    if (length <= LONGEST_ROW) parts.push(part)
    else parts = []
  }
  const taken = (): Line => {
    const line = length <= LONGEST_ROW ? parts.join('') : null
    parts = []
    length = 0
    return line
  }
  for await (const chunk of bytesOf(file)) {
    onBytes(chunk.length)
    const text = decoder.decode(chunk, { stream: true })
    let start = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      add(text.slice(start, end))
      yield taken()
      start = end + 1
    }
    add(text.slice(start))
  }
  add(decoder.decode())
  if (length > 0) yield taken()
}

/** The bytes of a file, in chunks. Throws a StartError if it cannot be read. */
export async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file) as AsyncIterable<Uint8Array>
  } catch (error) {
    throw unreadable(file, error)
  }
}

export function unreadable(file: string, error: unknown): StartError {
  return new StartError(`${file} cannot be read: ${error instanceof Error ? error.message : error}`, error)
}
