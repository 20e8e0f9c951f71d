// Entities of one kind as scripts write them, in the order of their slugs. $after: the last slug of the page before;
// $limit;
// $among: slugs
MATCH (it:/* label { */ Company /* } */)
WHERE it.slug > $after /* among { */ AND it.slug IN $among /* } */
WITH it ORDER BY it.slug LIMIT $limit
RETURN it.slug AS key, it {/* written { */ .slug, .name /* } */} AS values
