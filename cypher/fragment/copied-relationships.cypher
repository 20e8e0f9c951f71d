// Relationships of one type, as a seed script has them. Where an end is not there, MERGE fails: nothing is left out.
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
