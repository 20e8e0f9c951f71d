import { isKind, kindNames } from '../codes-in-words.ts'
import { groupingNames } from './compare-choice.ts'
import type { MatrixShown } from './matrix.tsx'
import type { MatrixAnswer } from './movement.ts'

type Group = MatrixAnswer['groups'][number]

export interface RowGroup extends Pick<Group, 'entity' | 'cells'> {
  readonly key: string
  /** Null where rows are not grouped. */
  readonly name: string | null
  readonly holders: MatrixAnswer['holders']
}

/** The columns, and the rows by group; what only the earlier answer has comes after what is there now. */
export function rowsOf({ matrix, earlier, grouping }: Pick<MatrixShown, 'matrix' | 'earlier' | 'grouping'>) {
  const answers = earlier ? [matrix, earlier] : [matrix]
  const targets = distinct(answers.flatMap((answer) => answer.targets))
  const holders = distinct(answers.flatMap((answer) => answer.holders))
  const named = new Map(holders.map((holder) => [holder.slug, holder]))
  const all = answers.flatMap((answer) => answer.groups)
  if (all.length === 0) return { targets, groups: [{ key: '', name: null, entity: null, cells: [], holders }] }
  const byValue = Map.groupBy(all, ({ value }) => value)
  const groups = [...byValue].map(([value, same]): RowGroup => {
    const members = new Set(same.flatMap((group) => group.holders.map(({ slug }) => slug)))
    const entity = same[0]?.entity ?? null
    return {
      key: value ?? '',
      name: entity?.name ?? nameOf(value, grouping),
      entity,
      cells: matrix.groups.find((group) => group.value === value)?.cells ?? [],
      holders: [...members].flatMap((slug) => named.get(slug) ?? []),
    }
  })
  return { targets, groups: [...groups.filter(({ key }) => key !== ''), ...groups.filter(({ key }) => key === '')] }
}

function distinct(entities: MatrixAnswer['holders']): MatrixAnswer['holders'] {
  return [...new Map(entities.map((entity) => [entity.slug, entity])).values()]
}

function nameOf(value: string | null, grouping: MatrixShown['grouping']): string {
  if (value === null) return `No ${grouping === null ? 'group' : groupingNames[grouping]}`
  return isKind(value) ? kindNames[value][1] : value
}
