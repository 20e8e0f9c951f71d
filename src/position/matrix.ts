import type { SeveralFilters } from '../filter/several-filters.ts'
import { cypher, fragment } from '../graph/cypher.ts'
import { searchedIn } from '../graph/list.ts'
import { answer } from '../graph/loader.ts'
import { type GroupKey, shownValue } from '../group/group-keys.ts'
import type { Code } from '../model/codes.ts'

/** Who is taken to hold a stance: who says so, or whom it is said for. */
export type HolderRole = 'SPEAKER' | 'PRINCIPAL'

/** Where a holder stands on a target. Holder, target and stances are slugs. */
export interface Position {
  readonly holder: string
  readonly target: string
  readonly position: Code<'Position'>
  /** Null where it is MIXED. */
  readonly score: number | null
  /** Of the scores of its stances; null where all are MIXED. */
  readonly mean: number | null
  readonly contested: boolean
  readonly stances: readonly string[]
}

/** What a matrix is made of. */
export interface Positions {
  readonly holders: readonly string[]
  readonly targets: readonly string[]
  readonly allHolders: number
  readonly allTargets: number
  readonly members: readonly { readonly slug: string; readonly groups: readonly string[] }[]
  readonly cells: readonly Position[]
}

export interface MatrixArgs {
  readonly filters: SeveralFilters<'holders' | 'targets'>
  readonly maxHolders: number
  readonly maxTargets: number
  readonly role: HolderRole
  /** The values by which holders are put into groups, in Cypher, of the holder `it`; null: into none. */
  readonly groups: string | null
}

/** One row. */
export const positions = answer<Positions, MatrixArgs, 'holders' | 'targets' | 'said' | 'groups'>(
  cypher('position/matrix', { hooks: ['holders', 'targets', 'said', 'groups'] }),
  ({ filters, maxHolders, maxTargets, role, groups }) => ({
    params: { ...filters.params, maxHolders, maxTargets },
    hooks: {
      searched: searchedIn(filters.searches),
      holders: () => ` AND (${filters.texts.holders})`,
      targets: () => ` AND (${filters.texts.targets})`,
      said: () => (role === 'SPEAKER' ? null : saidFor({})),
      groups: () => groups,
    },
  }),
)

const saidFor = fragment('said-for')

/** What several positions come to; null where none has a score. */
export interface Mean {
  readonly mean: number | null
  /** Of how many positions. */
  readonly count: number
}

export interface Matrix {
  readonly holders: readonly string[]
  readonly targets: readonly string[]
  readonly cells: readonly Position[]
  readonly rowMeans: readonly (Mean & { readonly holder: string })[]
  readonly columnMeans: readonly (Mean & { readonly target: string })[]
  readonly groups: readonly HolderGroup[]
  readonly omitted: { readonly holders: number; readonly targets: number }
}

export interface HolderGroup {
  /** Whether its value is the slug of an entity. */
  readonly isEntity: boolean
  /** Null of those that have none. */
  readonly value: string | null
  readonly holders: readonly string[]
  readonly cells: readonly GroupCell[]
}

export interface GroupCell extends Mean {
  readonly target: string
  readonly spread: number | null
}

/** Rows and columns in their order; of a pair without a stance there is no cell. */
export function matrixOf({ holders, targets, members, ...rest }: Positions, grouping: GroupKey | null): Matrix {
  const byPair = new Map(rest.cells.map((cell) => [`${cell.holder} ${cell.target}`, cell]))
  const cellsOf = (rows: readonly string[], columns: readonly string[]) =>
    rows.flatMap((holder) => columns.flatMap((target) => byPair.get(`${holder} ${target}`) ?? []))
  const byValue = new Map<string | null, string[]>()
  for (const { slug, groups } of grouping ? members : []) {
    for (const value of groups.length > 0 ? groups : [null]) byValue.set(value, [...(byValue.get(value) ?? []), slug])
  }
  const groups = Array.from(byValue, ([value, those]) => ({
    value: grouping ? shownValue(grouping, value) : value,
    isEntity: grouping?.isEntity ?? false,
    holders: holders.filter((holder) => those.includes(holder)),
    cells: targets.flatMap((target) => {
      const cells = cellsOf(those, [target])
      return cells.length === 0 ? [] : { target, ...meanOf(cells), spread: spreadOf(scored(cells)) }
    }),
  }))
  return {
    holders,
    targets,
    cells: cellsOf(holders, targets),
    rowMeans: holders.map((holder) => ({ holder, ...meanOf(cellsOf([holder], targets)) })),
    columnMeans: targets.map((target) => ({ target, ...meanOf(cellsOf(holders, [target])) })),
    groups: groups.toSorted(largestFirst),
    omitted: { holders: rest.allHolders - holders.length, targets: rest.allTargets - targets.length },
  }
}

const scored = (cells: readonly Position[]) => cells.flatMap(({ mean }) => mean ?? [])

function meanOf(cells: readonly Position[]): Mean {
  const means = scored(cells)
  return { mean: rounded(average(means)), count: means.length }
}

function spreadOf(means: readonly number[]): number | null {
  const middle = average(means)
  if (middle === null) return null
  return rounded(Math.sqrt(average(means.map((mean) => (mean - middle) ** 2)) ?? 0))
}

function average(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

const rounded = (number: number | null) => (number === null ? null : Math.round(number * 1e6) / 1e6)

function largestFirst(a: HolderGroup, b: HolderGroup): number {
  if (a.holders.length !== b.holders.length) return b.holders.length - a.holders.length
  if (a.value === null || b.value === null) return a.value === null ? 1 : -1
  return a.value < b.value ? -1 : 1
}
