import type { Graph } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'
import { rederive } from '../loading/rederive.ts'
import { seedDifferences, seedGraph } from '../loading/seed.ts'
import { type CutOff, type GraphState, graphState } from '../loading/state.ts'
import type { OwnGraph } from './own-graph.ts'

/**
 * What the graph holds, once it may be served. An empty local one is given its seed, and what it lacks is derived; another's
 * database is only looked at. Throws a StartError, with the command to run, where the answers would be wrong.
 */
export async function servable(own: OwnGraph, report: (line: string) => void): Promise<GraphState> {
  const { graph, local, uri } = own
  const state = await graphState(graph)
  const { changed, unloaded } = await seedDifferences(graph)
  if (local && (!state.seeded || (unloaded.length > 0 && changed.length === 0))) {
    if (state.seeded) report(`Loading what is new in cypher/seed: ${unloaded.join(', ')}.`)
    const { violations } = await seedGraph(graph, { report })
    if (violations.length > 0) report('The graph breaks its rules as listed; `npm run check:graph` lists them again.')
    return await graphState(graph)
  }
  if (!state.seeded) {
    report(`The database at ${uri} is empty: it is served as it is, and \`npm run seed\` fills it.`)
    for (const one of state.cutOff) report(part(one))
    return state
  }
  if (state.entities + state.stances + state.relationships === 0) throw new StartError(foreign(uri))
  const derived = local && state.why !== null ? await derivedAnew(graph, state.why, report) : state
  if (derived.why !== null) throw new StartError(notReady(derived.why))
  if (!local && unloaded.length > 0) throw new StartError(lacksSeed(unloaded))
  if (changed.length > 0) report(otherSeed(changed))
  for (const one of derived.cutOff) report(part(one))
  if (derived.filling) {
    report('Waiting for Neo4j to fill its indexes')
    await graph.read(AWAIT_INDEXES)
  }
  return derived
}

async function derivedAnew(graph: Graph, why: string, report: (line: string) => void): Promise<GraphState> {
  report(`All is derived anew: ${why}.`)
  return rederive(graph, { command: 'serve', report, unlessCurrent: true })
}

const AWAIT_INDEXES = { name: 'servable/await-indexes', text: 'CALL db.awaitIndexes(86400)' }

function notReady(why: string): string {
  return `This graph cannot be served: ${why}. Run \`npm run derive\`, then start again.`
}

function lacksSeed(unloaded: readonly string[]): string {
  return `This graph cannot be served: it lacks what is new in cypher/seed (${unloaded.join(', ')}). Run \`npm run seed\`, then start again.`
}

/** What was loaded stays as it is: nobody is asked at a start whether a graph may be emptied. */
function otherSeed(changed: readonly string[]): string {
  return `Changed since this graph was made from it, which holds what it said then: ${changed.join(', ')}. \`npm run seed\` says how to go on.`
}

/** All is derived of what is there: that may be what somebody wants, but it is not the whole. */
function part({ startedAt, format, files }: CutOff): string {
  return `Served is part of an import that began at ${startedAt} and was cut off: \`npm run import -- ${format} ${files.join(' ')}\` goes on with it.`
}

function foreign(uri: string): string {
  return [
    `The database at ${uri} holds data, but nothing of Stancegraph's; it was left as it is.`,
    'Set NEO4J_URI and NEO4J_DATABASE to one that is empty or holds a graph of ours, and start again.',
  ].join('\n')
}
