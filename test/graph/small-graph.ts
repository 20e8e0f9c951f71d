import { readFileSync } from 'node:fs'
import { splitScript } from '../../src/graph/cypher-script.ts'
import type { Graph } from '../../src/graph/graph.ts'

/**
 * A graph with some of everything and no fault: a source reported in another, actors, a policy and acts upon it, an
 * event, stances (one with a principal, one revised), and relationships that hold, are over, or were revised.
 */
const SMALL = `
CREATE (article:Entity:Source {slug: 'article', name: 'The article', publishedFrom: '2018-04-30', publishedTo: '2018-05', url: 'https://example.org/article', language: 'en'})
CREATE (letter:Entity:Source {slug: 'letter', name: 'A letter, of unknown date'})-[:REPORTED_IN]->(article)
CREATE (zte:Entity:Actor:Company {slug: 'zte', name: 'ZTE', aliases: ['Zhongxing'], citations: ['article#¶7']})
CREATE (qualcomm:Entity:Actor:Company {slug: 'qualcomm', name: 'Qualcomm', citations: ['article#¶8']})
CREATE (commerce:Entity:Actor:GovernmentBody {slug: 'commerce', name: 'Department of Commerce', level: 'NATIONAL', citations: ['article#¶7']})
CREATE (ross:Entity:Actor:Person {slug: 'ross', name: 'Wilbur Ross', citations: ['article']})
CREATE (navarro:Entity:Actor:Person {slug: 'navarro', name: 'Peter Navarro', citations: ['article']})
CREATE (ban:Entity:Policy {slug: 'ban', name: 'Export ban', policyType: 'EXPORT_CONTROL', penaltyAmount: 1.19e9, penaltyCurrency: 'USD', citations: ['article#¶7']})
CREATE (talks:Entity:Event {slug: 'talks', name: 'Talks', eventType: 'TALKS', startedOn: '2018-05-03', endedOn: '2018-05', citations: ['article#¶8']})

CREATE (commerce)-[:IMPOSED {id: 'commerce-imposed-ban', validFrom: '2018-04-16', citations: ['article#¶7'], attribution: 'STATED', confidence: 1.0, recordedAt: '2026-01-01T00:00:00.000Z'}]->(ban)
CREATE (ban)-[:TARGETS {id: 'ban-targets-zte', citations: ['article#¶7'], attribution: 'STATED', confidence: 1.0, recordedAt: '2026-01-01T00:00:00.000Z'}]->(zte)
CREATE (talks)-[:CONCERNS {id: 'talks-concern-ban', citations: ['article#¶9'], attribution: 'INFERRED', confidence: 0.3, note: 'Nobody says so.', recordedAt: '2026-01-01T00:00:00.000Z'}]->(ban)
CREATE (ross)-[:HOLDS_ROLE_IN {id: 'ross-secretary', title: 'Secretary', citations: ['article#¶8'], attribution: 'STATED', confidence: 1, recordedAt: '2026-01-01T00:00:00.000Z'}]->(commerce)
CREATE (navarro)-[:HOLDS_ROLE_IN {id: 'navarro-once', ended: true, citations: ['article#¶8'], attribution: 'STATED', confidence: 0.8, recordedAt: '2026-01-01T00:00:00.000Z'}]->(commerce)
CREATE (qualcomm)-[:COMPETES_WITH {id: 'qualcomm-zte', citations: ['article#¶11'], attribution: 'STATED', confidence: 0.5, recordedAt: '2026-01-01T00:00:00.000Z', retractedAt: '2026-02-01T00:00:00.000Z'}]->(zte)
CREATE (qualcomm)-[:SUPPLIES {id: 'qualcomm-zte-2', product: 'chips', revises: 'qualcomm-zte', citations: ['article#¶11'], attribution: 'STATED', confidence: 0.8, recordedAt: '2026-02-01T00:00:00.000Z'}]->(zte)

CREATE (ross)-[:HOLDS]->(s1:Stance {slug: 'ross-on-ban', position: 'SUPPORTS', summary: 'It is needed.', audience: 'PUBLIC', heldOn: '2018-04', citations: ['article#¶12', 'letter'], attribution: 'STATED', confidence: 1.0, recordedAt: '2026-01-01T00:00:00.000Z'})-[:ON]->(ban)
CREATE (s1)-[:ON_BEHALF_OF]->(commerce)
CREATE (navarro)-[:HOLDS]->(:Stance {slug: 'navarro-on-zte', position: 'OPPOSES', summary: 'It cheats.', audience: 'PRIVATE', citations: ['letter#p. 2'], attribution: 'REPORTED', confidence: 0.8, recordedAt: '2026-01-01T00:00:00.000Z'})-[:ON]->(zte)
CREATE (zte)-[:HOLDS]->(:Stance {slug: 'zte-on-ban', position: 'OPPOSES', summary: 'It is unfair.', audience: 'PUBLIC', citations: ['article#¶15'], attribution: 'STATED', confidence: 1.0, recordedAt: '2026-01-01T00:00:00.000Z', retractedAt: '2026-02-01T00:00:00.000Z'})-[:ON]->(ban)
CREATE (zte)-[:HOLDS]->(:Stance {slug: 'zte-on-ban-2', position: 'STRONGLY_OPPOSES', summary: 'It is extremely unfair.', audience: 'PUBLIC', revises: 'zte-on-ban', quote: 'extremely unfair', citations: ['article#¶15'], attribution: 'STATED', confidence: 1.0, recordedAt: '2026-02-01T00:00:00.000Z'})-[:ON]->(ban)
`

/** Creates only constraints and indexes, in a wiped graph. */
export async function loadSchema(graph: Graph): Promise<void> {
  const schema = splitScript(readFileSync(new URL('../../cypher/schema.cypher', import.meta.url), 'utf8'))
  await graph.transaction(async (run) => {
    for (const { text } of schema) await run({ name: 'schema', text })
  })
  await graph.write({ name: 'await', text: 'CALL db.awaitIndexes(60)' })
}

/** Replaces all nodes by those of the small graph, without derived data. */
export async function loadSmallGraph(graph: Graph): Promise<void> {
  await run(graph, 'MATCH (n) WHERE NOT n:TestGraph DETACH DELETE n')
  await run(graph, SMALL)
}

export async function run(graph: Graph, text: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return graph.write({ name: 'test', text })
}
