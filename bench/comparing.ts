import type { Graph } from '../src/graph/graph.ts'
import { asker, standardTimes, unlimited } from '../test/ask.ts'
import { sizeOf } from '../test/generated/generated-graph.ts'
import { costOf, medianTime, row } from './cost.ts'
import { generated, importedRows, onGraphs } from './on-graph.ts'
import { COUNTRIES, votes, withSource } from './vote-rows.ts'

/**
 * Measures what comparing positions costs, within the standard time limits: in a generated graph, or in votes of 200
 * countries. `npm run bench:comparing -- [how many] [votes]`.
 */
const [, , count = '100_000', only] = process.argv
const STANCES = Number(count.replaceAll('_', ''))

const CITED = 'cells { position stances { id citations { locator source { name } } } }'
const ALL = `holders: {}, targets: {}, maxHolders: 50, maxTargets: 20`
const SPAN = 'since: "2017-06-30", until: "2018-06-30"'

const QUESTIONS = [
  ['matrix of 50 x 20', `stanceMatrix(${ALL}) { ${CITED} rowMeans { count } }`],
  [
    '  by country',
    'stanceMatrix(holders: {}, targets: {}, groupHoldersBy: COUNTRY, maxTargets: 20) { groups { value cells { mean } } }',
  ],
  ['alignment of all pairs', 'alignment(actors: {}, first: 50) { totalCount edges { node { value shared } } }'],
  [
    '  of one with all',
    'alignment(actors: {slug: {eq: "country-1"}}, with: {}, first: 50) { totalCount edges { node { value shared } } }',
  ],
  ['changes of a year', `stanceChanges(${SPAN}, first: 50) { totalCount edges { node { change } } }`],
  ['contradictions', 'contradictions(first: 50) { totalCount edges { node { reason } } }'],
] as const

await onGraphs(
  only === 'votes'
    ? {
        fill: importedRows(`${STANCES} votes of ${COUNTRIES} countries`, () => withSource(votes(STANCES))),
        measure,
        javaOptions: [],
      }
    : { fill: generated(sizeOf(STANCES)), measure },
)

async function measure(graph: Graph, report: (line: string) => void): Promise<void> {
  const [ask, patient] = [asker(graph, unlimited, standardTimes), asker(graph, unlimited)]
  report(row('', 'statements', 'rows', 'db hits', 'ms', 'error'))
  for (const [name, fields] of QUESTIONS) {
    const query = `{ ${fields} }`
    const { statements, rows, dbHits } = costOf((await patient(query, {}, true)).runs)
    const milliseconds = await medianTime(() => ask(query))
    const { errors } = await ask(query)
    report(row(name, statements, rows, dbHits, milliseconds, errors[0]?.code ?? ''))
  }
}
