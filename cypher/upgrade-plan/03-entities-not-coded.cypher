// How many entities were never coded for modality. $neverCoded
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
RETURN count(e) AS count
