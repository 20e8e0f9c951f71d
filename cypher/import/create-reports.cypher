// Records that sources are reported in others. $rows: each from and to, which are slugs
UNWIND $rows AS row
MATCH (from:Entity {slug: row.from})
MATCH (to:Entity {slug: row.to})
MERGE (from)-[:REPORTED_IN]->(to)
RETURN count(*) AS count
