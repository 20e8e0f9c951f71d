// Marks claims of earlier versions, for which nobody has asked how firmly they are said and in which capacity their holder
// speaks: NOT_CODED is neither CERTAIN nor a guess. Those that an import with a journal has told are coded. Safe to run
// again. $neverCoded: whether the graph is of such a version; $rows: how many claims a transaction writes
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
MATCH (s:Stance)
WHERE $neverCoded AND s.modality IS NULL AND s.hedge IS NULL AND s.capacity IS NULL AND NOT s.slug IN told
CALL (s) { SET s.modality = 'NOT_CODED', s.capacity = 'NOT_CODED' } IN TRANSACTIONS OF $rows ROWS;

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
MATCH ()-[r]->()
WHERE $neverCoded AND r.id IS NOT NULL AND r.modality IS NULL AND r.hedge IS NULL AND NOT r.id IN told
CALL (r) { SET r.modality = 'NOT_CODED' } IN TRANSACTIONS OF $rows ROWS;
