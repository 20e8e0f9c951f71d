// How many claims of the article would be replaced. $sources: slugs
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
RETURN COUNT {
  MATCH (s:Stance)
  WHERE split(s.citations[0], '#')[0] IN $sources AND NOT s.slug IN told AND NOT coalesce(s.recordedAt IN times, false)
} + COUNT {
  MATCH ()-[r]->()
  WHERE r.id IS NOT NULL AND split(r.citations[0], '#')[0] IN $sources AND NOT r.id IN told
    AND NOT coalesce(r.recordedAt IN times, false)
} AS count, COUNT { (:SeedFile) } AS scripts
