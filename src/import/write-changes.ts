import type { RunStatement, Statement } from '../graph/graph.ts'
import { StartError } from '../graph/start-error.ts'
import type { RelationshipType } from '../model/vocabulary.ts'
import type { Changes } from './store.ts'

/** Writes what a batch comes to, in a transaction. Plans are made while the graph may still be empty: see graph-store.ts. */
export async function writeChanges(run: RunStatement, { entities, reports, claims, retractions }: Changes) {
  const write = async (statement: Statement, rows: readonly unknown[]) => {
    const [row] = rows.length === 0 ? [] : await run(statement, { rows })
    if (row && row['count'] !== rows.length) throw new StartError(`${statement.name}: ${MISSING}`)
  }
  const { stances = [], relationships = [] } = Object.groupBy(claims, ({ type }) =>
    type === 'Stance' ? 'stances' : 'relationships',
  )
  await write(CREATE_ENTITIES, entities)
  await write(CREATE_REPORTS, reports)
  await write(CREATE_STANCES, stances)
  await write(CREATE_RELATIONSHIPS, relationships)
  for (const [type, rows] of Map.groupBy(retractions, (one) => one.type)) await write(retract(type), rows)
}

const MISSING = 'something that a row names was removed while it was imported. Import again: it goes on.'

const CREATE_ENTITIES = {
  name: 'import/create-entities',
  text: 'UNWIND $rows AS row CREATE (e:$(row.labels)) SET e = row.properties RETURN count(*) AS count',
}

const CREATE_REPORTS = {
  name: 'import/create-reports',
  text: `
UNWIND $rows AS row
MATCH (from:Entity {slug: row.from})
MATCH (to:Entity {slug: row.to})
MERGE (from)-[:REPORTED_IN]->(to)
RETURN count(*) AS count`,
}

const CREATE_STANCES = {
  name: 'import/create-stances',
  text: `
UNWIND $rows AS row
MATCH (holder:Entity {slug: row.ends.holder})
USING INDEX holder:Entity(slug)
MATCH (target:Entity {slug: row.ends.target})
USING INDEX target:Entity(slug)
OPTIONAL MATCH (principal:Entity {slug: row.ends.onBehalfOf})
CREATE (holder)-[:HOLDS]->(s:Stance)-[:ON]->(target)
SET s = row.properties
FOREACH (p IN CASE WHEN principal IS NOT NULL THEN [principal] ELSE [] END | CREATE (s)-[:ON_BEHALF_OF]->(p))
RETURN count(*) AS count`,
}

const CREATE_RELATIONSHIPS = {
  name: 'import/create-relationships',
  text: `
UNWIND $rows AS row
MATCH (from:Entity {slug: row.ends.from})
USING INDEX from:Entity(slug)
MATCH (to:Entity {slug: row.ends.to})
USING INDEX to:Entity(slug)
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
RETURN count(*) AS count`,
}

function retract(type: RelationshipType | 'Stance') {
  const found =
    type === 'Stance'
      ? '(c:Stance {slug: row.id}) USING INDEX c:Stance(slug)'
      : `()-[c:${type} {id: row.id}]->() USING INDEX c:${type}(id)`
  return {
    name: 'import/retract',
    text: `UNWIND $rows AS row MATCH ${found} SET c.retractedAt = row.at RETURN count(*) AS count`,
  }
}
