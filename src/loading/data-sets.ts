interface DataSet {
  /** What the data is about, as the rest of `It holds …`. */
  readonly description: string
  /** The folder of its local graph within the project, unless NEO4J_HOME names another. */
  readonly home: string
  /** The files to import, relative to the project's folder. */
  readonly imports?: { readonly format: string; readonly source: string; readonly files: readonly string[] }
}

/** The data sets by name. `article` is the content of `cypher/seed`. */
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
export const dataNames = Object.keys(table) as readonly DataName[] // Object.keys loses their type

/** The response header that names the data set of an answer. */
export const DATA_SET = 'X-Data-Set'

/** The data set for an empty graph if none is named. */
export const STANDARD_DATA: DataName = 'article'
