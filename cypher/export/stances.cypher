// Stances as scripts write them, in the order of their slugs. $after: the last slug of the page before; $limit; $among:
// slugs
MATCH (it:Stance)
WHERE it.slug > $after /* among { */ AND it.slug IN $among /* } */ /* visible(it) */
WITH it ORDER BY it.slug LIMIT $limit
RETURN it.slug AS key, it.holder AS from, it.target AS to, it.onBehalfOf AS onBehalfOf, it.fromDay AS fromDay,
  it.latestToDay AS toDay, it.versions AS versions,
  it {/* written { */ .slug /* } */} AS values
