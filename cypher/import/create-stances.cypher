// Creates stances. The statement names the indexes, because it may be planned while the graph is still empty.
// $rows: each with its properties and the slugs of its ends
UNWIND $rows AS row
MATCH (holder:Entity {slug: row.ends.holder})
USING INDEX holder:Entity(slug)
MATCH (target:Entity {slug: row.ends.target})
USING INDEX target:Entity(slug)
OPTIONAL MATCH (principal:Entity {slug: row.ends.onBehalfOf})
CREATE (holder)-[:HOLDS]->(s:Stance)-[:ON]->(target)
SET s = row.properties
FOREACH (p IN CASE WHEN principal IS NOT NULL THEN [principal] ELSE [] END | CREATE (s)-[:ON_BEHALF_OF]->(p))
RETURN count(*) AS count
