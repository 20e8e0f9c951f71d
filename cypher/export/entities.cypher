// Entities of one kind as their scripts wrote them, by slug. $after: the slug before the page; $limit; $among: slugs
MATCH (it:/* label { */ Company /* } */)
WHERE it.slug > $after /* among { */ AND it.slug IN $among /* } */
WITH it ORDER BY it.slug LIMIT $limit
RETURN it.slug AS key, it {/* written { */ .slug, .name /* } */} AS values
