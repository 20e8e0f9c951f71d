import type { SeveralFilters } from '../filter/several-filters.ts'
import { cypher } from '../graph/cypher.ts'
import { searchedIn } from '../graph/list.ts'
import { answer } from '../graph/loader.ts'
import type { Reading } from './basis.ts'
import { inGroups, scoredOn, scoredParams } from './said.ts'

/**
 * How often a stance counts that an actor takes more than once. STANDING: only where it stands in the end. The others
 * count for and against apart. INCLUDE: every stance. DOCUMENT: once for each source. ACROSS_RANGE: once.
 */
export type Duplicates = 'STANDING' | 'INCLUDE' | 'DOCUMENT' | 'ACROSS_RANGE'

/** Whose sides, on which targets, by which positions. */
export interface SoughtSides extends SeveralFilters<'actors' | 'others' | 'targets'> {
  readonly reading: Reading
}

interface Actor {
  readonly holder: string
  readonly isOne: boolean
  readonly isOther: boolean
}

/** How often an actor is for and against a target, and its score if it has one. */
export interface Side {
  readonly pros: number
  readonly cons: number
  readonly score: number | null
}

/** An actor with its sides: the targets of each. There may be a million in all, so both are numbers. */
export interface SidedActor extends Actor {
  readonly sides: ReadonlyMap<number, readonly number[]>
  /** On how many targets it takes a side, and how often any. */
  readonly targets: number
  readonly count: number
}

/** The sides of actors, which are by slug. Sides and targets have the numbers of their places in these lists. */
export interface Sides {
  readonly actors: readonly SidedActor[]
  readonly kinds: readonly Side[]
  readonly targets: readonly string[]
}

/** The sides of two actors on a target. */
export interface SharedTarget {
  readonly target: string
  readonly a: number | null
  readonly b: number | null
  readonly forOfA: number
  readonly againstOfA: number
  readonly forOfB: number
  readonly againstOfB: number
}

export const scoredActors = answer<Actor & Scores, SoughtSides, SoughtHook>(
  cypher('position/scores', { hooks: ['actors', 'others', 'targets', 'inGroups', 'said'] }),
  (sought) => ({ params: paramsOf(sought), hooks: soughtHooks(sought) }),
)

export const countedActors = answer<Actor & Counts, CountedArgs, SoughtHook | 'sources' | 'times'>(
  cypher('position/counts', { hooks: ['actors', 'others', 'targets', 'inGroups', 'said', 'sources', 'times'] }),
  ({ sought, duplicates }) => ({
    params: paramsOf(sought),
    hooks: {
      ...soughtHooks(sought),
      sources: () => (duplicates === 'DOCUMENT' ? SOURCES : null),
      times: () => times[duplicates],
    },
  }),
)

export type Counting = Exclude<Duplicates, 'STANDING'>

interface CountedArgs {
  readonly sought: SoughtSides
  readonly duplicates: Counting
}

/** How often a stance counts for its side, in Cypher. Only DOCUMENT reads its sources. */
const times = {
  INCLUDE: null,
  DOCUMENT: 'count(DISTINCT source)',
  ACROSS_RANGE: 'sign(count(*))',
} as const satisfies Readonly<Record<Counting, string | null>>

const SOURCES = "[citation IN it.citations | split(citation, '#')[0]]"

type SoughtHook = keyof SoughtSides['texts'] | 'inGroups' | 'said'

const paramsOf = ({ params, reading }: SoughtSides) => ({ ...params, ...scoredParams(reading) })

function soughtHooks({ texts, searches, reading }: SoughtSides) {
  return {
    searched: searchedIn(searches),
    actors: () => ` AND (${texts.actors})`,
    others: () => ` AND (${texts.others})`,
    targets: () => ` AND (${texts.targets})`,
    inGroups: () => inGroups(reading),
    said: () => scoredOn(reading),
  }
}

interface Scores {
  readonly targets: readonly string[]
  readonly scores: readonly number[]
}

interface Counts {
  readonly targets: readonly string[]
  readonly pros: readonly number[]
  readonly cons: readonly number[]
}

/** The sides that the rows of these statements tell of. `pause` is called between actors. */
export async function sidesTaken(
  rows: readonly (Actor & (Scores | Counts))[],
  pause: () => Promise<void> | undefined,
): Promise<Sides> {
  const [kinds, targets] = [numbered<Side>(nameOf), numbered<string>((target) => target)]
  const actors: SidedActor[] = []
  for (const row of rows.toSorted(byHolder)) {
    await pause()
    const { holder, isOne, isOther } = row
    const sides = new Map<number, number[]>()
    let count = 0
    for (const [index, target] of row.targets.entries()) {
      const side = sideAt(row, index)
      const kind = kinds.numberOf(side)
      const list = sides.get(kind) ?? []
      sides.set(kind, list)
      list.push(targets.numberOf(target))
      count += timesOf(side)
    }
    actors.push({ holder, isOne, isOther, sides, targets: row.targets.length, count })
  }
  return { actors, kinds: kinds.all(), targets: targets.all() }
}

const byHolder = (one: Actor, other: Actor) => (one.holder < other.holder ? -1 : 1)

function sideAt(row: Scores | Counts, index: number): Side {
  if ('pros' in row) return { pros: row.pros[index] ?? 0, cons: row.cons[index] ?? 0, score: null }
  const score = row.scores[index] ?? 0
  return { pros: Number(score > 0), cons: Number(score < 0), score }
}

const nameOf = ({ pros, cons, score }: Side) => `${pros} ${cons} ${score}`

/** Gives each thing a number, and the same one to those of the same name. */
function numbered<T>(nameOf: (thing: T) => string) {
  const numbers = new Map<string, number>()
  const things: T[] = []
  return {
    numberOf(thing: T): number {
      const name = nameOf(thing)
      const known = numbers.get(name)
      if (known !== undefined) return known
      numbers.set(name, things.length)
      return things.push(thing) - 1
    },
    all: (): readonly T[] => things,
  }
}

export const sideNames = ['pros', 'cons', 'neither'] as const

/** Who declares itself neither for nor against agrees with others that do. */
export function timesOn(side: Side, name: (typeof sideNames)[number]): number {
  return name === 'neither' ? Number(side.score === 0) : side[name]
}

const timesOf = (side: Side) => sideNames.reduce((sum, name) => sum + timesOn(side, name), 0)
