import { statement } from '../graph/cypher.ts'
import type { Graph, ReadableGraph } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'
import { type DataName, dataNames } from './data-sets.ts'

/**
 * The data set that a graph holds. A graph made by the seed scripts holds the article; any other has a node `DataSet`
 * since its first import. Null if the graph is empty and no data set was chosen for it yet. Throws a StartError if this
 * version does not know the data set, which a later version has written.
 */
export async function heldData(graph: ReadableGraph): Promise<DataName | null> {
  const [row] = await graph.read(HELD)
  const { emptyings, marks, isArticle, hasData } = row as unknown as Held // its columns
  const [emptying] = emptyings
  if (isArticle && !emptying) return 'article'
  const mark = emptying ? (emptying.data ?? undefined) : marks[0]
  if (mark === undefined) return hasData && !emptying ? 'none' : null
  const known = dataNames.find((name) => name === mark)
  if (known) return known
  throw new StartError(`This graph holds the data set ${mark}, which this version of Stancegraph does not have.`)
}

/**
 * Records the data set of an empty graph before anything is written to it. Has no effect if the graph has one already.
 */
export async function chooseData(graph: Graph, name: DataName): Promise<void> {
  if ((await heldData(graph)) === null) await graph.transaction((run) => run(CHOOSE, { name }))
}

/** Throws a StartError if the graph holds another data set than requested. */
export function refuseOtherData(held: DataName | null, asked: DataName | null, place: string): void {
  if (held === null || asked === null || held === asked) return
  throw new StartError(
    `The graph in ${place} holds the data set ${held}, not ${asked}, and was left as it is: use it with \`--data ${held}\`, or use ${asked} in a graph of its own, \`npm start -- --data ${asked}\` with NEO4J_HOME and NEO4J_URI unset.`,
  )
}

interface Held {
  /** What a graph that is being emptied held. */
  readonly emptyings: readonly { readonly data?: string | null }[]
  readonly marks: readonly string[]
  readonly isArticle: boolean
  readonly hasData: boolean
}

const HELD = statement('held-data/held')
const CHOOSE = statement('held-data/choose')
