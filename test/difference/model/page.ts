/** Positions count from 0. Cursors are given as the positions that they stand for. */
export interface PageAsked {
  readonly first?: number
  readonly after?: number
  readonly last?: number
  readonly before?: number
}

export interface Page<Row> {
  readonly rows: readonly Row[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/** A page by the Relay specification. The default is the first twenty. */
export function pageOf<Row>(list: readonly Row[], { after, before, ...sizes }: PageAsked): Page<Row> {
  const { first, last } = sizes.first === undefined && sizes.last === undefined ? { first: 20, last: undefined } : sizes
  const within = list.slice(after === undefined ? 0 : after + 1, before)
  const firsts = first === undefined ? within : within.slice(0, first)
  return {
    rows: last === undefined ? firsts : firsts.slice(-last),
    hasNextPage: first === undefined ? before !== undefined : within.length > first,
    hasPreviousPage: last === undefined ? after !== undefined : within.length > last,
  }
}
