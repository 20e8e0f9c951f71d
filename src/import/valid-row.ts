import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { isDate } from '../time/calendar.ts'
import { daysOf, windowOf } from '../time/date-window.ts'
import { idOf, isClaim, isReport, isRetract, isStance, type NativeRow } from './native-row.ts'
import { nativeDefinitions } from './native-schema.ts'
import { REPLACEMENT } from './read-rows.ts'
import { RowFault } from './row-fault.ts'

/** The row with its defaults, if it is valid by itself. Whether its ends exist in the graph is checked elsewhere. */
export function validRow(value: unknown): NativeRow {
  const validate = validators.get(typeOf(value))
  if (!validate) throw new RowFault(`its type is ${JSON.stringify(typeOf(value)) ?? 'missing'}, which no row can be`)
  if (!validate(value)) throw faultOf(validate)
  const row = { ...(value as object), type: typeOf(value) } as NativeRow // validated as such
  const wrong = textFault(row) ?? spanFault(row) ?? clockFault(row) ?? hedgeFault(row)
  if (wrong) throw new RowFault(wrong)
  return row
}

/** Checks that JSON Schema itself cannot express are added as formats and keywords. */
const ajv = new Ajv2020({ useDefaults: true, strict: true, strictTypes: false, strictRequired: false, verbose: true })
ajv.addFormat('partial-date', isDate)
ajv.addFormat('date-window', (text: string) => windowOf(text) !== null)
ajv.addFormat('moment', (text: string) => {
  const time = Date.parse(text)
  return /^\d{4}-.*Z$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString() === text
})

const validators = new Map(
  Object.entries(nativeDefinitions()).map(([type, schema]): [unknown, ValidateFunction] => [type, ajv.compile(schema)]),
)

const forms: ReadonlyMap<unknown, string> = new Map([
  ['partial-date', 'a date of the calendar: 2018, 2018-04 or 2018-04-16'],
  [
    'date-window',
    'a date of the calendar, such as 2018, 2018-04 or 2018-04-16, or a window: [2018-04..2018-05-03], [..2018], [2018-04..]',
  ],
  ['moment', 'a moment in UTC with milliseconds, such as 2026-11-24T00:00:00.000Z'],
])

function typeOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  if ('type' in value) return value.type
  return 'retract' in value ? 'Retract' : undefined
}

function faultOf({ errors }: ValidateFunction): RowFault {
  const [error] = errors ?? []
  const place = error?.instancePath.slice(1).replaceAll('/', '.') ?? ''
  const detail = detailOf(error)
  return new RowFault(`${place || 'the row'} ${detail}`, place.split('.')[0] || undefined, detail)
}

function detailOf(error: Partial<ErrorObject> = {}): string {
  const form = forms.get(error.params?.['format'])
  if (form) return `is ${JSON.stringify(error.data)}, not ${form}`
  const { additionalProperty, allowedValues } = error.params ?? {}
  const more = [additionalProperty ?? allowedValues ?? sizeOf(error) ?? []].flat().join(', ')
  const came = allowedValues === undefined ? '' : `; it is ${JSON.stringify(error.data)}`
  return `${error.message ?? 'is wrong'}${more && `: ${more}`}${came}`
}

/** The size received, if it is too large. */
function sizeOf({ keyword, data }: Partial<ErrorObject> = {}): string | null {
  if (keyword === 'maxLength') return `it has ${Array.from(String(data)).length}`
  return keyword === 'maxItems' && Array.isArray(data) ? `it has ${data.length}` : null
}

/**
 * A text of white space says nothing. UTF-8 has no half of a pair of surrogates; and what stands for unreadable text would
 * be taken for that.
 */
function textFault(row: NativeRow): string | null {
  for (const [name, value] of Object.entries(row)) {
    for (const text of [value].flat()) {
      if (typeof text !== 'string') continue
      if (text.trim() === '') return `${name} has only white space: ${JSON.stringify(text)}`
      if (!text.isWellFormed())
        return `${name} has half a character, as of a text that was cut: ${JSON.stringify(text)}`
      if (text.includes(REPLACEMENT))
        return `${name} has U+FFFD in place of a character that some program could not read: ${JSON.stringify(text)}`
    }
  }
  return null
}

/** Pairs of dates of which the first must not be after the second. */
const SPANS = [
  ['validFrom', 'validTo'],
  ['heldOn', 'validTo'],
  ['startedOn', 'endedOn'],
  ['publishedFrom', 'publishedTo'],
] as const

function spanFault(row: NativeRow): string | null {
  if (isReport(row) || isRetract(row)) return null
  for (const [from, to] of SPANS) {
    const [begin, end] = [row[from], row[to]]
    if (typeof begin !== 'string' || typeof end !== 'string') continue
    if (daysOf(begin).earliest > daysOf(end).latest) return `${from} ${begin} comes after ${to} ${end}`
  }
  return null
}

/** The same rule as in `cypher/check/hedge.cypher`. */
function hedgeFault(row: NativeRow): string | null {
  if (isReport(row) || isRetract(row)) return null
  const { hedge, modality = 'CERTAIN' } = row
  if (modality === 'NOT_CODED' && hedge !== undefined)
    return `hedge ${JSON.stringify(hedge)} contradicts modality NOT_CODED, which nobody has coded`
  if (modality !== 'CERTAIN' && modality !== 'NOT_CODED' && hedge === undefined)
    return `modality ${modality} needs the hedge, the word that says so`
  if (modality === 'CERTAIN' && hedge !== undefined && isStance(row))
    return `hedge ${JSON.stringify(hedge)} needs a modality, PROBABLE or POSSIBLE`
  return null
}

function clockFault(row: NativeRow): string | null {
  if (!isClaim(row)) return null
  if (row['revises'] === idOf(row)) return 'it revises itself'
  const { recordedAt, retractedAt } = row
  if (recordedAt === undefined && retractedAt === undefined) return null
  const now = new Date().toISOString()
  if (typeof recordedAt === 'string' && recordedAt > now) return `recordedAt ${recordedAt} lies in the future`
  if (typeof retractedAt === 'string' && retractedAt > now) return `retractedAt ${retractedAt} lies in the future`
  if (typeof retractedAt === 'string' && retractedAt <= (typeof recordedAt === 'string' ? recordedAt : now)) {
    return 'retractedAt must come after recordedAt, which a row that is taken back has to say'
  }
  return null
}
