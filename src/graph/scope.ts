import type { Clocks } from '../time/clocks.ts'
import type { Breadth } from './columns.ts'
import type { ReadableGraph, ReadOptions } from './graph.ts'

/** What the loaders of one request share. */
export interface Scope {
  readonly breadth: Breadth
  readonly graph: ReadableGraph
  readonly clocks: Clocks
  readonly reading: ReadOptions
  /** Whether the request has heavy fields that read much, or asks for very many things. */
  readonly isHeavy?: boolean
}
