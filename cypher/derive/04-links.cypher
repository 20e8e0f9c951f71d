// A LINKED from each entity to each other that a claim runs to, on which paths are searched: the widest days and
// moments and the best confidence of all claims between the two, and types of claims, in order: `forth`, of those
// that run as it does, and `either`, of those that run either way. Where claims run both ways there are two LINKED,
// of which the one from the higher slug has none in `either`: so that whatever the direction, a step is taken once.
// Takes the days from the steps before. Safe to run again.

// Those that no claim holds any more, or that there are twice.
MATCH (a)-[link:LINKED]->(b)
WHERE a = b
  OR NOT EXISTS { MATCH (a)-[claim]->(b) WHERE claim.id IS NOT NULL OR claim.stance IS NOT NULL }
  OR EXISTS { MATCH (a)-[other:LINKED]->(b) WHERE elementId(other) < elementId(link) }
CALL (link) { DELETE link } IN TRANSACTIONS OF 10000 ROWS;

MATCH (a:Entity)
CALL (a) {
  MATCH (a)-[claim]-(b:Entity)
  WHERE a.slug < b.slug AND (claim.id IS NOT NULL OR claim.stance IS NOT NULL)
  WITH a, b, claim, type(claim) AS type, startNode(claim) = a AS isForth ORDER BY type
  WITH a, b, collect(DISTINCT type) AS either, collect(DISTINCT CASE WHEN isForth THEN type END) AS forth,
    collect(DISTINCT CASE WHEN NOT isForth THEN type END) AS back,
    min(claim.fromDay) AS fromDay, max(claim.toDay) AS toDay,
    min(claim.recordedAt) AS recordedAt, max(claim.knownUntil) AS knownUntil, max(claim.confidence) AS confidence
  UNWIND [[a, b, forth, either], [b, a, back, CASE forth WHEN [] THEN either ELSE [] END]] AS way
  WITH way[0] AS one, way[1] AS other, way[2] AS forth, way[3] AS either,
    fromDay, toDay, recordedAt, knownUntil, confidence
  WHERE forth <> []
  MERGE (one)-[link:LINKED]->(other)
  SET link = {
    forth: forth, either: either, fromDay: fromDay, toDay: toDay,
    recordedAt: recordedAt, knownUntil: knownUntil, confidence: confidence
  }
} IN TRANSACTIONS OF 500 ROWS;
