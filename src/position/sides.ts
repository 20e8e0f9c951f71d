import { cypher } from '../graph/cypher.ts'
import { of as said } from '../graph/list.ts'
import { type Edge, list } from '../graph/loader.ts'
import { scoreOfStance } from '../stance/stance.ts'
import { saidBy, standing } from './standing.ts'

/**
 * How often a stance counts that an actor takes more than once. STANDING: only where it stands in the end. The others
 * count for and against apart. INCLUDE: every stance. DOCUMENT: once for each source. ACROSS_RANGE: once.
 */
export type Duplicates = 'STANDING' | 'INCLUDE' | 'DOCUMENT' | 'ACROSS_RANGE'

/** Whose sides on what, in Cypher that is said of `it`. */
export interface Sought {
  readonly actors: string
  readonly others: string
  readonly targets: string
}

interface Actor extends Edge {
  readonly holder: string
  readonly isOne: boolean
  readonly isOther: boolean
}

/** On a target: how often for it and against it, and the score where one stands. */
export interface Side {
  readonly pros: number
  readonly cons: number
  readonly score: number | null
}

/** An actor with its sides, by target. */
export interface SidedActor extends Actor {
  readonly sides: ReadonlyMap<string, Side>
}

/** What two actors say of a target. */
export interface SharedTarget {
  readonly target: string
  readonly a: number | null
  readonly b: number | null
  readonly forOfA: number
  readonly againstOfA: number
  readonly forOfB: number
  readonly againstOfB: number
}

export const scoredActors = list<Actor & Scores, Sought>(cypher('position/scores'), (_, sought) => ({
  hooks: { ...soughtHooks(sought), standing },
}))

export const countedActors = list<Actor & Counts, Sought & { readonly duplicates: Counting }>(
  cypher('position/counts'),
  (_, { duplicates, ...sought }) => ({
    hooks: { ...soughtHooks(sought), score: (s) => said(s, scoreOfStance), counted: () => counted[duplicates] },
  }),
)

export type Counting = Exclude<Duplicates, 'STANDING'>

const counted = {
  INCLUDE: 'WITH holder, target, side, count(*) AS times',
  DOCUMENT: [
    'UNWIND s.citations AS citation',
    "WITH holder, target, side, count(DISTINCT split(citation, '#')[0]) AS times",
  ].join('\n'),
  ACROSS_RANGE: 'WITH holder, target, side, sign(count(*)) AS times',
} as const satisfies Readonly<Record<Counting, string>>

const soughtHooks = ({ actors, others, targets }: Sought) => ({
  actors: (it: string) => ` AND (${said(it, actors)})`,
  others: (it: string) => ` AND (${said(it, others)})`,
  targets: (it: string) => ` AND (${said(it, targets)})`,
  said: saidBy('SPEAKER'),
})

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
