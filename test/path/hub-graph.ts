import { deriveGraph } from '../../src/graph/derive.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { loadSchema } from '../graph/small-graph.ts'

/** What joins companies to each of two countries: 10,000 claims for each, and 50 of the companies to both. */
export const HUB = { BASED_IN: 6_000, SHIPPED_TO: 2_000, COMPETES_WITH: 500, STANCE: 1_500 } as const
export const COMMON = 50
const COMPANIES = 2 * HUB.BASED_IN - COMMON

/** The first company of each country; each has its neighbours in a chain of supply as well. */
const FIRST = { left: 0, right: HUB.BASED_IN - COMMON } as const

/** Fills a wiped graph with two countries that are hubs, and the companies around them. */
export async function loadHubs(graph: Graph): Promise<void> {
  await loadSchema(graph)
  await graph.write({ name: 'hubs/entities', text: ENTITIES }, { companies: COMPANIES })
  await graph.write({ name: 'hubs/chain', text: chain }, { companies: COMPANIES })
  for (const [hub, first] of Object.entries(FIRST)) {
    await graph.write({ name: 'hubs/seats', text: joins('BASED_IN') }, { hub, first, count: HUB.BASED_IN })
    await graph.write({ name: 'hubs/goods', text: joins('SHIPPED_TO') }, { hub, first, count: HUB.SHIPPED_TO })
    await graph.write({ name: 'hubs/rivals', text: rivals }, { hub, first, count: HUB.COMPETES_WITH })
    await graph.write({ name: 'hubs/stances', text: stances }, { hub, first, count: HUB.STANCE })
  }
  await deriveGraph(graph, { report: () => undefined })
}

export const companyOf = (number: number) => `company-${number}`

/** The companies that both countries are next to, by slug. */
export const commonCompanies = Array.from({ length: COMMON }, (_, index) => companyOf(FIRST.right + index)).toSorted()

const ENTITIES = `
  CREATE (:Entity:Source {slug: 'source', name: 'A source', publishedFrom: '2018'})
  CREATE (:Entity:Actor:Country {slug: 'left', name: 'Left', citations: ['source#1']})
  CREATE (:Entity:Actor:Country {slug: 'right', name: 'Right', citations: ['source#1']})
  WITH 1 AS one UNWIND range(0, $companies - 1) AS number
  CREATE (:Entity:Actor:Company {slug: 'company-' + number, name: 'Company ' + number, citations: ['source#1']})`

const EVIDENCE = `citations: ['source#1'], attribution: 'STATED', confidence: 0.8, recordedAt: '2020-01-01T00:00:00.000Z'`

const chain = `
  UNWIND range(0, $companies - 2) AS number
  MATCH (one:Entity {slug: 'company-' + number})
  MATCH (next:Entity {slug: 'company-' + (number + 1)})
  CREATE (one)-[:SUPPLIES {id: 'chain-' + number, ${EVIDENCE}}]->(next)`

const companies = `
  MATCH (hub:Entity {slug: $hub})
  UNWIND range($first, $first + $count - 1) AS number
  MATCH (company:Entity {slug: 'company-' + number})`

const joins = (type: string) => `${companies}
  CREATE (company)-[:${type} {id: $hub + '-${type.toLowerCase().replace('_', '-')}-' + number, ${EVIDENCE}}]->(hub)`

const rivals = `${companies}
  CREATE (hub)-[:COMPETES_WITH {id: $hub + '-rival-' + number, ${EVIDENCE}}]->(company)`

const stances = `${companies}
  CREATE (company)-[:HOLDS]->(:Stance {
    slug: 'stance-on-' + $hub + '-' + number, position: 'OPPOSES', audience: 'PUBLIC', summary: 'Against it.', ${EVIDENCE}
  })-[:ON]->(hub)`
