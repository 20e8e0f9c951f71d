// Creates stances, in a script that copies a graph. MERGE fails if an end is missing, so that no stance is left out
// unnoticed.
/* fragment { */
UNWIND [
/* rows { */
  ['one', 'two', 'three', 'four']
/* } */
] AS row
OPTIONAL MATCH (holder:Entity {slug: row[0]})
OPTIONAL MATCH (target:Entity {slug: row[1]})
MERGE (it:Stance {slug: row[/* key { */2/* } */]})
MERGE (holder)-[:HOLDS]->(it)
MERGE (it)-[:ON]->(target)
SET /* properties { */ it.note = row[3] /* } */
/* } */
