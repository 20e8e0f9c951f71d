import type { Graph } from '../graph/graph.ts'
import { seedGraph } from '../graph/seed.ts'
import { StartError } from '../graph/start-error.ts'
import { type GraphState, graphState } from '../graph/state.ts'
import type { OwnGraph } from './own-graph.ts'

/**
 * What the graph holds, once it may be served. An empty local one is given its seed; another's database is only
 * looked at. Throws a StartError, with the command to run, where the answers would be wrong.
 */
export async function servable({ graph, local, uri }: OwnGraph, report: (line: string) => void): Promise<GraphState> {
  const state = await graphState(graph)
  if (local && (!state.seeded || (await isUnfinished(graph)))) {
    const { violations } = await seedGraph(graph, { report })
    if (violations.length > 0) report('The graph breaks its rules as listed; `npm run check:graph` lists them again.')
    return await graphState(graph)
  }
  if (!state.seeded) {
    report(`The database at ${uri} is empty: it is served as it is, and \`npm run seed\` fills it.`)
    return state
  }
  if (state.entities + state.stances + state.relationships === 0) throw new StartError(foreign(uri))
  if (state.derived !== 'current') throw new StartError(underived(state.derived))
  return state
}

/** A seed that was cut off: files were loaded, and nothing was derived since. */
async function isUnfinished(graph: Graph): Promise<boolean> {
  const [row] = await graph.read(UNFINISHED)
  return row?.['unfinished'] === true
}

const UNFINISHED = {
  name: 'servable/unfinished',
  text: 'RETURN COUNT { (:SeedFile) } > 0 AND COUNT { (:Derivation) } = 0 AS unfinished',
}

function foreign(uri: string): string {
  return [
    `The database at ${uri} holds data, but nothing of Stancegraph's; it was left as it is.`,
    'Set NEO4J_URI and NEO4J_DATABASE to one that is empty or holds a graph of ours, and start again.',
  ].join('\n')
}

function underived(derived: 'stale' | 'missing'): string {
  const what = {
    missing: 'Claims or names of this graph lack values that are derived from them',
    stale: 'The values that are derived from claims are older than the claims',
  }
  return `${what[derived]}, so that answers would be wrong.\nRun \`npm run derive\`, then start again.`
}
