// Entities of one kind as their scripts wrote them, by slug. $after: the slug before the page; $limit; $among: slugs
MATCH (e:/* label { */ Company /* } */)
WHERE e.slug > $after /* among(e) { */ AND e.slug IN $among /* } */
WITH e ORDER BY e.slug LIMIT $limit
RETURN e.slug AS key, e {/* written { */ .slug, .name /* } */} AS values
