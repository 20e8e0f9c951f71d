// Each thing once for each of its values of a grouping key, or once with none.
MATCH (it:Entity)
/* fragment { */
WITH /* kept */ it, /* values { */ [it.slug] /* } */ AS list
UNWIND CASE WHEN size(list) = 0 THEN [null] ELSE list END AS /* key { */ k0 /* } */
/* } */
RETURN k0, count(*) AS count
