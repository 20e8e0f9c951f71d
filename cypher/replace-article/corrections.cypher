// Which claims of the article, which would be replaced, imports revise or retract that were not undone. $sources: slugs
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
CALL () {
  MATCH (j:ImportJournal)
  WHERE j.undone
  UNWIND j.created AS id
  RETURN collect(id) AS undone
}
CALL () {
  MATCH (j:ImportJournal)
  WHERE j.undone IS NULL
  UNWIND j.created + j.known AS id
  RETURN collect(id) AS standing
}
WITH replaced, [id IN undone WHERE NOT id IN standing] AS undone
CALL (replaced, undone) {
  MATCH (s:Stance)
  WHERE s.revises IN replaced AND NOT s.slug IN replaced AND NOT s.slug IN undone
  RETURN s.revises AS id
  UNION
  MATCH ()-[r]->()
  WHERE r.id IS NOT NULL AND r.revises IN replaced AND NOT r.id IN replaced AND NOT r.id IN undone
  RETURN r.revises AS id
  UNION
  MATCH (j:ImportJournal)
  WHERE j.undone IS NULL
  UNWIND j.retracts AS id
  WITH id, replaced
  WHERE id IN replaced
  RETURN id
}
RETURN id
ORDER BY id
