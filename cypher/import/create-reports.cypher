// Records that sources are reported in others. $rows: each with the slugs `from` and `to`
UNWIND $rows AS row
MATCH (from:Entity {slug: row.from})
MATCH (to:Entity {slug: row.to})
MERGE (from)-[:REPORTED_IN]->(to)
RETURN count(*) AS count
