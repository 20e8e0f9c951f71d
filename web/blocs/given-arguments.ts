import type { BlocsQueryVariables } from '../generated/graphql.ts'
import { type MeasureName, measures } from './measures.ts'

/** What is asked of `alignment`, whichever pairs of it are read. */
export type Question = Omit<BlocsQueryVariables, 'first' | 'hasInputs' | 'validAt' | 'certainty' | 'knownAt'>

export interface Given {
  readonly measure: MeasureName
  readonly question: Question
}

const SHOWN = [
  ...['actors', 'with', 'targets', 'measure', 'normalization', 'holderAs', 'basis', 'minConfidence', 'minShared'],
]

/** The arguments of an answer to `alignment`, as its `exportAddress` writes them; null if this view does not show it. */
export function givenIn(text: string): Given | null {
  const { duplicates = 'STANDING', ...given } = valuesIn(text) ?? { duplicates: 'unknown' }
  const { measure: by = 'AGREEMENT', normalization = 'NONE' } = given
  const found = Object.entries(measures).find(([, one]) => one.measure === by && one.normalization === normalization)
  const isShown = duplicates === 'STANDING' && Object.keys(given).every((name) => SHOWN.includes(name))
  if (!found || !isShown) return null
  return { measure: found[0] as MeasureName, question: given as unknown as Question } // the server checks the values
}

/** The values of arguments as JSON has them: there names are in quotation marks too. */
function valuesIn(text: string): Readonly<Record<string, unknown>> | null {
  const json = text.replaceAll(/"(?:\\.|[^"\\])*"|(?<!\w)[A-Za-z_]\w*/g, (token) =>
    /^(?:"|(?:true|false|null)$)/.test(token) ? token : `"${token}"`,
  )
  try {
    return JSON.parse(`{${json}}`) as Readonly<Record<string, unknown>> // the braces make it an object
  } catch {
    return null
  }
}
