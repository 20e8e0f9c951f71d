import type { Statement } from '../../src/graph/statement.ts'

// The statements that write generated graphs as scripts would, without derived data.

export const CREATE_ENTITIES: Statement = {
  name: 'generated/entities',
  text: 'UNWIND $rows AS row CREATE (e:$(row.labels)) SET e = row.properties',
}

export const CREATE_STANCES: Statement = {
  name: 'generated/stances',
  text: `
    UNWIND $rows AS row
    MATCH (holder:Entity {slug: row.holder})
    MATCH (target:Entity {slug: row.target})
    OPTIONAL MATCH (principal:Entity {slug: row.onBehalfOf})
    CREATE (holder)-[:HOLDS]->(s:Stance)-[:ON]->(target)
    SET s = row.properties
    FOREACH (p IN CASE WHEN principal IS NOT NULL THEN [principal] ELSE [] END | CREATE (s)-[:ON_BEHALF_OF]->(p))`,
}

export const CREATE_RELATIONSHIPS: Statement = {
  name: 'generated/relationships',
  text: `
    UNWIND $rows AS row
    MATCH (from:Entity {slug: row.from})
    MATCH (to:Entity {slug: row.to})
    CREATE (from)-[r:$(row.type)]->(to)
    SET r = row.properties`,
}
