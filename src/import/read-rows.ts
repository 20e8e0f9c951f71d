import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { StartError } from '../graph/start-error.ts'
import { linesOf, TOO_LONG, unreadable } from './read-lines.ts'

/**
 * A row of a file, or why it cannot be read. `line` is its first line; `length`, in characters, is set if the file is
 * read line by line.
 */
export type Input =
  | { readonly line: number; readonly value: unknown; readonly length?: number }
  | { readonly line: number; readonly fault: string; readonly column?: string }

export const NOT_UTF_8 = 'its text is not UTF-8: save the file as UTF-8'

/** What a decoder puts in place of bytes that are not UTF-8. */
export const REPLACEMENT = '\uFFFD'

/**
 * Reads a file row by row. `onBytes` is called with the number of bytes read. Throws a StartError if it cannot be read.
 */
export type RowReader = (file: string, onBytes: (count: number) => void) => AsyncIterable<Input>

/** UTF-8 text with one JSON value on each line that is not empty. */
export const jsonLines: RowReader = async function* (file, onBytes) {
  let line = 0
  for await (const text of linesOf(file, onBytes)) {
    line += 1
    if (text === null) yield { line, fault: TOO_LONG }
    else if (text.trim() !== '') yield inputOf(line, text)
  }
}

/** The largest file that is read as a whole, in bytes. */
const LARGEST_WHOLE = 100_000_000

/**
 * One JSON value, read as a whole. Its rows are the elements of a list or the pairs of an object; `line` is their
 * number.
 */
export const jsonWhole: RowReader = async function* (file, onBytes) {
  const text = await wholeText(file)
  onBytes(Buffer.byteLength(text))
  const value = parsed(text)
  if (value instanceof SyntaxError) throw new StartError(`${basename(file)} is not JSON: ${value.message}`)
  if (typeof value !== 'object' || value === null) throw new StartError(`${file} holds neither a list nor an object.`)
  const rows = Array.isArray(value) ? value : Object.entries(value)
  for (const [index, row] of rows.entries()) yield { line: index + 1, value: row }
}

async function wholeText(file: string): Promise<string> {
  try {
    const { size } = await stat(file)
    if (size > LARGEST_WHOLE) throw new StartError(tooLarge(file, size))
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
  } catch (error) {
    if (error instanceof TypeError) throw new StartError(`${basename(file)} is not UTF-8: save the file as UTF-8.`)
    throw error instanceof StartError ? error : unreadable(file, error)
  }
}

function tooLarge(file: string, size: number): string {
  return `${basename(file)} has ${size} bytes. A file of this format is read whole, and has ${LARGEST_WHOLE} at most: cut its list into several files.`
}

function inputOf(line: number, text: string): Input {
  if (text.includes(REPLACEMENT)) return { line, fault: NOT_UTF_8 }
  const value = parsed(text)
  return value instanceof SyntaxError
    ? { line, fault: `not JSON: ${value.message}` }
    : { line, value, length: text.length }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return error
  }
}
