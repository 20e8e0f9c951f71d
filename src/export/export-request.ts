import { momentOf, partialDateOf } from '../dates.ts'
import { badInput, shown } from '../errors.ts'
import { type Clocks, clocksOf } from '../graph/clocks.ts'
import { type FormatName, formats } from './format.ts'

/** What is asked of `/export`. */
export interface ExportRequest {
  readonly format: FormatName
  /** Null where no clock is asked for. */
  readonly clocks: Clocks | null
}

const PARAMETERS = ['format', 'validAt', 'knownAt']

/** Reads the address's parameters; throws BAD_USER_INPUT, which says what it takes. */
export function exportRequestOf(parameters: URLSearchParams): ExportRequest {
  for (const name of parameters.keys()) {
    if (!PARAMETERS.includes(name)) {
      throw badInput(`An export has no parameter ${shown(name)}. It takes ${PARAMETERS.join(', ')}.`)
    }
    if (parameters.getAll(name).length > 1) throw badInput(`The parameter ${shown(name)} is there twice. Give it once.`)
  }
  const [validAt, knownAt] = [parameters.get('validAt'), parameters.get('knownAt')]
  const asked = validAt !== null || knownAt !== null
  return {
    format: formatOf(parameters.get('format')),
    clocks: asked
      ? clocksOf({
          validAt: validAt === null ? null : partialDateOf(validAt),
          knownAt: knownAt === null ? null : momentOf(knownAt),
        })
      : null,
  }
}

function formatOf(name: string | null): FormatName {
  if (name !== null && Object.hasOwn(formats, name)) return name as FormatName // as just seen
  throw badInput(`An export needs a 'format': ${Object.keys(formats).join(', ')}; got ${shown(name)}.`)
}
