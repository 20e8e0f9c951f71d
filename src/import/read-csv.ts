import type { CsvColumns } from './csv-header.ts'
import { type CsvHeader, csvHeader, parsedRecords, parseRecords } from './csv-header.ts'
import { type Line, LONGEST_ROW, linesOf, TOO_LONG } from './read-lines.ts'
import { type Input, NOT_UTF_8, REPLACEMENT, type RowReader } from './read-rows.ts'

/**
 * Comma-separated values whose first line names the columns. If lines joined by a quote are not a valid record, for
 * example because the quote is never closed, only the first line is rejected and the others are read again, so that no
 * row is lost.
 */
export function csv(wanted: CsvColumns): RowReader {
  const { texts = [] } = wanted
  return async function* (file, onBytes) {
    const lines = rereadable(linesOf(file, onBytes))
    let header: CsvHeader | null = null
    const block: Row[] = []
    for (let record = await recordIn(lines); record !== null; record = await recordIn(lines)) {
      const { taken, isWhole } = record
      const line = lines.number() - Math.max(0, taken.length - 1)
      const text = taken.join('\n').replace(/\r$/, '')
      if (header === null) {
        header = csvHeader(file, isWhole ? text : '', wanted)
        continue
      }
      if (isWhole && taken.length === 1) {
        if ((header.trim ? text.trim() : text) !== '') block.push({ line, text })
        if (block.length === BLOCK) yield* inputsOf(block.splice(0), header)
        continue
      }
      yield* inputsOf(block.splice(0), header)
      const input: Input = taken.length === 0 ? { line, fault: TOO_LONG } : inputOf({ line, text }, header)
      if (taken.length > 0 && !(isWhole && 'value' in input && isOfItsLines(input.value, texts))) {
        lines.putBack(taken.slice(1))
        yield { line, fault: UNCLOSED }
      } else {
        yield decoded(input, text)
      }
    }
    if (header === null) csvHeader(file, '', wanted)
    else yield* inputsOf(block, header)
  }
}

interface Row {
  readonly line: number
  readonly text: string
}

/** Rows that are parsed together, because parsing one at a time is many times slower. */
const BLOCK = 1_000

const UNCLOSED = 'a quote in this row is not closed'

/** Numbered lines that can be put back and read again. */
function rereadable(lines: AsyncGenerator<Line>) {
  const again: Line[] = []
  let number = 0
  return {
    /** The number of the last line taken; the first is 1. */
    number: () => number,
    /** Undefined at the end of the file. */
    async take(): Promise<Line | undefined> {
      const line = again.length > 0 ? again.pop() : (await lines.next()).value
      if (line !== undefined) number += 1
      return line
    },
    putBack(taken: readonly Line[]) {
      number -= taken.length
      for (const line of taken.toReversed()) again.push(line)
    },
  }
}

/**
 * The lines up to where no quote is open. `isWhole` is false if the file ends before that, or the row is too long.
 * `taken` is empty if the first line is too long itself. Null at the end.
 */
async function recordIn(lines: ReturnType<typeof rereadable>) {
  const taken: string[] = []
  let [length, isOpen] = [0, false]
  do {
    const line = await lines.take()
    if (typeof line !== 'string') {
      if (line === undefined && taken.length === 0) return null
      if (line === null && taken.length > 0) lines.putBack([line])
      return { taken, isWhole: false }
    }
    taken.push(line)
    length += line.length
    if (quotesIn(line) % 2 === 1) isOpen = !isOpen
  } while (isOpen && length <= LONGEST_ROW)
  return { taken, isWhole: !isOpen }
}

function quotesIn(line: string): number {
  let count = 0
  for (let index = line.indexOf('"'); index !== -1; index = line.indexOf('"', index + 1)) count += 1
  return count
}

function inputsOf(rows: readonly Row[], header: CsvHeader): readonly Input[] {
  const values = parsedRecords(rows.map(({ text }) => text).join('\n'), header)
  if (values.length !== rows.length) return rows.map((row) => decoded(inputOf(row, header), row.text)) // one of them is not a record
  return rows.map(({ line, text }, index) => decoded({ line, value: values[index], length: text.length }, text))
}

function inputOf({ line, text }: Row, header: CsvHeader): Input {
  try {
    return { line, value: parseRecords(text, header)[0], length: text.length }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { line, fault: error.message.replace(/ (at|on) line \d+/, '') } // its line number is relative
  }
}

/** The same, or why its text could not be decoded. */
function decoded(input: Input, text: string): Input {
  if (!('value' in input && text.includes(REPLACEMENT))) return input
  const [column = ''] = Object.entries(input.value ?? {}).find(([, part]) => String(part).includes(REPLACEMENT)) ?? []
  return { line: input.line, fault: `column ${column}: ${NOT_UTF_8}`, column }
}

/** Whether only values of `texts` have line breaks. */
function isOfItsLines(value: unknown, texts: readonly string[]): boolean {
  return Object.entries(value ?? {}).every(([column, text]) => texts.includes(column) || !/[\r\n]/.test(String(text)))
}
