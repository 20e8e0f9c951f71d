// Records that sources are reported in others. The statement names the indexes, because it may be planned while the
// graph is still empty. $rows: each with the slugs `from` and `to`
UNWIND $rows AS row
MATCH (from:Entity {slug: row.from})
USING INDEX from:Entity(slug)
MATCH (to:Entity {slug: row.to})
USING INDEX to:Entity(slug)
MERGE (from)-[:REPORTED_IN]->(to)
RETURN count(*) AS count
