import type { Address } from '../address.ts'
import { clockVariables } from '../clocks/clocks.ts'
import { chosen, kindOf } from '../compare/compare-choice.ts'
import { BlocsDocument } from '../generated/graphql.ts'
import { exportAddress } from '../page/export-address.ts'

export const measures = {
  AGREEMENT: { name: 'mean agreement, 0 to 1', measure: 'AGREEMENT', normalization: 'NONE' },
  COSINE: { name: 'net agreement, −1 to 1', measure: 'SUBTRACT', normalization: 'COSINE' },
} as const

export type MeasureName = keyof typeof measures

type Filters = Address['filters']

/** What is chosen. Actors are by default those who speak: few sides make no blocs. */
export function blocsChosen(filters: Filters) {
  const { measure = '', shared, least, pair = '', on, holder } = filters
  const [a = '', b = ''] = pair.split(',')
  return {
    role: filters.as === undefined ? ('SPEAKER' as const) : chosen(filters).role,
    bases: chosen(filters).bases,
    kind: kindOf(on),
    measure: Object.hasOwn(measures, measure) ? (measure as MeasureName) : ('AGREEMENT' as const), // one of its keys
    shared: wholeOf(shared) ?? 1,
    least: least !== undefined && Number.isFinite(Number(least)) ? Number(least) : null,
    pair: a && b ? ([a, b] as const) : null,
    actor: holder ?? null,
  }
}

function wholeOf(text = ''): number | null {
  const number = Number(text)
  return Number.isInteger(number) && number >= 1 && number <= 10_000 ? number : null
}

/** Where all pairs are a network in a file. */
export function networkAddress(filters: Filters, clocks: Address['clocks'], format: string): string {
  const { role, bases, kind, measure, shared } = blocsChosen(filters)
  const given = [
    'actors: {}',
    ...(kind ? [`targets: {kind: {eq: ${kind}}}`] : []),
    `measure: ${measures[measure].measure}`,
    `normalization: ${measures[measure].normalization}`,
    `holderAs: ${role}`,
    `basis: [${bases.join(', ')}]`,
    `minShared: ${shared}`,
  ]
  return exportAddress({ format, of: 'alignment', arguments: given.join(', ') }, clocks)
}

/** The same of one pair, with its inputs; without a pair, the first pairs of all. */
export function blocsOperation(filters: Filters, clocks: Address['clocks']) {
  const { role, bases, kind, measure, shared, pair } = blocsChosen(filters)
  const is = (slug: string) => ({ slug: { eq: slug } })
  const { measure: by, normalization } = measures[measure]
  const variables = {
    actors: pair ? is(pair[0]) : {},
    with: pair ? is(pair[1]) : null,
    targets: kind ? { kind: { eq: kind } } : null,
    ...{ measure: by, normalization, holderAs: role, basis: bases, minShared: shared },
    ...(pair ? { first: 1, hasInputs: true } : { first: 10, hasInputs: false }),
    ...clockVariables(clocks),
  }
  return { document: BlocsDocument, variables }
}
