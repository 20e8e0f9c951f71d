// Entities of one kind, as a seed script has them.
/* fragment { */
UNWIND [
/* rows { */
  ['one', 'two', 'three', 'four']
/* } */
] AS row
MERGE (it:Entity {slug: row[/* key { */0/* } */]})
SET it:/* labels { */ Actor:Company /* } */, /* properties { */ it.name = row[1] /* } */
/* } */
