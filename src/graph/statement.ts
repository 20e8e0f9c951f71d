/** A statement ready to run. Its name shows in Neo4j's query log and in `extensions.cypher`. */
export interface Statement {
  readonly name: string
  readonly text: string
}

export type Params = Readonly<Record<string, unknown>>

/** One row of an answer; columns named `a.b` come nested, as `row.a.b`. */
export type Row = Readonly<Record<string, unknown>>
