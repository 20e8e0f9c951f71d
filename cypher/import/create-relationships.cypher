// Creates relationships. The statement names the indexes, because it may be planned while the graph is still empty.
// $rows: each with its type, its properties and the slugs of its ends
UNWIND $rows AS row
MATCH (from:Entity {slug: row.ends.from})
USING INDEX from:Entity(slug)
MATCH (to:Entity {slug: row.ends.to})
USING INDEX to:Entity(slug)
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
RETURN count(*) AS count
