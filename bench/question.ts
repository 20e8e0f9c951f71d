import type { Row } from '../src/graph/graph.ts'
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

/** A connection of these nodes. */
export const edgesOf = (nodes: readonly unknown[]) => ({ edges: nodes.map((node) => ({ node })) })

/** What the row has in this column, where a statement collects. */
export const listIn = (row: Row | undefined, name: string) => (row?.[name] ?? []) as readonly Row[]
