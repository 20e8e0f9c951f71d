import { type Entity, numberOf, textOf } from '../difference/model/graph.ts'
import { entityAs, type Where } from '../difference/model/thing.ts'
import { constantOf, holds, scoreOf } from '../difference/model/where.ts'
import { countryOf, type World } from '../difference/model/world.ts'
import { rounded } from './rounded.ts'
import { type Asked, type Basis, type Shown, shownIn } from './shown.ts'

/** The standing that a holder's positions on a target add up to. */
export interface Standing {
  readonly position: string | null
  readonly score: number | null
  readonly mean: number | null
  readonly count: number
  readonly contested: boolean
  readonly stances: readonly string[]
  readonly basis: Basis
  readonly isOpposed: boolean
  /** The keys of all claims that show it, or the opposite. */
  readonly because: readonly string[]
  readonly confidence: number
}

const BASES = ['STATED', 'BEARING', 'ACT'] as const

/** Only the positions of the best basis that begin on the latest day count. Null if there are none. */
export function standingOf(shown: readonly Shown[]): Standing | null {
  const found = BASES.flatMap((basis) => {
    const those = shown.filter((one) => one.basis === basis)
    const latest = those
      .map(({ day }) => day)
      .toSorted()
      .at(-1)
    const standing = those.filter(({ day }) => day === latest)
    const [first] = standing
    if (!first) return []
    const contested = new Set(standing.map(({ stance }) => textOf(stance, 'position'))).size > 1
    const position = contested ? 'MIXED' : textOf(first.stance, 'position')
    return [{ basis, standing, contested, position, score: contested ? null : scoreOf(first.stance) }]
  })
  const [best, ...poorer] = found
  if (!best) return null
  const { standing, ...rest } = best
  const opposed = poorer.filter(({ score }) => score !== null && score * (best.score ?? 0) < 0)
  const keys = [...standing, ...opposed.flatMap((other) => other.standing)].flatMap(({ because }) => because)
  const own = standing.flatMap(({ because }) => because)
  return {
    ...rest,
    mean: meanOf(standing.flatMap(({ stance }) => scoreOf(stance) ?? [])),
    count: standing.length,
    stances: [...new Set(own.filter((key) => !key.includes(':')))].toSorted(),
    isOpposed: opposed.length > 0,
    because: [...new Set(keys)].toSorted(),
    confidence: rounded(Math.max(...standing.map(({ stance }) => numberOf(stance, 'confidence') ?? 0))),
  }
}

export interface Cell extends Standing {
  readonly holder: string
  readonly target: string
}

/** A cell for each holder and target that match the filters and between which a position is shown. */
export function cellsOf(world: World, holders: Where, targets: Where, asked: Asked): readonly Cell[] {
  const shown = shownIn(world, asked, false).filter(
    ({ holder, stance }) =>
      holds(world, entityAs(world.entity(holder), 'Actor'), holders) &&
      holds(world, entityAs(world.entity(stance.target), 'Entity'), targets),
  )
  const pairs = Map.groupBy(shown, ({ holder, stance }) => `${holder} ${stance.target}`)
  return Array.from(pairs, ([pair, those]) => {
    const [holder = '', target = ''] = pair.split(' ')
    return { holder, target, standing: standingOf(those) }
  }).flatMap(({ standing, ...pair }) => (standing ? [{ ...pair, ...standing }] : []))
}

export interface MatrixQuestion extends Asked {
  readonly holders: Where
  readonly targets: Where
  readonly groupHoldersBy?: string
  readonly maxHolders: number
  readonly maxTargets: number
}

/** The expected answer, with slugs for entities and stances. */
export function matrixOf(world: World, { holders, targets, ...asked }: MatrixQuestion) {
  const all = cellsOf(world, holders, targets, asked)
  const [everyHolder, everyTarget] = [mostFirst(all, 'holder'), mostFirst(all, 'target')]
  const rows = everyHolder.slice(0, asked.maxHolders)
  const columns = everyTarget.slice(0, asked.maxTargets)
  const within = (holder: string, target: string) =>
    all.filter((cell) => cell.holder === holder && cell.target === target)
  const cells = rows.flatMap((holder) => columns.flatMap((target) => within(holder, target)))
  const over = (those: readonly Cell[]) => {
    const means = those.flatMap(({ mean }) => mean ?? [])
    return { mean: meanOf(means), count: means.length }
  }
  return {
    holders: rows,
    targets: columns,
    cells,
    rowMeans: rows.map((holder) => ({ holder, ...over(cells.filter((cell) => cell.holder === holder)) })),
    columnMeans: columns.map((target) => ({ target, ...over(cells.filter((cell) => cell.target === target)) })),
    groups: groupsOf(world, rows, asked.groupHoldersBy).map(({ value, members }) => ({
      value,
      holders: members,
      cells: columns.flatMap((target) => {
        const those = cells.filter((cell) => cell.target === target && members.includes(cell.holder))
        const { mean, count } = over(those)
        const spread = deviationOf(those.flatMap((cell) => cell.mean ?? []))
        return those.length === 0 ? [] : [{ target, mean, count, spread }]
      }),
    })),
    omitted: { holders: everyHolder.length - rows.length, targets: everyTarget.length - columns.length },
  }
}

function mostFirst(cells: readonly Cell[], end: 'holder' | 'target'): readonly string[] {
  const counted = Array.from(
    Map.groupBy(cells, (cell) => cell[end]),
    ([slug, those]) => ({ slug, count: those.length }),
  )
  return counted.toSorted((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1)).map(({ slug }) => slug)
}

function groupsOf(world: World, holders: readonly string[], by: string | undefined) {
  if (by === undefined) return []
  const entries = holders.flatMap((holder) => {
    const values = new Set<string | null>(valuesOf(world, world.entity(holder), by))
    return (values.size === 0 ? [null] : [...values]).map((value) => ({ value, holder }))
  })
  const groups = Array.from(
    Map.groupBy(entries, ({ value }) => value),
    ([value, those]) => ({ value, members: those.map(({ holder }) => holder) }),
  )
  return groups.toSorted((a, b) => {
    if (a.members.length !== b.members.length) return b.members.length - a.members.length
    if (a.value === null || b.value === null) return a.value === null ? 1 : -1
    return a.value < b.value ? -1 : 1
  })
}

function valuesOf(world: World, holder: Entity, by: string): readonly string[] {
  const joined = (type: string) =>
    world.lasting.filter((it) => it.type === type && it.from === holder.slug).map(({ to }) => to)
  switch (by) {
    case 'COUNTRY':
      return [countryOf(world, holder)?.slug ?? []].flat()
    case 'KIND':
      return [constantOf(holder)]
    case 'EMPLOYER':
      return joined('HOLDS_ROLE_IN')
    case 'PARTY':
      return joined('MEMBER_OF').filter((slug) => textOf(world.entity(slug), 'organizationType') === 'PARTY')
    default:
      return joined(by)
  }
}

function meanOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : rounded(numbers.reduce((sum, number) => sum + number, 0) / numbers.length)
}

function deviationOf(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  return rounded(Math.sqrt(numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / numbers.length))
}
