// Deletes the claims that earlier scripts of the article told: those that cite the article, or the list of countries, first,
// and that no import has told. Safe to run again.
// $sources: slugs; $rows: how many claims a transaction deletes
CALL () {
  MATCH (j:ImportJournal)
  UNWIND j.created AS id
  RETURN collect(id) AS created
}
CALL () {
  MATCH (t:ToldAs)
  RETURN collect(t.id) AS stored
}
WITH created + stored AS told
CALL () {
  MATCH (i:Import)
  RETURN collect(i.recordedAt) AS times
}
MATCH (s:Stance)
WHERE split(s.citations[0], '#')[0] IN $sources AND NOT s.slug IN told AND NOT coalesce(s.recordedAt IN times, false)
CALL (s) { DETACH DELETE s } IN TRANSACTIONS OF $rows ROWS;

CALL () {
  MATCH (j:ImportJournal)
  UNWIND j.created AS id
  RETURN collect(id) AS created
}
CALL () {
  MATCH (t:ToldAs)
  RETURN collect(t.id) AS stored
}
WITH created + stored AS told
CALL () {
  MATCH (i:Import)
  RETURN collect(i.recordedAt) AS times
}
MATCH ()-[r]->()
WHERE r.id IS NOT NULL AND split(r.citations[0], '#')[0] IN $sources AND NOT r.id IN told
  AND NOT coalesce(r.recordedAt IN times, false)
CALL (r) { DELETE r } IN TRANSACTIONS OF $rows ROWS;
