import type { Address } from '../address.ts'
import { type CsvValue, csvOf } from '../page/csv.ts'
import { aboutFile } from '../page/save-file.ts'
import type { Named, RowGroup } from './rows.ts'

const COLUMNS = [
  ...['group', 'holder', 'holderName', 'target', 'targetName', 'position', 'score', 'mean', 'count', 'basis'],
  ...['confidence', 'contested', 'isOpposed', 'because', 'asOf', 'address', 'made'],
]

/** A row for each holder with a position, in the order of the picture. */
export function barsFile(groups: readonly RowGroup[], target: Named, view: Address): string {
  const { asOf, address, made } = aboutFile(view)
  const rows = groups.flatMap((group) =>
    group.rows.map(({ holder, cell }): readonly CsvValue[] => [
      ...[group.name, holder.slug, holder.name, target.slug, target.name],
      ...[cell.position, cell.score, cell.mean, cell.count, cell.basis],
      ...[cell.confidence, cell.contested, cell.isOpposed, cell.because.map(({ id }) => id).join(' ')],
      ...[asOf, address, made],
    ]),
  )
  return csvOf(COLUMNS, rows)
}
