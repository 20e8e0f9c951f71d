// Creates relationships. The indexes are named, since a plan may be made while the graph is empty.
// $rows: each with type, properties and, as slugs, its ends
UNWIND $rows AS row
MATCH (from:Entity {slug: row.ends.from})
USING INDEX from:Entity(slug)
MATCH (to:Entity {slug: row.ends.to})
USING INDEX to:Entity(slug)
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
RETURN count(*) AS count
