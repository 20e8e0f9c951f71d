// Each claim once for each value that the entity at one of its ends has of a grouping key, or once with none. Each entity
// is looked at once.
MATCH (it:Stance)
/* fragment { */
WITH /* kept */ /* end { */ it.holder /* } */ AS slug, collect(it) AS those
OPTIONAL MATCH (it:Entity {slug: slug})
WITH /* kept */ those, /* values { */ [it.slug] /* } */ AS list
UNWIND CASE WHEN size(list) = 0 THEN [null] ELSE list END AS /* key { */ k0 /* } */
UNWIND those AS it
/* } */
RETURN k0, count(*) AS count
