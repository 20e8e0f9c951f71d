export type CsvValue = string | number | boolean | null

/** A table as CSV (RFC 4180), with the byte order mark that spreadsheets need, by the rules of `/export`. */
export function csvOf(columns: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`
}

function cellOf(value: CsvValue): string {
  if (value === null) return ''
  const text = typeof value === 'string' ? harmless(value) : String(value)
  return /[",\r\n]|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Prefixes text that a spreadsheet would run as a formula, and text with such a prefix, so that it can be removed. */
const harmless = (text: string) => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text)
