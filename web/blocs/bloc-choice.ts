import type { Address } from '../address.ts'
import { clockVariables } from '../clocks/clocks.ts'
import { chosen, kindOf } from '../compare/compare-choice.ts'
import { BlocsDocument } from '../generated/graphql.ts'
import { exportAddress } from '../page/export-address.ts'
import { numberOf, pairOf, wholeOf } from './bloc-values.ts'
import { givenIn, type Question } from './given-arguments.ts'
import { type MeasureName, measures } from './measures.ts'

type Filters = Address['filters']

/** What is chosen. Actors are by default those who speak: few sides make no blocs. */
export function blocsChosen(filters: Filters) {
  const { measure = '', shared = '', least = '', pair = '', on, holder } = filters
  const given = givenOf(filters)
  return {
    role: filters.as === undefined ? ('SPEAKER' as const) : chosen(filters).role,
    bases: chosen(filters).bases,
    kind: kindOf(on),
    measure: given?.measure ?? measureOf(measure),
    shared: wholeOf(shared) ?? 1,
    least: numberOf(least),
    pair: pairOf(pair),
    actor: holder ?? null,
    /** The arguments of an answer, in place of all choices; false if they ask for what is not shown. */
    given: filters.arguments === undefined ? null : (given ?? (false as const)),
  }
}

const givenOf = ({ arguments: text }: Filters) => (text === undefined ? null : givenIn(text))

const measureOf = (text: string) => (Object.hasOwn(measures, text) ? (text as MeasureName) : ('AGREEMENT' as const)) // one of its keys

/** Where all pairs are a network in a file. */
export function networkAddress(filters: Filters, clocks: Address['clocks'], format: string): string {
  return exportAddress({ format, of: 'alignment', arguments: filters.arguments ?? argumentsOf(filters) }, clocks)
}

function argumentsOf(filters: Filters): string {
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
  return given.join(', ')
}

/** The same of one pair, with its inputs; without a pair, the first pairs of all. */
export function blocsOperation(filters: Filters, clocks: Address['clocks']) {
  const { pair } = blocsChosen(filters)
  const is = (slug: string) => ({ slug: { eq: slug } })
  const variables = {
    ...(givenOf(filters)?.question ?? questionOf(filters)),
    ...(pair ? { actors: is(pair[0]), with: is(pair[1]), minShared: 1 } : {}),
    ...(pair ? { first: 1, hasInputs: true } : { first: 10, hasInputs: false }),
    ...clockVariables(clocks),
  }
  return { document: BlocsDocument, variables }
}

function questionOf(filters: Filters): Question {
  const { role, bases, kind, measure, shared } = blocsChosen(filters)
  const { measure: by, normalization } = measures[measure]
  return {
    ...{ actors: {}, with: null, targets: kind ? { kind: { eq: kind } } : null },
    ...{ measure: by, normalization, holderAs: role, basis: bases, minShared: shared },
  }
}
