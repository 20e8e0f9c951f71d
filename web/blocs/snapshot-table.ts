import { type Address, hrefWith } from '../address.ts'
import { counted } from '../codes-in-words.ts'
import type { Table } from '../snapshot/snapshot-page.ts'
import { calculationOf } from './calculation.ts'
import type { MeasureName } from './measures.ts'
import type { Pair } from './network.ts'

/** What the lines of the map are made of; the first name leads to the positions behind it. */
export function tableOf(lines: readonly Pair[], measure: MeasureName, address: Address): Table {
  return {
    title: `The ${counted(lines.length, 'pair')} that ${lines.length === 1 ? 'is' : 'are'} joined by a line`,
    columns: ['Actor', 'Actor', 'Value', 'Shared', 'Agree', 'Disagree', 'Calculation'],
    rows: lines.map((pair) => {
      const { a, b, value, shared, agree, disagree } = pair
      return {
        address: new URL(hrefWith(address, { pair: `${a.slug},${b.slug}` }), location.href).href,
        cells: [a.name, b.name, value, shared, agree, disagree, calculationOf(measure, pair)],
      }
    }),
  }
}
