import { statement } from '../graph/cypher.ts'
import type { Graph, ReadableGraph } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'
import { type DataName, dataNames } from './data-sets.ts'

/**
 * The data set that a graph holds. A graph that the seed scripts were loaded into holds the article; any other one has
 * a node `DataSet` since its first import. Null where the graph is empty and no data set was chosen for it yet. Throws a
 * StartError where a later version knows the data set and this one does not.
 */
export async function heldData(graph: ReadableGraph): Promise<DataName | null> {
  const [row] = await graph.read(HELD)
  const { marks, isArticle, hasData } = row as unknown as Held // its columns
  if (isArticle) return 'article'
  const [mark] = marks
  if (mark === undefined) return hasData ? 'none' : null
  const known = dataNames.find((name) => name === mark)
  if (known) return known
  throw new StartError(`This graph holds the data set ${mark}, which this version of Stancegraph does not have.`)
}

/** Says which data set an empty graph is for, before anything of it is written; a graph that holds one already keeps it. */
export async function chooseData(graph: Graph, name: DataName): Promise<void> {
  if ((await heldData(graph)) === null) await graph.write(CHOOSE, { name })
}

/** Throws a StartError where another data set is asked for than the graph holds. */
export function refuseOtherData(held: DataName | null, asked: DataName | null, place: string): void {
  if (held === null || asked === null || held === asked) return
  throw new StartError(
    [
      `The graph in ${place} holds the data set ${held}, not ${asked}. It was left as it is.`,
      `To use this graph, name what it holds: \`npm start -- --data ${held}\`; every command takes --data.`,
      `To use ${asked}, start its own graph: \`npm start -- --data ${asked}\` with NEO4J_HOME and NEO4J_URI unset, or set to`,
      'another folder or database.',
    ].join('\n'),
  )
}

interface Held {
  readonly marks: readonly string[]
  readonly isArticle: boolean
  readonly hasData: boolean
}

const HELD = statement('held-data/held')
const CHOOSE = statement('held-data/choose')
