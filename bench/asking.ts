import type { Graph } from '../src/graph/graph.ts'
import { asker, unlimited } from '../test/ask.ts'
import { sizeOf } from '../test/generated/generated-graph.ts'
import { cost, medianTime, row } from './cost.ts'
import { article, generated, onGraphs } from './on-graph.ts'

/** The slugs that are asked about. */
interface Names {
  readonly policy: string
  readonly actor: string
  readonly country: string
  readonly company: string
  readonly text: string
  readonly letters: string
}

/**
 * Measures filters, orders, groups, search and clocks, on the article's graph and on a generated one of 100,000
 * stances.
 */
const queriesAbout = ({ policy, actor, country, company, text, letters }: Names) => [
  ['a policy’s stances', `policy(slug: "${policy}") { stancesOn { edges { node { id } } } }`],
  [
    '  of a holder’s kind',
    `policy(slug: "${policy}") { stancesOn(where: {holder: {company: {}}}) { edges { node { id } } } }`,
  ],
  [
    '  by holder’s name',
    `policy(slug: "${policy}") { stancesOn(orderBy: {holder: {name: ASC}}) { edges { node { id } } } }`,
  ],
  ['  counted', `policy(slug: "${policy}") { stancesOn { totalCount } }`],
  ['  in groups', `policy(slug: "${policy}") { stanceGroups(by: [HOLDER_KIND, POSITION]) { groups { count } } }`],
  ['all stances', 'stances { edges { node { id } } }'],
  ['  of one holder', `stances(where: {holder: {slug: {eq: "${actor}"}}}) { edges { node { id } } }`],
  ['  by full text', `stances(where: {text: "${text}"}) { edges { node { id } } }`],
  [
    '  of a holder’s country',
    `stances(where: {holder: {country: {slug: {eq: "${country}"}}}}) { edges { node { id } } }`,
  ],
  ['  on imposed policies', 'stances(where: {target: {policy: {status: {eq: IMPOSED}}}}) { edges { node { id } } }'],
  ['  by score, then name', 'stances(orderBy: [{score: DESC}, {holder: {name: ASC}}]) { edges { node { id } } }'],
  ['  in groups by position', 'stanceGroups(by: POSITION) { groups { count } }'],
  ['  by country and topic', 'stanceGroups(by: [HOLDER_COUNTRY, TOPIC]) { groups { count } }'],
  ['companies', 'companies { edges { node { id } } }'],
  [
    '  that supply one',
    `companies(where: {relationships: {types: [SUPPLIES], some: {other: {slug: {eq: "${company}"}}}}}) { edges { node { id } } }`,
  ],
  ['  by number of stances', 'companies(orderBy: {stances: {count: DESC}}) { edges { node { id } } }'],
  ['entities by kind', 'entityGroups(by: KIND) { groups { count } }'],
  ['  found by their words', `search(text: "${text}") { edges { node { slug } } }`],
  ['  with facets', `search(text: "${text}") { totalCount facets { kind count } }`],
  ['  by two letters', `search(text: "${letters}") { edges { node { slug } } }`],
]

const THEN = '2018-03'

const aboutArticle = measuring({
  policy: 'zte-export-ban',
  actor: 'trump',
  country: 'china',
  company: 'zte',
  text: 'huawei sanctions',
  letters: 'hu',
})
const aboutGenerated = measuring({
  policy: 'policy-0',
  actor: 'person-7',
  country: 'country-0',
  company: 'company-0',
  text: 'aurora beacon',
  letters: 'au',
})
await onGraphs({ fill: article, measure: aboutArticle }, { fill: generated(sizeOf(100_000)), measure: aboutGenerated })

function measuring(names: Names) {
  return async (graph: Graph, report: (line: string) => void) => {
    const ask = asker(graph, unlimited)
    report(row('', 'statements', 'rows', 'db hits', 'as of', 'ms'))
    for (const [name = '', fields = ''] of queriesAbout(names)) {
      const { statements, rows, dbHits } = await cost(ask, `{ ${fields} }`)
      const then = await cost(ask, `query @asOf(validAt: "${THEN}") { ${fields} }`)
      report(row(name, statements, rows, dbHits, then.dbHits, await medianTime(() => ask(`{ ${fields} }`))))
    }
  }
}
