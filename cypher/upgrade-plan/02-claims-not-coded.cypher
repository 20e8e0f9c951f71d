// How many claims were never coded for modality and capacity. $neverCoded
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
RETURN COUNT {
  MATCH (s:Stance)
  WHERE $neverCoded AND s.modality IS NULL AND s.hedge IS NULL AND s.capacity IS NULL AND NOT s.slug IN told
} + COUNT {
  MATCH ()-[r]->()
  WHERE $neverCoded AND r.id IS NOT NULL AND r.modality IS NULL AND r.hedge IS NULL AND NOT r.id IN told
} AS count
