import type { Graph } from '../src/graph/graph.ts'
import { asker, standardTimes, unlimited } from '../test/ask.ts'
import { loadHubs } from '../test/path/hub-graph.ts'
import { costOf, medianTime, row } from './cost.ts'
import { onGraphs } from './on-graph.ts'

/** Measures what following relationships costs where there are hubs, within the standard time limits. */
const STANCES = 100_000

const paths = (args: string) =>
  `paths(${args}, first: 50) { complete stoppedBecause paths { sentence hops { claims { id citations { locator } } } } }`

const around = (depth: number) =>
  `neighborhood(of: ["left"], depth: ${depth}) {
    complete nodes { slug } relationships { id } stances { id } omitted { type shown total } totalOmitted
  }`

const HUBS = 'from: "left", to: "right"'
const LEAVES = 'from: "company-600", to: "company-13000"'

/**
 * SEATED: two companies in the left country that no holding owns. THROUGH: two policies linked to companies of both
 * countries.
 */
const SEATED = 'from: "company-300", to: "company-400", includeStances: false, types: [BASED_IN, OWNS]'
const THROUGH = 'through: ["policy-7", "policy-77"]'

const QUESTIONS = [
  ['paths between two hubs', paths(HUBS)],
  ['  the surest', paths(`${HUBS}, rankBy: CONFIDENCE`)],
  ['  of one direction', paths(`${HUBS}, direction: INCOMING, maxHops: 6, rankBy: CONFIDENCE`)],
  ['  through two policies', paths(`${HUBS}, ${THROUGH}, maxHops: 6`)],
  ['paths between two leaves', paths(LEAVES)],
  ['  the surest, six hops', paths(`${LEAVES}, maxHops: 6, rankBy: CONFIDENCE`)],
  ['  of one direction', paths(`${LEAVES}, direction: INCOMING, maxHops: 6, rankBy: CONFIDENCE`)],
  ['  by nothing but a hub', paths(`${SEATED}, maxHops: 6`)],
  ['around a hub', around(1)],
  ['  two levels', around(2)],
  ['  three levels', around(3)],
  ['what two hubs share', 'commonNeighbors(of: ["left", "right"], first: 100) { totalClaims claims { id } }'],
] as const

await onGraphs({
  async fill(graph, report) {
    report(`Loading a graph of two hubs and ${STANCES} stances`)
    await loadHubs(graph, STANCES)
  },
  measure,
})

async function measure(graph: Graph, report: (line: string) => void): Promise<void> {
  const [ask, patient] = [asker(graph, unlimited, standardTimes), asker(graph, unlimited)]
  report(row('', 'statements', 'rows', 'db hits', 'ms', 'complete'))
  for (const [name, fields] of QUESTIONS) {
    const query = `{ ${fields} }`
    const { runs } = await patient(query, {}, true) // not timed: profiling takes time
    const { statements, rows, dbHits } = costOf(runs)
    const milliseconds = await medianTime(() => ask(query))
    const { data, errors } = await ask<Readonly<Record<string, Partial<Cut>>>>(query)
    const { complete, stoppedBecause } = Object.values(data ?? {})[0] ?? {}
    const outcome = errors[0]?.code ?? stoppedBecause ?? complete ?? ''
    report(row(name, statements, rows, dbHits, milliseconds, String(outcome)))
  }
}

/** Whether the answer is complete; for paths, also why not. */
interface Cut {
  readonly complete: boolean
  readonly stoppedBecause: string | null
}
