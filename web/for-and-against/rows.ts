import { counted, isKind, kindNames } from '../codes-in-words.ts'
import { basisNames, type Grouping, groupingNames } from '../compare/compare-choice.ts'
import type { ForAndAgainstQuery, Position } from '../generated/graphql.ts'

type Matrix = ForAndAgainstQuery['stanceMatrix']
export type Cell = Matrix['cells'][number]
export type Named = Matrix['holders'][number]

export interface Row {
  readonly holder: Named
  readonly cell: Cell
}

export interface RowGroup {
  readonly key: string
  /** Null where rows are not grouped. */
  readonly name: string | null
  /** From against to for; those who are mixed come last. */
  readonly rows: readonly Row[]
}

/** The positions of several answers by group: those of the most holders first, those of no group last. */
export function groupsOf(matrices: readonly Matrix[], grouping: Grouping | null): readonly RowGroup[] {
  const holders = new Map(matrices.flatMap((matrix) => matrix.holders.map((holder) => [holder.slug, holder])))
  const all = matrices.flatMap(({ cells }) =>
    cells.flatMap((cell): readonly Row[] => {
      const holder = holders.get(cell.holder.slug)
      return holder ? [{ holder, cell }] : []
    }),
  )
  if (grouping === null) return all.length > 0 ? [{ key: '', name: null, rows: sorted(all) }] : []
  const rows = new Map(all.map((row) => [row.holder.slug, row]))
  const byValue = Map.groupBy(
    matrices.flatMap(({ groups }) => groups),
    ({ value }) => value,
  )
  const groups = [...byValue].map(([value, same]): RowGroup => {
    const members = new Set(same.flatMap((group) => group.holders.map(({ slug }) => slug)))
    return {
      key: value ?? '',
      name: same[0]?.entity?.name ?? nameOf(value, grouping),
      rows: sorted([...members].flatMap((slug) => rows.get(slug) ?? [])),
    }
  })
  return groups
    .filter((group) => group.rows.length > 0)
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || b.rows.length - a.rows.length)
}

function nameOf(value: string | null, grouping: Grouping): string {
  if (value === null) return `No ${groupingNames[grouping]}`
  return isKind(value) ? kindNames[value][1] : value
}

/** The place of a position from against to for, by its mean. */
const placeOf = ({ cell }: Row) => (cell.position === 'MIXED' ? LAST : (cell.mean ?? cell.score ?? 0))
const LAST = 3

function sorted(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b) || a.holder.name.localeCompare(b.holder.name, 'en'))
}

/** How many there are of each position. */
export function countsOf(rows: readonly Row[]): ReadonlyMap<Position, readonly Row[]> {
  return Map.groupBy(rows, ({ cell }) => cell.position)
}

/** Those who have a position on something, and none on this: as far as their names are known, and how many in all. */
export function withoutPosition(
  everybody: ForAndAgainstQuery['everybody'],
  matrices: readonly Matrix[],
): { readonly count: number; readonly named: readonly Named[] } | null {
  if (!everybody) return null
  const listed = new Set(matrices.flatMap(({ holders }) => holders.map(({ slug }) => slug)))
  const left = matrices.at(-1)?.omitted.holders ?? 0
  const named = everybody.groups.flatMap(({ keys: [key] }) =>
    key?.entity && !listed.has(key.entity.slug) ? [key.entity] : [],
  )
  return { count: Math.max(0, everybody.totalGroups - listed.size - left), named: left > 0 ? [] : named }
}

/** How many are on each side, in words: `3 against, 1 neutral, 2 for, 1 mixed`. */
export function sizesInWords(rows: readonly Row[]): string {
  const counts = countsOf(rows)
  const size = (...positions: readonly Position[]) =>
    positions.reduce((sum, position) => sum + (counts.get(position)?.length ?? 0), 0)
  const sides = [
    [size('STRONGLY_OPPOSES', 'OPPOSES'), 'against'],
    [size('NEUTRAL'), 'neutral'],
    [size('SUPPORTS', 'STRONGLY_SUPPORTS'), 'for'],
    [size('MIXED'), 'mixed'],
  ] as const
  return sides.flatMap(([count, side]) => (count > 0 ? [`${count} ${side}`] : [])).join(', ')
}

/** How a position is known, and how sure that is. */
export function detailsOf({ count, basis, confidence, contested, isOpposed }: Cell): string {
  const parts = [
    ...(count > 1 ? [counted(count, basis === 'ACT' ? 'act' : 'stance')] : []),
    basisNames[basis],
    ...(confidence < 1 ? [`confidence ${Number(confidence.toFixed(2))}`] : []),
    ...(contested ? ['they differ'] : []),
    ...(isOpposed ? ['other evidence is against it'] : []),
  ]
  return parts.join(', ')
}
