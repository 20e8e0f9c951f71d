/** What an address says of the graph view, as text: `state.ts` reads it. */
export interface GraphParts {
  /** The slugs of the entities in the middle. */
  readonly of?: string
  /** In their place, the field of the API whose answer is drawn, with its arguments as `/export` takes them. */
  readonly answer?: string
  readonly arguments?: string
  /** What was done since, in order. */
  readonly x?: string
  /** What is not shown: kinds, types, sides and slugs. */
  readonly hide?: string
  /** The slug of the selected entity. */
  readonly sel?: string
}

export const graphNames: readonly (keyof GraphParts)[] = ['of', 'answer', 'arguments', 'x', 'hide', 'sel']
