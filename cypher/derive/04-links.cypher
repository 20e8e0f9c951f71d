// One LINKED for each two different entities that any claim joins, from the lower slug to the higher, on which
// paths are searched: the widest days and moments of those claims, the best confidence, and their types, in order.
// Takes the days from the steps before. Safe to run again.

// Those that no claim holds any more, or that there are twice.
MATCH (a)-[link:LINKED]->(b)
WHERE NOT a.slug < b.slug
  OR NOT EXISTS { MATCH (a)-[claim]-(b) WHERE claim.id IS NOT NULL OR claim.stance IS NOT NULL }
  OR EXISTS { MATCH (a)-[other:LINKED]->(b) WHERE elementId(other) < elementId(link) }
CALL (link) { DELETE link } IN TRANSACTIONS OF 10000 ROWS;

MATCH (a:Entity)
CALL (a) {
  MATCH (a)-[claim]-(b:Entity)
  WHERE a.slug < b.slug AND (claim.id IS NOT NULL OR claim.stance IS NOT NULL)
  WITH a, b, claim ORDER BY type(claim)
  WITH a, b, collect(DISTINCT type(claim)) AS types,
    min(claim.fromDay) AS fromDay, max(claim.toDay) AS toDay,
    min(claim.recordedAt) AS recordedAt, max(claim.knownUntil) AS knownUntil, max(claim.confidence) AS confidence
  MERGE (a)-[link:LINKED]->(b)
  SET link.types = types, link.fromDay = fromDay, link.toDay = toDay,
    link.recordedAt = recordedAt, link.knownUntil = knownUntil, link.confidence = confidence
} IN TRANSACTIONS OF 500 ROWS;
