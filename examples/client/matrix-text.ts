import type { MatrixOfCountriesQuery } from './generated/graphql.ts'
import { aligned } from './table.ts'

type Matrix = MatrixOfCountriesQuery['stanceMatrix']

/** One row per holder and one column per target, numbered and named below. A pair without a stance is an empty cell. */
export function matrixTable({ holders, targets, cells, rowMeans, columnMeans, omitted }: Matrix): string {
  const marks = new Map(cells.map((cell) => [`${cell.holder.id} ${cell.target.id}`, markOf(cell)]))
  const ofRow = new Map(rowMeans.map(({ holder, mean }) => [holder.id, meanText(mean)]))
  const ofColumn = new Map(columnMeans.map(({ target, mean }) => [target.id, meanText(mean)]))
  const table = aligned([
    ['', ...targets.map((_, index) => String(index + 1)), 'MEAN'],
    ...holders.map(({ id, name }) => {
      const row = targets.map((target) => marks.get(`${id} ${target.id}`) ?? '')
      return [name, ...row, ofRow.get(id) ?? '']
    }),
    ['MEAN', ...targets.map(({ id }) => ofColumn.get(id) ?? ''), ''],
  ])
  const legend = targets.map(({ name }, index) => `${index + 1}  ${name}`)
  const left = omitted.holders + omitted.targets
  const more = left === 0 ? [] : ['', `Left out: ${omitted.holders} rows and ${omitted.targets} columns.`]
  return [table, '', SCALE, '', ...legend, ...more].join('\n')
}

const SCALE = '+2 strongly supports, +1 supports, 0 neutral, -1 opposes, -2 strongly opposes, ± mixed'

function markOf({ score }: Matrix['cells'][number]): string {
  return score === null ? '±' : signed(score)
}

/** No scores, no mean. */
const meanText = (mean: number | null) => (mean === null ? '' : signed(Number(mean.toFixed(2))))

const signed = (number: number) => (number > 0 ? `+${number}` : String(number))
