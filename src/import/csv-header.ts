import { basename } from 'node:path'
import { parse } from 'csv-parse/sync'
import { StartError } from '../graph/start-error.ts'

export interface CsvColumns {
  readonly required: readonly string[]
  /** If given, other columns are refused, and semicolons may separate the values instead of commas. */
  readonly optional?: readonly string[]
  /** Those of them whose values may have several lines. */
  readonly texts?: readonly string[]
}

/** The names of the columns, and what separates values. */
export interface CsvHeader {
  readonly columns: readonly string[]
  readonly delimiter: string
  /** Whether spaces around a value do not count. */
  readonly trim: boolean
}

/** From the first line of a file. Throws a StartError if a column is missing, or one is there that is not allowed. */
export function csvHeader(file: string, text: string, { required, optional }: CsvColumns): CsvHeader {
  const isClosed = optional !== undefined
  const delimiter = isClosed && text.includes(';') && !text.includes(',') ? ';' : ','
  const [first] = parsedRecords(text, { columns: false, delimiter, trim: isClosed })
  const columns = Array.isArray(first) ? first.map(String).map((name) => (isClosed ? name.trim() : name)) : []
  const missing = required.filter((column) => !columns.includes(column))
  if (isClosed) refuseOthers(basename(file), columns, [...required, ...optional])
  if (missing.length > 0) throw new StartError(`${file} lacks the columns ${missing.join(', ')}.`)
  return { columns, delimiter, trim: isClosed }
}

function refuseOthers(file: string, columns: readonly string[], allowed: readonly string[]): void {
  const unknown = columns.filter((column) => !allowed.includes(column))
  const twice = columns.filter((column, index) => columns.indexOf(column) < index)
  if (unknown.length + twice.length === 0) return
  const said = (names: readonly string[]) => [...new Set(names)].map((name) => JSON.stringify(name)).join(', ')
  throw new StartError(
    [
      ...(unknown.length > 0 ? [`${file} has columns that are not allowed: ${said(unknown)}.`] : []),
      ...(twice.length > 0 ? [`${file} has columns twice: ${said(twice)}.`] : []),
      `Allowed are ${allowed.join(', ')}.`,
    ].join('\n'),
  )
}

interface Records {
  readonly columns: readonly string[] | false
  readonly delimiter: string
  readonly trim: boolean
}

/** Throws an error of the parser if one of the records is not valid. */
export function parseRecords(text: string, { columns, delimiter, trim }: Records): readonly unknown[] {
  return parse(text, { record_delimiter: '\n', delimiter, trim, columns: columns && [...columns] })
}

/** Empty if one of the records is not valid. */
export function parsedRecords(text: string, records: Records): readonly unknown[] {
  try {
    return parseRecords(text, records)
  } catch {
    return []
  }
}
