import { useAnswered } from '../page/answered.ts'
import { csvOf } from '../page/csv.ts'
import { Download } from '../page/download.tsx'
import { aboutFile, saveFile } from '../page/save-file.ts'
import { networkAddress } from './bloc-choice.ts'
import { calculationOf } from './calculation.ts'
import type { MeasureName } from './measures.ts'
import type { Pair } from './network.ts'

interface Props {
  readonly pairs: readonly Pair[]
  readonly measure: MeasureName
}

/** The pairs that are listed as CSV, and the whole network as a graph. */
export function SavePairs({ pairs, measure }: Props) {
  const answered = useAnswered()
  const { filters, clocks } = answered
  const save = () => {
    const { asOf, address, made } = aboutFile(answered)
    const rows = pairs.map((pair) => {
      const { a, b, value, shared, agree, disagree } = pair
      const ends = [a.slug, a.name, b.slug, b.name]
      return [...ends, value, shared, agree, disagree, calculationOf(measure, pair), asOf, address, made]
    })
    saveFile('pairs.csv', new Blob([csvOf(COLUMNS, rows)], { type: 'text/csv;charset=utf-8' }))
  }
  return (
    <p class="links">
      <button type="button" class="quiet" onClick={save}>
        These pairs as CSV
      </button>
      <Download href={networkAddress(filters, clocks, 'graphml')} name="blocs.graphml">
        The network as GraphML
      </Download>
      <Download href={networkAddress(filters, clocks, 'gexf')} name="blocs.gexf">
        GEXF
      </Download>
    </p>
  )
}

const COLUMNS = [
  ...['a', 'aName', 'b', 'bName', 'value', 'shared', 'agree', 'disagree', 'calculation', 'asOf', 'address', 'made'],
]
