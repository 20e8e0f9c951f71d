// One row for each claim and each value that the entity at one of its ends has for a grouping key, or one row with
// null. Each entity is read once.
MATCH (it:Stance)
/* fragment { */
WITH /* kept */ /* end { */ it.holder /* } */ AS slug, collect(it) AS those
OPTIONAL MATCH (it:Entity {slug: slug})
WITH /* kept */ those, /* values { */ [it.slug] /* } */ AS list
UNWIND CASE WHEN size(list) = 0 THEN [null] ELSE list END AS /* key { */ k0 /* } */
UNWIND those AS it
/* } */
RETURN k0, count(*) AS count
