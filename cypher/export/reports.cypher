// In which sources each source is reported, by slug. $after: the slug before the page; $limit; $among: slugs
MATCH (from:Source)
WHERE from.slug > $after /* among(from) { */ AND from.slug IN $among /* } */
WITH from ORDER BY from.slug LIMIT $limit
RETURN from.slug AS key, COLLECT {
  MATCH (from)-[:REPORTED_IN]->(to:Source)
  WHERE to.slug IS NOT NULL /* among(to) { */ AND to.slug IN $among /* } */
  WITH to.slug AS slug ORDER BY slug
  RETURN slug
} AS to
