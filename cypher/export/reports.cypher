// The sources in which each source is reported, in the order of their slugs. $after: the last slug of the page before;
// $limit; $among: slugs
MATCH (it:Source)
WHERE it.slug > $after /* among { */ AND it.slug IN $among /* } */
WITH it ORDER BY it.slug LIMIT $limit
RETURN it.slug AS key, COLLECT {
  MATCH (it)-[:REPORTED_IN]->(to:Source)
  WHERE to.slug IS NOT NULL /* among { */ AND to.slug IN $among /* } */
  WITH to.slug AS slug ORDER BY slug
  RETURN slug
} AS to
