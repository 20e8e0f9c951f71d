interface DataSet {
  /** What it is about, as the rest of `It holds …`. */
  readonly description: string
  /** The folder of its local graph, in the project's folder, where NEO4J_HOME names no other. */
  readonly home: string
  /** The files that it is imported from, relative to the project's folder. */
  readonly imports?: { readonly format: string; readonly source: string; readonly files: readonly string[] }
}

/** The data that a graph can be filled with, by name. `article` is what `cypher/seed` contains. */
const table = {
  article: {
    description: 'the US-China technology dispute of spring 2018, as one newspaper article tells it',
    home: '.neo4j',
  },
  'un-2018': {
    description: 'the roll calls of the UN General Assembly from October to December 2018',
    home: '.neo4j-un-2018',
    imports: {
      format: 'unvotes',
      source: 'un-2018',
      files: ['examples/data/un-2018/un_roll_calls_2018.csv', 'examples/data/un-2018/un_votes_2018.csv'],
    },
  },
  none: { description: 'what was imported into it', home: '.neo4j-none' },
} satisfies Readonly<Record<string, DataSet>>

export type DataName = keyof typeof table

export const dataSets: Readonly<Record<DataName, DataSet>> = table
export const dataNames = Object.keys(table) as readonly DataName[] // Object.keys types any key

/** The header of answers that names the data set that they are from. */
export const DATA_SET = 'X-Data-Set'

/** What is loaded into an empty graph where nothing is named. */
export const STANDARD_DATA: DataName = 'article'
