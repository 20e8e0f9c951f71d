// Forgets that claims of undone imports revise claims of the article, which are removed next. Those of other imports may not
// revise any. Safe to run again. $sources: slugs
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
CALL (told, times) {
  MATCH (s:Stance)
  WHERE split(s.citations[0], '#')[0] IN $sources AND NOT s.slug IN told AND NOT coalesce(s.recordedAt IN times, false)
  RETURN s.slug AS id
  UNION ALL
  MATCH ()-[r]->()
  WHERE r.id IS NOT NULL AND split(r.citations[0], '#')[0] IN $sources AND NOT r.id IN told
    AND NOT coalesce(r.recordedAt IN times, false)
  RETURN r.id AS id
}
WITH collect(id) AS replaced
CALL (replaced) {
  MATCH (s:Stance)
  WHERE s.revises IN replaced AND NOT s.slug IN replaced
  REMOVE s.revises
}
CALL (replaced) {
  MATCH ()-[r]->()
  WHERE r.id IS NOT NULL AND r.revises IN replaced AND NOT r.id IN replaced
  REMOVE r.revises
}
MATCH (t:ToldAs)
WHERE t.revises IN replaced
REMOVE t.revises;
