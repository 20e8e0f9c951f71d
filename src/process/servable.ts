import { cypherFiles } from '../graph/cypher-files.ts'
import { deriveGraph } from '../graph/derive.ts'
import type { Graph } from '../graph/graph.ts'
import { defineSchema, seedGraph } from '../graph/seed.ts'
import { StartError } from '../graph/start-error.ts'
import { type GraphState, graphState } from '../graph/state.ts'
import type { OwnGraph } from './own-graph.ts'

/**
 * What the graph holds, once it may be served. An empty local one is given its seed, and what it lacks is derived; another's
 * database is only looked at. Throws a StartError, with the command to run, where the answers would be wrong.
 */
export async function servable(own: OwnGraph, report: (line: string) => void): Promise<GraphState> {
  const { graph, local, uri } = own
  const state = await graphState(graph)
  if (local && (!state.seeded || (await isSeedCutOff(graph, state)))) {
    const { violations } = await seedGraph(graph, { report })
    if (violations.length > 0) report('The graph breaks its rules as listed; `npm run check:graph` lists them again.')
    return await graphState(graph)
  }
  if (!state.seeded) {
    report(`The database at ${uri} is empty: it is served as it is, and \`npm run seed\` fills it.`)
    return state
  }
  if (state.entities + state.stances + state.relationships === 0) throw new StartError(foreign(uri))
  const derived = local && state.why !== null ? await derivedAnew(graph, state.why, report) : state
  if (derived.why !== null) throw new StartError(notReady(derived.why))
  if (derived.filling) {
    report('Waiting for Neo4j to fill its indexes')
    await graph.read(AWAIT_INDEXES)
  }
  return derived
}

async function derivedAnew(graph: Graph, why: string, report: (line: string) => void): Promise<GraphState> {
  report(`All is derived anew: ${why}.`)
  await defineSchema(graph, report)
  await deriveGraph(graph, { report })
  return await graphState(graph)
}

/** Seed files were loaded, others were not, and nothing was derived since. */
async function isSeedCutOff(graph: Graph, { derived }: GraphState): Promise<boolean> {
  if (derived !== 'missing') return false
  const loaded = new Set((await graph.read(SEED_FILES)).map(({ name }) => name))
  return loaded.size > 0 && cypherFiles('seed').some(({ path }) => !loaded.has(path))
}

const SEED_FILES = { name: 'servable/seed-files', text: 'MATCH (f:SeedFile) RETURN f.name AS name' }

const AWAIT_INDEXES = { name: 'servable/await-indexes', text: 'CALL db.awaitIndexes(86400)' }

function notReady(why: string): string {
  return `This graph cannot be served: ${why}. Run \`npm run derive\`, then start again.`
}

function foreign(uri: string): string {
  return [
    `The database at ${uri} holds data, but nothing of Stancegraph's; it was left as it is.`,
    'Set NEO4J_URI and NEO4J_DATABASE to one that is empty or holds a graph of ours, and start again.',
  ].join('\n')
}
