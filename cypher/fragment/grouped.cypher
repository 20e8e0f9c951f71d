// One row for each thing and each value that it has for a grouping key, or one row with null.
MATCH (it:Entity)
/* fragment { */
WITH /* kept */ it, /* values { */ [it.slug] /* } */ AS list
UNWIND CASE WHEN size(list) = 0 THEN [null] ELSE list END AS /* key { */ k0 /* } */
/* } */
RETURN k0, count(*) AS count
