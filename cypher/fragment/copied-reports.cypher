// Records in which sources sources are reported, in a script that copies a graph. MERGE fails if a source is missing.
/* fragment { */
UNWIND [
/* rows { */
  ['one', 'two', 'three', 'four']
/* } */
] AS row
OPTIONAL MATCH (from:Entity {slug: row[0]})
OPTIONAL MATCH (to:Entity {slug: row[1]})
MERGE (from)-[:REPORTED_IN]->(to)
/* } */
