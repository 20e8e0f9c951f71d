// In which sources each source is reported, one page of sources at a time. $after: the last slug of the page before;
// $limit
MATCH (it:Source)
WHERE it.slug > $after
WITH it ORDER BY it.slug LIMIT $limit
RETURN it.slug AS key, COLLECT {
  MATCH (it)-[:REPORTED_IN]->(other:Entity)
  RETURN other.slug AS slug ORDER BY slug
} AS reportedIn
