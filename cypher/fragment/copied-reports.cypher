// In which sources sources are reported, as a seed script has it. Where one is not there, MERGE fails.
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
