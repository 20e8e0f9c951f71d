// Creates relationships of one type, in a script that copies a graph. MERGE fails if an end is missing, so that no
// relationship is left out unnoticed.
/* fragment { */
UNWIND [
/* rows { */
  ['one', 'two', 'three', 'four']
/* } */
] AS row
OPTIONAL MATCH (from:Entity {slug: row[0]})
OPTIONAL MATCH (to:Entity {slug: row[1]})
MERGE (from)-[it:/* type { */ SUPPLIES /* } */ {id: row[/* key { */2/* } */]}]->(to)
SET /* properties { */ it.note = row[3] /* } */
/* } */
