// Records in which sources others are reported. The statement names the index, because it may be planned while the graph
// is still empty. $rows: each with a slug and a list of slugs
UNWIND $rows AS row
MATCH (from:Entity {slug: row.slug})
USING INDEX from:Entity(slug)
UNWIND row.reportedIn AS slug
MATCH (to:Entity {slug: slug})
USING INDEX to:Entity(slug)
CREATE (from)-[:REPORTED_IN]->(to)
RETURN count(*) AS count
