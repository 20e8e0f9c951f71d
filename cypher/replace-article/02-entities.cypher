// Deletes the entities of the article that no claim joins any more, and that are no source. What was derived of claims goes
// with them. Safe to run again. $sources: slugs; $rows: how many entities a transaction deletes
MATCH (e:Entity)
WHERE NOT e:Source AND split(e.citations[0], '#')[0] IN $sources
  AND NOT EXISTS { (e)-[r]-() WHERE r.id IS NOT NULL } AND NOT EXISTS { (e)-[:HOLDS|ON|ON_BEHALF_OF]-(:Stance) }
CALL (e) { DETACH DELETE e } IN TRANSACTIONS OF $rows ROWS;
