// Creates stances. The indexes are named, since a plan may be made while the graph is empty.
// $rows: each with properties and, as slugs, its ends
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
