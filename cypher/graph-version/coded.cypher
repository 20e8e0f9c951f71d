// Whether any claim has a modality, a hedge or a capacity, of those that no import with a journal has told. Imports have
// had a journal for a shorter time than claims have had a modality: what such an import has told is coded.
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
RETURN EXISTS {
  MATCH (s:Stance)
  WHERE (s.modality <> 'NOT_CODED' OR s.hedge IS NOT NULL OR s.capacity <> 'NOT_CODED') AND NOT s.slug IN told
} OR EXISTS {
  MATCH ()-[r]->()
  WHERE r.id IS NOT NULL AND (r.modality <> 'NOT_CODED' OR r.hedge IS NOT NULL) AND NOT r.id IN told
} AS isCoded
