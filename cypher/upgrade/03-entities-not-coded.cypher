// Marks entities of earlier versions in the same way: those that a claim joins which no import with a journal has told, and
// those that no claim joins. Safe to run again. $neverCoded; $rows: how many entities a transaction writes
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
MATCH (e:Entity)
WHERE $neverCoded AND e.modality IS NULL AND e.hedge IS NULL AND (
  NOT EXISTS { (e)-[r]-() WHERE r.id IS NOT NULL } AND NOT EXISTS { (e)-[:HOLDS|ON|ON_BEHALF_OF]-(:Stance) }
  OR EXISTS { (e)-[r]-() WHERE r.id IS NOT NULL AND NOT r.id IN told }
  OR EXISTS { (e)-[:HOLDS|ON|ON_BEHALF_OF]-(s:Stance) WHERE NOT s.slug IN told }
)
CALL (e) { SET e.modality = 'NOT_CODED' } IN TRANSACTIONS OF $rows ROWS;
