import { checksumOf } from '../loading/checksum.ts'
import type { Code } from '../model/codes.ts'
import type { Format } from './format.ts'
import { nativeLines } from './native-lines.ts'
import type { NativeRow } from './native-row.ts'
import { nativeDefinitions } from './native-schema.ts'
import { csv } from './read-csv.ts'
import { RowFault } from './row-fault.ts'

const properties = nativeDefinitions()['Stance']?.['properties'] as Readonly<Record<string, { readonly type?: string }>>

/** Properties of a stance that have another name in a table, or none. */
const OTHERWISE: ReadonlySet<string> = new Set(['type', 'slug', 'heldOn', 'citations'])

/** The columns that a table must have, and those that it may have. */
const required = ['holder', 'target', 'position', 'source', 'locator']
const optional = [
  ...['date', 'id'],
  ...Object.keys(properties).filter((name) => !OTHERWISE.has(name) && !required.includes(name)),
]

/**
 * A table of stances, one a row. Its columns are the properties of a stance; `date` is `heldOn`, `id` is the slug, and
 * `source` with `locator` is the citation. The entities that it names are in the graph, or in files of native rows beside
 * it.
 */
export const stances: Format = {
  description: 'a table of stances, ….csv; beside it native rows of what it names, ….jsonl',
  parts: [
    {
      name: 'table',
      file: /\.csv$/i,
      read: csv({ required, optional, texts: ['summary', 'note', 'quote'] }),
      required: true,
      columns: new Map([
        ['heldOn', 'date'],
        ['slug', 'id'],
        ['citations', 'locator'],
      ]),
    },
    { name: 'rows', file: /\.jsonl$/i, read: nativeLines, mayBeExport: true },
  ],
  mapping() {
    return {
      *table(record: Table): Iterable<NativeRow> {
        const given = Object.entries(record).flatMap(([name, value]) => {
          const text = value.trim()
          return text === '' ? [] : [[name, text] as const]
        })
        if (given.length === 0) return // spreadsheets leave such rows at the end
        const { date, id, source = '', locator, ...rest } = Object.fromEntries(given)
        refuseValues(record)
        const { holder = '', target = '', position } = rest
        const others = Object.entries(rest).map(([name, text]) => [name, jsonValue(name, text)])
        yield {
          type: 'Stance',
          slug: id ?? idOf(holder, target, date),
          summary: isPosition(position) ? summaries[position] : 'Of an unknown position.', // which is refused
          ...Object.fromEntries(others),
          ...(date && { heldOn: date }),
          citations: [`${source}#${locator}`],
        }
      },
      rows: (row: NativeRow) => [row],
    }
  },
}

type Table = Readonly<Record<string, string>>

const SLUG = /^[a-z0-9-]{1,100}$/

function refuseValues(record: Table): void {
  for (const [column, text] of Object.entries(record)) {
    if (required.includes(column) && text.trim() === '') throw new RowFault('it is empty', column)
  }
  for (const column of ['holder', 'target', 'onBehalfOf', 'source', 'id', 'revises']) {
    const slug = record[column]?.trim() ?? ''
    if (slug === '' || SLUG.test(slug)) continue
    const why = 'is not a slug, which has up to 100 lower-case letters, digits and hyphens'
    throw new RowFault(`${JSON.stringify(slug)} ${why}`, column)
  }
  if (record['locator']?.includes('#')) throw new RowFault('it must not contain #', 'locator')
}

/** As the native row has it. What is no number or truth value stays a text, which is refused as such. */
function jsonValue(name: string, text: string): unknown {
  const type = properties[name]?.type
  if (type === 'number' && /^-?\d*\.?\d+$/.test(text)) return Number(text)
  if (type === 'boolean' && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true'
  return text
}

/** The same for the same holder, target and date. */
function idOf(holder: string, target: string, date: string | undefined): string {
  const day = date === undefined || /^[\d-]+$/.test(date) ? date : checksumOf(date).slice(0, 8)
  const whole = [holder, 'on', target, ...(day === undefined ? [] : [day])].join('-')
  return whole.length <= 100 ? whole : `${whole.slice(0, 90).replace(/-$/, '')}-${checksumOf(whole).slice(0, 8)}`
}

const summaries: { readonly [P in Code<'Position'>]: string } = {
  STRONGLY_SUPPORTS: 'Strongly supports it.',
  SUPPORTS: 'Supports it.',
  NEUTRAL: 'Is neutral on it.',
  MIXED: 'Is partly for it and partly against it.',
  OPPOSES: 'Opposes it.',
  STRONGLY_OPPOSES: 'Strongly opposes it.',
}

const isPosition = (text: string | undefined): text is Code<'Position'> =>
  text !== undefined && Object.hasOwn(summaries, text)
