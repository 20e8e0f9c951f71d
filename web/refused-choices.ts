import type { Address } from './address.ts'
import { MOST_SHARED, numberOf, pairOf, wholeOf } from './blocs/bloc-values.ts'
import { measures } from './blocs/measures.ts'
import { isDate, isMoment } from './clocks/clocks.ts'
import { isKind, positions } from './codes-in-words.ts'
import { basisNames, groupingNames, roleNames } from './compare/compare-choice.ts'
import { isHops, MOST_HOPS } from './path/path-ends.ts'
import { sortKeys, sortOf } from './stances/filters.ts'

type Filters = Address['filters']

/** The values of parameters of which there are few. */
const LISTS: readonly (readonly [name: keyof Filters, values: readonly string[]])[] = [
  ['position', positions],
  ['as', Object.keys(roleNames)],
  ['basis', Object.keys(basisNames)],
  ['group', Object.keys(groupingNames)],
  ['apart', ['1', '2']],
  ['measure', Object.keys(measures)],
]

/** What of the choices in an address cannot be read, in words. */
export function refusedChoices({ filters, view }: Pick<Address, 'filters' | 'view'>): readonly string[] {
  const { since, on, hops, sort, shared, least, pair } = filters
  const isUnsorted = view.name === 'stances' && sort !== undefined && sortOf(filters) === null
  return [
    ...LISTS.flatMap(([name, values]) => {
      const given = (name === 'basis' ? filters[name]?.split(',') : [filters[name]]) ?? []
      return given.flatMap((value) => (!value || values.includes(value) ? [] : [noneOf(value, values)]))
    }),
    ...(on && !isKind(on) ? [`“${on}” is no kind.`] : []),
    ...(since && !isDate(since) && !isMoment(since)
      ? [`“${since}” is no date such as 2018-04 and no moment such as 2026-12-01T00:00:00Z.`]
      : []),
    ...(hops && !isHops(hops) ? [`“${hops}” is no number of hops from 1 to ${MOST_HOPS}.`] : []),
    ...(shared && wholeOf(shared) === null
      ? [`“${shared}” is no number of shared targets from 1 to ${MOST_SHARED.toLocaleString('en')}.`]
      : []),
    ...(least && numberOf(least) === null ? [`“${least}” is no least value of a line such as 0.75.`] : []),
    ...(pair && pairOf(pair) === null ? [`“${pair}” is no pair of slugs such as zte,qualcomm.`] : []),
    ...(isUnsorted ? [noneOf(sort, Object.keys(sortKeys))] : []),
  ]
}

const noneOf = (value: string, values: readonly string[]) => `“${value}” is none of ${values.join(', ')}.`
