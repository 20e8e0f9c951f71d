import { badInput, shown } from '../errors.ts'
import { PROPERTIES } from '../graph/columns.ts'
import type { ReadableGraph, ReadOptions } from '../graph/graph.ts'
import { isSettled } from '../loading/load.ts'
import { alignmentNetwork } from './alignment-network.ts'
import { amongAnswer, selections } from './among-answer.ts'
import { nodesAndEdges, nodesOf } from './attributes.ts'
import { closed } from './closed.ts'
import type { ExportRequest } from './export-request.ts'
import { type Among, exported } from './exported.ts'
import type { Content } from './file-formats.ts'
import type { Ask } from './question.ts'
import { stanceTable } from './stance-table.ts'
import { unchanged } from './unchanged.ts'

/** What was requested: the whole graph, a part of it, a table, or a computed network. */
export async function contentOf(
  { format, clocks, isDated, question }: ExportRequest,
  graph: ReadableGraph,
  ask: Ask,
  reading: ReadOptions,
): Promise<Content> {
  const isStored = format === 'cypher' || format === 'native'
  const isFinal = async () => isDated && (await isSettled(graph, clocks.knownAt, reading))
  const guard = isStored && !(await isFinal()) ? { check: await unchanged(graph, reading) } : {}
  const seen = isStored && !question && !isDated ? null : clocks
  const part = (among: Among | null) => exported(graph, seen, among, reading)
  const content = (among: Among | null, complete: boolean) => ({
    exported: part(among),
    graph: nodesAndEdges(part(among)),
    versions: seen === null ? ('ALL' as const) : ('VISIBLE' as const),
    complete,
    ...guard,
  })
  if (!question) return content(null, true)
  if (question.of === 'alignment') {
    if (isStored) throw badInput(NO_CLAIMS)
    const scope = { graph, clocks, breadth: PROPERTIES, reading, isHeavy: true }
    const { actors, ...network } = await alignmentNetwork(ask, question, scope)
    const alone = part({ entities: actors, stances: [], relationships: [] })
    const nodes = nodesOf(alone.entities)
    return { exported: alone, graph: { ...network, ...nodes }, versions: 'VISIBLE', complete: true }
  }
  if (question.of === 'stances') {
    if (format !== 'csv') throw badInput(`A table of stances is CSV: ask for format=csv; got ${shown(format)}.`)
    const table = await stanceTable(ask, question, (breadth) => ({ graph, clocks, breadth, reading, isHeavy: true }))
    return { ...content(null, true), table }
  }
  const selection = Object.hasOwn(selections, question.of) ? selections[question.of] : undefined
  if (selection === undefined) throw badInput(`'of' must be one of ${ANSWERS.join(', ')}; got ${shown(question.of)}.`)
  const { among, complete } = await amongAnswer(ask, question, selection)
  return content(await closed(part, among, isStored), complete)
}

const ANSWERS = [...Object.keys(selections), 'alignment', 'stances']

const NO_CLAIMS =
  'cypher and native have what the graph has, and how far actors agree is computed: ask for graphml, gexf, csv, csv-nodes or jgf, or for the stances themselves with of=stanceMatrix.'
