// Creates entities of one kind, in a script that copies a graph.
/* fragment { */
UNWIND [
/* rows { */
  ['one', 'two', 'three', 'four']
/* } */
] AS row
MERGE (it:Entity {slug: row[/* key { */0/* } */]})
SET it:/* labels { */ Actor:Company /* } */, /* properties { */ it.name = row[1] /* } */
/* } */
