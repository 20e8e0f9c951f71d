import type { Graph } from '../../src/graph/graph.ts'
import { deriveGraph } from '../../src/loading/derive.ts'
import { loadSchema } from '../graph/small-graph.ts'

/**
 * The companies of each of two countries: 10,000 relationships and 1,500 stances join them to it, and 50 of them are
 * joined to both.
 */
export const HUB = { BASED_IN: 7_000, SHIPPED_TO: 2_500, COMPETES_WITH: 500, STANCE: 1_500 } as const
export const COMMON = 50
const COMPANIES = 2 * HUB.BASED_IN - COMMON

/** The first company of each country. It is also linked to its neighbours in a supply chain. */
const FIRST = { left: 0, right: HUB.BASED_IN - COMMON } as const

/** The companies that a holding owns. All are in the left country, and some in both. */
const OWNED = { first: 1_000, count: 6_000 } as const

/** The number of targets of the stances that are not on the countries. */
const POLICIES = 199
const BATCH = 10_000

/**
 * Fills a wiped graph with two countries that are hubs, the companies around them, and this many stances of companies
 * in all.
 */
export async function loadHubs(graph: Graph, stances: number = 2 * HUB.STANCE): Promise<void> {
  await loadSchema(graph)
  await graph.write({ name: 'hubs/entities', text: ENTITIES }, { companies: COMPANIES, policies: POLICIES })
  await graph.write({ name: 'hubs/chain', text: chain }, { companies: COMPANIES })
  for (const [hub, first] of Object.entries(FIRST)) {
    await graph.write({ name: 'hubs/seats', text: joins('BASED_IN') }, { hub, first, count: HUB.BASED_IN })
    await graph.write({ name: 'hubs/goods', text: joins('SHIPPED_TO') }, { hub, first, count: HUB.SHIPPED_TO })
    await graph.write({ name: 'hubs/rivals', text: rivals }, { hub, first, count: HUB.COMPETES_WITH })
    await graph.write({ name: 'hubs/stances', text: stancesOnHub }, { hub, first, count: HUB.STANCE })
  }
  await graph.write({ name: 'hubs/shares', text: shares }, { hub: 'holding', ...OWNED })
  for (let start = 0; start < stances - 2 * HUB.STANCE; start += BATCH) {
    const end = Math.min(start + BATCH, stances - 2 * HUB.STANCE)
    await graph.write({ name: 'hubs/stances', text: stancesOnPolicies }, { start, end, companies: COMPANIES })
  }
  await deriveGraph(graph, { report: () => undefined })
}

export const companyOf = (number: number) => `company-${number}`

/** The slugs of the companies that are next to both countries. */
export const commonCompanies = Array.from({ length: COMMON }, (_, index) => companyOf(FIRST.right + index)).toSorted()

const ENTITIES = `
  CREATE (:Entity:Source {slug: 'source', name: 'A source', publishedFrom: '2018'})
  CREATE (:Entity:Actor:Country {slug: 'left', name: 'Left', citations: ['source#1']})
  CREATE (:Entity:Actor:Country {slug: 'right', name: 'Right', citations: ['source#1']})
  CREATE (:Entity:Actor:Company {slug: 'holding', name: 'Holding', citations: ['source#1']})
  FOREACH (number IN range(0, $policies - 1) |
    CREATE (:Entity:Policy {slug: 'policy-' + number, name: 'Policy ' + number, policyType: 'TARIFF', citations: ['source#1']}))
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

const shares = `${companies}
  CREATE (hub)-[:OWNS {id: $hub + '-share-' + number, ${EVIDENCE}}]->(company)`

const stanceOn = (slug: string, target: string) => `
  CREATE (company)-[:HOLDS]->(:Stance {
    slug: 'stance-on-' + ${slug} + '-' + number, position: 'OPPOSES', audience: 'PUBLIC', summary: 'Against it.', ${EVIDENCE}
  })-[:ON]->(${target})`

const stancesOnHub = `${companies} ${stanceOn('$hub', 'hub')}`

const stancesOnPolicies = `
  UNWIND range($start, $end - 1) AS number
  MATCH (company:Entity {slug: 'company-' + 7 * number % $companies})
  MATCH (policy:Entity {slug: 'policy-' + number % ${POLICIES}}) ${stanceOn("'policy'", 'policy')}`
