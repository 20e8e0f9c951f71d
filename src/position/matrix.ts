import type { SeveralFilters } from '../filter/several-filters.ts'
import { cypher } from '../graph/cypher.ts'
import { searchedIn } from '../graph/list.ts'
import { answer } from '../graph/loader.ts'
import type { Scope } from '../graph/scope.ts'
import { type GroupKey, shownValue } from '../group/group-keys.ts'
import { isWide, type Reading, readingParams } from './basis.ts'
import { withLess } from './less-evidence.ts'
import { inGroups, rests, saidOn, scoredOn, scoredParams, standing } from './said.ts'
import { type Stand, type StandRow, standOf } from './stand.ts'

/** The position of a holder on a target. */
export interface Position extends Stand, Pair {}

/** Slugs. */
interface Pair {
  readonly holder: string
  readonly target: string
}

/** What the statement returns for a matrix. */
export interface Positions {
  readonly holders: readonly string[]
  readonly targets: readonly string[]
  readonly allHolders: number
  readonly allTargets: number
  readonly members: readonly { readonly slug: string; readonly groups: readonly string[] }[]
  readonly cells: readonly (StandRow & Pair)[]
}

export interface MatrixArgs {
  readonly filters: SeveralFilters<'holders' | 'targets'>
  readonly maxHolders: number
  readonly maxTargets: number
  readonly reading: Reading
  /** The values by which the holder `it` is grouped, in Cypher; null without groups. */
  readonly groups: string | null
}

type Hook = 'holders' | 'targets' | 'said' | 'standing' | 'rests' | 'groups'

/**
 * The holders and targets of a matrix and their positions. With a wide reading, and where there are very many, one
 * statement chooses the holders and targets, and another reads the positions of those alone: all are more than a
 * statement can keep.
 */
export function positionsOf(scope: Scope, args: MatrixArgs): Promise<Positions | null> {
  return read(scope, args).catch(withLess('stanceMatrix', "fewer 'holders' or 'targets'"))
}

async function read(scope: Scope, args: MatrixArgs): Promise<Positions | null> {
  const all = isWide(args.reading) ? null : first(await positions(scope).load(args))
  if (all) return all
  const chosen = first(await ends(scope).load(args))
  if (!chosen) return null
  const { holders, targets } = chosen
  const texts = { holders: 'it.slug IN $chosenHolders', targets: 'it.slug IN $chosenTargets' }
  const only = { texts, params: { chosenHolders: holders, chosenTargets: targets }, searches: [] }
  const found = first(await positions(scope).load({ ...args, filters: only, groups: null }))
  return found && { ...found, ...chosen } // a holder without a position on these targets is a row too
}

/** How many positions one statement gathers to choose among them. */
const MOST_GATHERED = 100_000

const first = <T>([row]: readonly T[]): T | null => row ?? null

type Ends = Omit<Positions, 'cells'>

/** One row. */
const ends = answer<Ends, MatrixArgs, 'holders' | 'targets' | 'inGroups' | 'said' | 'groups'>(
  cypher('position/ends', { hooks: ['holders', 'targets', 'inGroups', 'said', 'groups'] }),
  ({ filters, maxHolders, maxTargets, reading, groups }) => ({
    params: { ...filters.params, ...scoredParams(reading), maxHolders, maxTargets },
    hooks: {
      searched: searchedIn(filters.searches),
      holders: () => ` AND (${filters.texts.holders})`,
      targets: () => ` AND (${filters.texts.targets})`,
      inGroups: () => inGroups(reading),
      said: () => scoredOn(reading),
      groups: () => groups,
    },
  }),
)

/** One row, or none where there are too many positions. */
const positions = answer<Positions, MatrixArgs, Hook>(
  cypher('position/matrix', { hooks: ['holders', 'targets', 'said', 'standing', 'rests', 'groups'] }),
  ({ filters, maxHolders, maxTargets, reading, groups }) => ({
    params: { ...filters.params, ...readingParams(reading), maxHolders, maxTargets, most: MOST_GATHERED },
    hooks: {
      searched: searchedIn(filters.searches),
      holders: () => ` AND (${filters.texts.holders})`,
      targets: () => ` AND (${filters.texts.targets})`,
      said: () => saidOn(reading),
      standing: () => standing(reading),
      rests: () => rests(reading),
      groups: () => groups,
    },
  }),
)

/** The mean of several positions; null if none has a score. */
export interface Mean {
  readonly mean: number | null
  /** The number of positions with a mean. */
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
  /** Null for holders without a value. */
  readonly value: string | null
  readonly holders: readonly string[]
  readonly cells: readonly GroupCell[]
}

export interface GroupCell extends Mean {
  readonly target: string
  readonly spread: number | null
}

/** The matrix, with rows and columns in their order. A pair without a position has no cell. */
export function matrixOf({ holders, targets, members, ...rest }: Positions, grouping: GroupKey | null): Matrix {
  const byPair = new Map(rest.cells.map((cell) => [`${cell.holder} ${cell.target}`, { ...cell, ...standOf(cell) }]))
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
