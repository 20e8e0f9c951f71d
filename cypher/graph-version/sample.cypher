// Reads some claims with the sources that they cite, as deriving does: how long it takes tells how fast the database is.
// $limit: the most claims
CALL () {
  MATCH (s:Stance)
  WITH s LIMIT $limit
  RETURN s.slug AS key, s.citations AS citations
  UNION ALL
  MATCH (:Entity)-[r]->(:Entity)
  WHERE r.id IS NOT NULL
  WITH r LIMIT $limit
  RETURN r.id AS key, r.citations AS citations
}
UNWIND citations AS citation
MATCH (source:Entity {slug: split(citation, '#')[0]})
RETURN count(DISTINCT key) AS claims, count(source) AS sources
