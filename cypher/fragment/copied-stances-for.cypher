// Creates stances on behalf of others, in a script that copies a graph. MERGE fails if an end is missing, so that no
// stance is left out unnoticed.
/* fragment { */
UNWIND [
/* rows { */
  ['one', 'two', 'three', 'four']
/* } */
] AS row
OPTIONAL MATCH (holder:Entity {slug: row[0]})
OPTIONAL MATCH (target:Entity {slug: row[1]})
OPTIONAL MATCH (principal:Entity {slug: row[2]})
MERGE (it:Stance {slug: row[/* key { */3/* } */]})
MERGE (holder)-[:HOLDS]->(it)
MERGE (it)-[:ON]->(target)
MERGE (it)-[:ON_BEHALF_OF]->(principal)
SET /* properties { */ it.note = row[4] /* } */
/* } */
