import type { SeveralFilters } from '../filter/several-filters.ts'
import { cypher } from '../graph/cypher.ts'
import { searchedIn } from '../graph/list.ts'
import { answer } from '../graph/loader.ts'
import { type Reading, readingParams } from './basis.ts'
import { saidOn, scores } from './said.ts'

/**
 * How often a stance counts that an actor takes more than once. STANDING: only where it stands in the end. The others
 * count for and against apart. INCLUDE: every stance. DOCUMENT: once for each source. ACROSS_RANGE: once.
 */
export type Duplicates = 'STANDING' | 'INCLUDE' | 'DOCUMENT' | 'ACROSS_RANGE'

/** Whose sides, on which targets, by which positions. */
export interface Sought extends SeveralFilters<'actors' | 'others' | 'targets'> {
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

/** An actor with its sides, by target. */
export interface SidedActor extends Actor {
  readonly sides: ReadonlyMap<string, Side>
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

export const scoredActors = answer<Actor & Scores, Sought, SoughtHook | 'standing'>(
  cypher('position/scores', { hooks: ['actors', 'others', 'targets', 'said', 'standing'] }),
  (sought) => ({
    params: paramsOf(sought),
    hooks: { ...soughtHooks(sought), standing: () => scores(sought.reading) },
  }),
)

export const countedActors = answer<Actor & Counts, CountedArgs, SoughtHook | 'sources' | 'times'>(
  cypher('position/counts', { hooks: ['actors', 'others', 'targets', 'said', 'sources', 'times'] }),
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
  readonly sought: Sought
  readonly duplicates: Counting
}

/** How often a stance counts for its side, in Cypher. Only DOCUMENT reads its sources. */
const times = {
  INCLUDE: null,
  DOCUMENT: 'count(DISTINCT source)',
  ACROSS_RANGE: 'sign(count(*))',
} as const satisfies Readonly<Record<Counting, string | null>>

const SOURCES = "[citation IN it.citations | split(citation, '#')[0]]"

type SoughtHook = keyof Sought['texts'] | 'said'

const paramsOf = ({ params, reading }: Sought) => ({ ...params, ...readingParams(reading) })

function soughtHooks({ texts, searches, reading }: Sought) {
  return {
    searched: searchedIn(searches),
    actors: () => ` AND (${texts.actors})`,
    others: () => ` AND (${texts.others})`,
    targets: () => ` AND (${texts.targets})`,
    said: () => saidOn(reading),
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

export function sidesOfScores({ targets, scores, ...actor }: Actor & Scores): SidedActor {
  const side = (score = 0): Side => ({ pros: Number(score > 0), cons: Number(score < 0), score })
  return { ...actor, sides: new Map(targets.map((target, index) => [target, side(scores[index])])) }
}

export function sidesOfCounts({ targets, pros, cons, ...actor }: Actor & Counts): SidedActor {
  const side = (index: number): Side => ({ pros: pros[index] ?? 0, cons: cons[index] ?? 0, score: null })
  return { ...actor, sides: new Map(targets.map((target, index) => [target, side(index)])) }
}
