import { momentOf, partialDateOf } from '../dates.ts'
import { badInput, shown } from '../errors.ts'
import { type Certainty, type Clocks, clocksOf } from '../time/clocks.ts'
import { type FormatName, formats } from './file-formats.ts'
import type { Question } from './question.ts'

/** A request to `/export`. */
export interface ExportRequest {
  readonly format: FormatName
  /** Whether the file begins with a byte order mark. */
  readonly mark: boolean
  readonly clocks: Clocks
  /** Whether the request sets one of the dates. */
  readonly isDated: boolean
  /** Null for the whole graph. */
  readonly question: Question | null
}

const PARAMETERS = ['format', 'of', 'arguments', 'validAt', 'certainty', 'knownAt', 'bom']

/** Reads the parameters of the address. Throws BAD_USER_INPUT that says what they accept. */
export function exportRequestOf(parameters: URLSearchParams, today: string): ExportRequest {
  for (const name of parameters.keys()) {
    if (!PARAMETERS.includes(name)) {
      throw badInput(`An export has no parameter ${shown(name)}. It takes ${PARAMETERS.join(', ')}.`)
    }
    if (parameters.getAll(name).length > 1) throw badInput(`The parameter ${shown(name)} is given twice. Give it once.`)
  }
  const [day, moment] = [parameters.get('validAt'), parameters.get('knownAt')]
  const asOf = {
    validAt: day === null ? null : partialDateOf(day),
    knownAt: moment === null ? null : momentOf(moment),
    certainty: certaintyOf(parameters.get('certainty')),
  }
  const [of, given] = [parameters.get('of'), parameters.get('arguments') ?? '']
  if (of === null && given !== '')
    throw badInput("'arguments' need a field: give 'of' as well, for example of=neighborhood.")
  const format = formatOf(parameters.get('format'))
  return {
    format,
    mark: markOf(format, parameters.get('bom')),
    clocks: clocksOf(asOf, today),
    isDated: day !== null || moment !== null,
    question: of === null ? null : { of, arguments: given, ...asOf },
  }
}

function markOf(format: FormatName, text: string | null): boolean {
  if (text === null || text === 'false') return false
  if (text !== 'true') throw badInput(`'bom' is true or false; got ${shown(text)}.`)
  if (!('takesMark' in formats[format])) throw badInput(`'bom' is for csv and csv-nodes, not for ${format}.`)
  return true
}

function certaintyOf(name: string | null): Certainty {
  if (name === null || name === 'CERTAIN' || name === 'POSSIBLE') return name ?? 'CERTAIN'
  throw badInput(`The 'certainty' of an export is CERTAIN or POSSIBLE; got ${shown(name)}.`)
}

function formatOf(name: string | null): FormatName {
  if (name !== null && Object.hasOwn(formats, name)) return name as FormatName // checked by hasOwn
  throw badInput(`An export needs a 'format': ${Object.keys(formats).join(', ')}; got ${shown(name)}.`)
}
