import { asker, unlimited } from '../test/ask.ts'
import { sizeOf } from '../test/generated-graph.ts'
import { onGeneratedGraph } from './generated-neo4j.ts'

/** What filters, orders and groups cost, on a generated graph of 100,000 stances. */
const QUERIES = [
  ['a policy’s stances', 'policy(slug: "policy-0") { stancesOn { edges { node { id } } } }'],
  [
    '  of a holder’s kind',
    'policy(slug: "policy-0") { stancesOn(where: {holder: {company: {}}}) { edges { node { id } } } }',
  ],
  [
    '  by holder’s name',
    'policy(slug: "policy-0") { stancesOn(orderBy: {holder: {name: ASC}}) { edges { node { id } } } }',
  ],
  ['  counted', 'policy(slug: "policy-0") { stancesOn { totalCount } }'],
  ['  in groups', 'policy(slug: "policy-0") { stanceGroups(by: [HOLDER_KIND, POSITION]) { groups { count } } }'],
  ['all stances', 'stances { edges { node { id } } }'],
  ['  of one holder', 'stances(where: {holder: {slug: {eq: "person-7"}}}) { edges { node { id } } }'],
  ['  by full text', 'stances(where: {text: "aurora beacon"}) { edges { node { id } } }'],
  [
    '  of a holder’s country',
    'stances(where: {holder: {country: {slug: {eq: "country-0"}}}}) { edges { node { id } } }',
  ],
  ['  on imposed policies', 'stances(where: {target: {policy: {status: {eq: IMPOSED}}}}) { edges { node { id } } }'],
  ['  by score, then name', 'stances(orderBy: [{score: DESC}, {holder: {name: ASC}}]) { edges { node { id } } }'],
  ['  in groups by position', 'stanceGroups(by: POSITION) { groups { count } }'],
  ['  by country and topic', 'stanceGroups(by: [HOLDER_COUNTRY, TOPIC]) { groups { count } }'],
  ['companies', 'companies { edges { node { id } } }'],
  [
    '  that supply one',
    'companies(where: {relationships: {types: [SUPPLIES], some: {other: {slug: {eq: "company-0"}}}}}) { edges { node { id } } }',
  ],
  ['  by number of stances', 'companies(orderBy: {stances: {count: DESC}}) { edges { node { id } } }'],
  ['entities by kind', 'entityGroups(by: KIND) { groups { count } }'],
] as const

const ROUNDS = 5

await onGeneratedGraph(sizeOf(100_000), async (graph, report) => {
  const ask = asker(graph, unlimited)
  report(row('', 'statements', 'rows', 'db hits', 'ms'))
  for (const [name, fields] of QUERIES) {
    const query = `{ ${fields} }`
    const { runs, errors } = await ask(query, {}, true)
    if (errors.length > 0) throw new Error(`${query}: ${errors[0]?.message}`)
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const started = performance.now()
      await ask(query)
      times.push(performance.now() - started)
    }
    const sum = (of: (run: (typeof runs)[number]) => number) => runs.reduce((total, run) => total + of(run), 0)
    const median = times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN
    report(
      row(
        name,
        runs.length,
        sum(({ rows }) => rows),
        sum(({ dbHits }) => dbHits ?? 0),
        Math.round(median),
      ),
    )
  }
})

function row(name: string, ...cells: readonly (string | number)[]): string {
  return name.padEnd(26) + cells.map((cell) => String(cell).padStart(12)).join('')
}
