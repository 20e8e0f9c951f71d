import { statement } from '../graph/cypher.ts'
import type { Graph } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'
import { type DataName, STANDARD_DATA } from '../loading/data-sets.ts'
import { refuseOtherVersion } from '../loading/graph-version.ts'
import { chooseData, heldData, refuseOtherData } from '../loading/held-data.ts'
import { npmRun } from '../loading/npm-run.ts'
import { rederive } from '../loading/rederive.ts'
import { refusePart } from '../loading/restoring.ts'
import { type CutOff, type GraphState, graphState } from '../loading/state.ts'
import { dataDifferences, loadData } from './load-data.ts'
import { type OwnGraph, placeOf } from './own-graph.ts'

export interface Servable extends GraphState {
  readonly data: DataName
}

export interface ServableOptions {
  /** The requested data set; null = whichever the graph holds. */
  readonly data: DataName | null
  readonly report: (line: string) => void
  /** Whether the graph gets what it lacks; a local one does unless this says otherwise. */
  readonly mends?: boolean
}

/**
 * Makes sure that the graph can be served, and returns its state. A local graph gets the missing part of its data set
 * and of what is derived; a database elsewhere is not changed, unless it `mends`. Throws a StartError, with the command
 * to run, if the graph holds another data set than requested or its answers would be wrong.
 */
export async function servable(
  own: OwnGraph,
  { data, report, mends = own.local !== null }: ServableOptions,
): Promise<Servable> {
  const { graph, uri } = own
  const before = await graphState(graph)
  if (before.seeded && isForeign(before)) throw new StartError(foreign(uri))
  await refusePart(graph)
  await refuseOtherVersion(graph)
  const held = await heldData(graph)
  refuseOtherData(held, data, placeOf(own))
  const name = held ?? data ?? STANDARD_DATA
  const { changed, unloaded } = await dataDifferences(graph, name)
  if (mends && name !== 'none' && (held === null || unloaded.length > 0)) {
    if (before.seeded) report(`Loading what is new: ${unloaded.join(', ')}.`)
    const violations = await loadData(graph, name, { report })
    if (violations.length > 0)
      report(`The graph breaks its rules as listed; \`${npmRun('check:graph')}\` lists them again.`)
    return { ...(await graphState(graph)), data: name }
  }
  if (mends && held === null) await chooseData(graph, name)
  if (!before.seeded && !mends) {
    report(`The database at ${uri} is empty: it is served as it is, and \`${filling(data)}\` fills it.`)
    for (const one of before.cutOff) report(part(one))
    return { ...before, data: name }
  }
  const command = own.local ? 'serve' : 'seed'
  const state = mends && before.why !== null ? await derivedAnew(graph, command, before, report) : before
  if (!mends && unloaded.length > 0) throw new StartError(lacksData(name, unloaded, state.why))
  if (state.why !== null) throw new StartError(notReady(state.why))
  if (changed.length > 0) report(changedData(name, changed))
  for (const one of state.cutOff) report(part(one))
  if (state.filling) {
    report('Waiting for Neo4j to fill its indexes')
    await graph.read(AWAIT_INDEXES, { seconds: LONGEST_FILLING })
  }
  return { ...state, data: name }
}

const isForeign = ({ entities, stances, relationships }: GraphState) => entities + stances + relationships === 0

async function derivedAnew(graph: Graph, command: string, { seeded, why }: GraphState, report: (line: string) => void) {
  if (seeded) report(`All is derived anew: ${why}.`)
  return rederive(graph, { command, report, unlessCurrent: true })
}

const AWAIT_INDEXES = statement('schema/await-indexes')
/** How long filling indexes may take, in seconds. A large graph takes hours. */
const LONGEST_FILLING = 86_400

function notReady(why: string): string {
  return `This graph cannot be served: ${why}. Run \`${npmRun('derive')}\`, then start again.`
}

/** The command that loads a data set into an empty graph. */
function filling(data: DataName | null): string {
  if (data === 'none') return 'npm run import'
  return seeding(data ?? STANDARD_DATA)
}

const seeding = (name: DataName) => (name === STANDARD_DATA ? 'npm run seed' : `npm run seed -- --data ${name}`)

function lacksData(name: DataName, unloaded: readonly string[], why: string | null): string {
  const also = why === null ? '' : `, and ${why}`
  return `This graph cannot be served: it lacks ${unloaded.join(', ')}${also}. Run \`${seeding(name)}\`, then start again.`
}

/** Loaded data is not replaced: a start cannot ask whether the graph may be emptied. */
function changedData(name: DataName, changed: readonly string[]): string {
  return `Changed since this graph was made from it, which holds what it said then: ${changed.join(', ')}. \`${seeding(name)}\` says how to go on.`
}

/** Everything is derived from the rows that exist. That may be intended, but it is not the whole file. */
function part({ startedAt, format, files, undoBegunAt, id }: CutOff): string {
  if (undoBegunAt !== null)
    return `Served is part of what the undo that began at ${undoBegunAt} leaves: \`${npmRun('import', '--undo', id)}\` goes on with it.`
  return `Served is part of an import that began at ${startedAt} and was cut off: \`${npmRun('import', format, ...files)}\` goes on with it.`
}

function foreign(uri: string): string {
  return [
    `The database at ${uri} holds data, but nothing of Stancegraph's; it was left as it is.`,
    'Set NEO4J_URI and NEO4J_DATABASE to one that is empty or holds a graph of ours, and start again.',
  ].join('\n')
}
