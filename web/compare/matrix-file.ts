import type { Address } from '../address.ts'
import { type CsvValue, csvOf } from '../page/csv.ts'
import { aboutFile } from '../page/save-file.ts'
import type { MatrixShown } from './matrix.tsx'
import { rowsOf } from './matrix-rows.ts'
import { cellKey, keyOf } from './movement.ts'

const COLUMNS = [
  ...['group', 'holder', 'holderName', 'target', 'targetName', 'position', 'score', 'mean', 'count', 'basis'],
  ...['confidence', 'contested', 'isOpposed', 'change', 'positionBefore', 'meanBefore', 'asOf', 'address', 'made'],
]

/** The table as CSV: a row for each position, and for each that ended. Where nothing is recorded there is no row. */
export function matrixFile(shown: MatrixShown, view: Address): string {
  const { asOf, address, made } = aboutFile(view)
  const { targets, groups } = rowsOf(shown)
  const cells = new Map(shown.matrix.cells.map((cell) => [keyOf(cell), cell]))
  const rows = groups.flatMap((group) =>
    group.holders.flatMap((holder) =>
      targets.flatMap((target): readonly CsvValue[][] => {
        const key = cellKey(holder.slug, target.slug)
        const [cell, move] = [cells.get(key), shown.moves.get(key)]
        if (!cell && !move) return []
        const ends = [group.name, holder.slug, holder.name, target.slug, target.name]
        const position = cell
          ? [
              cell.position,
              cell.score,
              cell.mean,
              cell.count,
              cell.basis,
              cell.confidence,
              cell.contested,
              cell.isOpposed,
            ]
          : [null, null, null, null, null, null, null, null]
        const moved = [move?.change ?? null, move?.before?.position ?? null, move?.before?.mean ?? null]
        return [[...ends, ...position, ...moved, asOf, address, made]]
      }),
    ),
  )
  return csvOf(COLUMNS, rows)
}
