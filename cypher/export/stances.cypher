// Stances as their scripts wrote them, by slug. $after: the slug before the page; $limit; $among: slugs
MATCH (s:Stance)
WHERE s.slug > $after /* among(s) { */ AND s.slug IN $among /* } */ /* visible(s) */
WITH s ORDER BY s.slug LIMIT $limit
RETURN s.slug AS key, s.holder AS from, s.target AS to, s.onBehalfOf AS onBehalfOf, s.fromDay AS fromDay, s.toDay AS toDay,
  s.versions AS versions,
  s {/* written { */ .slug /* } */} AS values
