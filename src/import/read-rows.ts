import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parse } from 'csv-parse'
import { StartError } from '../graph/start-error.ts'

/** One row of a file as it stands there, or why it cannot be read. */
export type Input =
  | { readonly line: number; readonly value: unknown }
  | { readonly line: number; readonly fault: string }

/** Reads a file row by row; `onBytes` is told of what was read. */
export type Reader = (file: string, onBytes: (count: number) => void) => AsyncIterable<Input>

/** A text in UTF-8, with a JSON value on each line that is not empty. */
export const jsonLines: Reader = async function* (file, onBytes) {
  let line = 0
  let rest = ''
  for await (const chunk of chunksOf(file, onBytes)) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const text of lines) {
      line += 1
      if (text.trim() !== '') yield inputOf(line, text)
    }
  }
  if (rest.trim() !== '') yield inputOf(line + 1, rest)
}

/** Comma-separated values whose first line names the columns, of which these must be among them. */
export function csv(...columns: readonly string[]): Reader {
  return async function* (file, onBytes) {
    const skipped: Input[] = []
    const parser = parse({
      bom: true,
      info: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      columns: (header: string[]) => {
        const missing = columns.filter((column) => !header.includes(column))
        if (missing.length > 0) throw new StartError(`${file} lacks the columns ${missing.join(', ')}.`)
        return header
      },
      on_skip: (error) => {
        if (error) skipped.push({ line: Number(error['lines']), fault: error.message })
        return undefined
      },
    })
    const stream = createReadStream(file)
    stream.on('data', (chunk) => onBytes(chunk.length))
    stream.on('error', (error) => parser.destroy(error))
    stream.pipe(parser)
    try {
      for await (const { record, info } of parser as AsyncIterable<{ record: unknown; info: { lines: number } }>) {
        yield* skipped.splice(0)
        yield { line: info.lines, value: record }
      }
      yield* skipped.splice(0)
    } finally {
      stream.destroy()
    }
  }
}

/** One JSON value, read whole: the elements of a list, or the pairs of an object; their number is the line. */
export const jsonWhole: Reader = async function* (file, onBytes) {
  const text = await readFile(file, 'utf8')
  onBytes(Buffer.byteLength(text))
  const value = parsed(text)
  if (value instanceof SyntaxError) throw new StartError(`${basename(file)} is not JSON: ${value.message}`)
  if (typeof value !== 'object' || value === null) throw new StartError(`${file} holds neither a list nor an object.`)
  const rows = Array.isArray(value) ? value : Object.entries(value)
  for (const [index, row] of rows.entries()) yield { line: index + 1, value: row }
}

async function* chunksOf(file: string, onBytes: (count: number) => void): AsyncIterable<string> {
  const stream = createReadStream(file)
  const decoder = new TextDecoder() // leaves out a byte order mark
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    onBytes(chunk.length)
    yield decoder.decode(chunk, { stream: true })
  }
}

function inputOf(line: number, text: string): Input {
  const value = parsed(text)
  return value instanceof SyntaxError ? { line, fault: `not JSON: ${value.message}` } : { line, value }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return error
  }
}
