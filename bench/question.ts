import type { Row } from '../src/graph/statement.ts'
import type { Keys } from './keys.ts'

/** A question that a bench asks again and again, each time about something else. */
export interface Question {
  readonly name: string
  /** The variables of the n-th request, of all contenders. */
  readonly variables: (n: number, keys: Keys) => Variables
  /** The operation that asks Stancegraph. */
  readonly operation: string
  /** The statement that somebody would write by hand for this question alone. */
  readonly byHand: ByHand
  /** How @neo4j/graphql is asked for the same, or why it cannot be. */
  readonly peer: Peer | CannotBe
  /** What is compared, if not the whole answer. */
  readonly compared?: (data: Answer) => unknown
}

export type Variables = Readonly<Record<string, string | number | readonly string[]>>

/** The `data` of an answer. */
export type Answer = Readonly<Record<string, unknown>>

interface ByHand {
  readonly text: string
  /** The rows of the statement as the `data` that Stancegraph answers. */
  readonly answer: (rows: readonly Row[], variables: Variables) => Answer
}

export interface Peer {
  readonly operation: string | ((variables: Variables) => string)
  /** Its `data` as the `data` that Stancegraph answers. */
  readonly answer: (data: Answer) => Answer
}

interface CannotBe {
  readonly cannot: string
}

export const isPeer = (peer: Peer | CannotBe): peer is Peer => 'operation' in peer

/** Claims that were not taken back, newest first, as @neo4j/graphql is asked for them. */
export const NEWEST = 'where: {retractedAt: {eq: null}}, sort: [{sortKey: ASC}]'

/** The list of this name in an answer, and its first entry: @neo4j/graphql returns lists where there can be but one. */
export const rowsIn = (data: Answer, name: string) => (data[name] ?? []) as readonly Row[]
export const firstIn = (data: Answer, name: string) => rowsIn(data, name)[0]

/** The same with one entity for a list of one. */
export const withOne = (name: string) => (row: Row) => ({ ...row, [name]: rowsIn(row, name)[0] })

/** A connection of these nodes. */
export const edgesOf = (nodes: readonly unknown[]) => ({ edges: nodes.map((node) => ({ node })) })
